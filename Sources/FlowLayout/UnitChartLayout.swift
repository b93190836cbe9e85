public import ManualModel

extension UnitChart {
  /// Draws a tree of units: the top, then its divisions in bands of up to five, each with its groups in a list.
  ///
  /// Of a tree with more units than can be taken in at a glance only the two upper levels are drawn.
  public init(_ tree: UnitTree, in manual: Manual, measure: some TextMeasure) {
    let layout = UnitChartLayout(manual: manual, measure: measure)
    self.init(textSize: layout.size, bands: layout.bands(of: tree))
  }
}

/// Places the parts of an organisation chart; all numbers are px.
private struct UnitChartLayout<Measure: TextMeasure> {
  let manual: Manual
  let measure: Measure
  let size = Drawing.TextSize(font: 16, line: 23)

  private let mostUnits = 240
  private let mostColumns = 5
  /// Middle of the line at the left that joins the bands.
  private let trunk = 10
  /// Left side of the first column.
  private let left = 28
  private let pitch = 232
  private let boxWidth = 212
  private let topWidth = 444
  /// From the trunk's branch down to the boxes.
  private let drop = 20
  private let gap = 28
  /// From the side of a box to the line of its groups, and from a line to the next deeper one.
  private let indent = 18

  func bands(of tree: UnitTree) -> [UnitChart.Band] {
    let isWhole = tree.count <= mostUnits
    let rows = rows(of: tree.below)
    let columns = rows.first?.count ?? 0
    let width = max(topWidth, left + (columns - 1) * pitch + boxWidth) + 2
    var band = Draft()
    band.nodes.append(box(for: tree.unit, x: 1, y: 1, width: topWidth, bottom: &band.bottom))
    var bands: [UnitChart.Band] = []
    for (number, row) in rows.enumerated() {
      let isLast = number == rows.count - 1
      addRow(row, isWhole: isWhole, isLast: isLast, to: &band)
      if isLast { break }
      bands.append(band.finished(width: width))
      band = Draft()
    }
    return bands + [band.finished(width: width)]
  }

  /// A row of divisions below a branch of the trunk, which goes on to the foot of the band unless it is the last.
  private func addRow(_ row: [UnitTree], isWhole: Bool, isLast: Bool, to band: inout Draft) {
    let start = band.bottom
    let branch = start + drop
    band.bottom = branch
    for (column, division) in row.enumerated() {
      addColumn(division, at: left + column * pitch, below: branch, isWhole: isWhole, to: &band)
    }
    let last = left + (row.count - 1) * pitch + boxWidth / 2
    band.paths.append([.init(trunk, start), .init(trunk, branch), .init(last, branch)])
    if isLast { return }
    band.bottom += gap
    band.paths.append([.init(trunk, branch), .init(trunk, band.bottom)])
  }

  /// A band while it is filled.
  private struct Draft {
    var nodes: [UnitChart.Node] = []
    var paths: [[Drawing.Point]] = []
    var bottom = 0

    func finished(width: Int) -> UnitChart.Band {
      let isContinued = paths.last?.last?.y == bottom
      return UnitChart.Band(
        frame: .init(x: 0, y: 0, width: width, height: bottom + (isContinued ? 0 : 1)), nodes: nodes,
        paths: paths)
    }
  }

  /// The divisions in rows of the same length but for the last.
  private func rows(of divisions: [UnitTree]) -> [[UnitTree]] {
    if divisions.isEmpty { return [] }
    let rows = (divisions.count + mostColumns - 1) / mostColumns
    let length = (divisions.count + rows - 1) / rows
    return stride(from: 0, to: divisions.count, by: length).map {
      Array(divisions[$0..<min($0 + length, divisions.count)])
    }
  }

  private func addColumn(
    _ division: UnitTree, at x: Int, below branch: Int, isWhole: Bool, to band: inout Draft
  ) {
    var bottom = 0
    band.nodes.append(box(for: division.unit, x: x, y: branch + drop, width: boxWidth, bottom: &bottom))
    band.paths.append([.init(x + boxWidth / 2, branch), .init(x + boxWidth / 2, branch + drop)])
    if isWhole { addGroups(division.below, in: x, depth: 0, from: bottom, to: &bottom, of: &band) }
    band.bottom = max(band.bottom, bottom)
  }

  /// The names of groups below each other, each at a branch of the line that comes from `start`.
  private func addGroups(
    _ groups: [UnitTree], in x: Int, depth: Int, from start: Int, to bottom: inout Int, of band: inout Draft
  ) {
    let spine = x + indent * (min(depth, 4) + 1)
    var end = start
    for group in groups {
      let begin = spine + 18
      let text = MeasuredText(manual.units[group.unit].name(manual.book.language), measure: measure)
      let lines = text.wrap(font: size.font, room: x + boxWidth - begin).lines
      let top = bottom + 10
      end = top + size.line / 2
      band.nodes.append(
        UnitChart.Node(unit: group.unit, box: nil, lines: placed(lines, of: text, x: begin, top: top)))
      band.paths.append([.init(spine, end), .init(begin - 6, end)])
      bottom = top + lines.count * size.line
      addGroups(group.below, in: x, depth: depth + 1, from: bottom, to: &bottom, of: &band)
    }
    if end > start { band.paths.append([.init(spine, start), .init(spine, end)]) }
  }

  private func box(for unit: UnitID, x: Int, y: Int, width: Int, bottom: inout Int) -> UnitChart.Node {
    let text = MeasuredText(manual.units[unit].name(manual.book.language), measure: measure, bold: true)
    let lines = text.wrap(font: size.font, room: width - 20).lines
    let height = lines.count * size.line + 18
    bottom = y + height
    return UnitChart.Node(
      unit: unit, box: .init(x: x, y: y, width: width, height: height),
      lines: placed(lines, of: text, x: x + width / 2, top: y + 9))
  }

  private func placed(_ lines: [Wrapped.Line], of text: MeasuredText, x: Int, top: Int) -> [Drawing.Line] {
    let bytes = text.text.utf8
    return lines.enumerated().map { index, line in
      let start = bytes.index(bytes.startIndex, offsetBy: line.start)
      let end = bytes.index(bytes.startIndex, offsetBy: line.end)
      // The base line stands 0.73 of the line's height below its top, as in charts of processes.
      return Drawing.Line(
        String(text.text[start..<end]), x: x, y: top + index * size.line + size.line * 73 / 100,
        width: line.width)
    }
  }
}
