import ManualModel

/// Where a chart is best cut into sheets (`docs/flow-layout.md` 13.3.1 to 3): every label with its line, the fewest
/// sheets that fit, cutting the fewest edges.
struct PageBreaks {
  /// The y of the cuts, ascending.
  private(set) var cuts: [Int] = []

  /// Height that connectors take at each cut.
  private static let connectors = 44

  /// A way to cut the chart from its top down to one line.
  private struct Way {
    /// Labels on sheets that show nothing of their edge.
    var strays: Int
    var sheets: Int
    var cost: Int
    var before: Int

    func isBetter(than other: Way) -> Bool {
      (strays, sheets, cost) < (other.strays, other.sheets, other.cost)
    }
  }

  /// The bands between candidate lines in which a label and the two ends of its edge lie.
  private struct LabelSpan {
    var label: Int
    var source: Int
    var target: Int

    init?(_ edge: Drawing.Edge, _ lines: [Int]) {
      guard let label = edge.label, let source = edge.points.first, let target = edge.points.last else {
        return nil
      }
      func band(_ y: Int) -> Int { lines.count { $0 <= y } - 1 }
      self.label = band(label.box.y)
      self.source = band(source.y)
      self.target = band(target.y)
    }

    /// Whether a sheet of these bands has the label but neither piece of the edge.
    func strays(on sheet: Range<Int>) -> Bool {
      sheet.contains(label) && !sheet.contains(source) && !sheet.contains(target)
    }
  }

  init(_ drawing: Drawing, height: Int) {
    let top = drawing.frame.y
    let bottom = drawing.frame.y + drawing.frame.height
    guard height > 0, bottom - top > height else { return }
    let lines = [top] + drawing.cutLines.filter { $0 > top && $0 < bottom } + [bottom]
    let last = lines.count - 1
    let prices = lines.indices.map { $0 == 0 || $0 == last ? 0 : Self.price(of: lines[$0], in: drawing) }
    let labels = drawing.edges.compactMap { LabelSpan($0, lines) }
    var ways = [Way(strays: 0, sheets: 0, cost: 0, before: -1)]
    for end in 1...last {
      var best: Way?
      // The longest sheet first, so that of equal ways it wins.
      for start in 0..<end {
        let used =
          lines[end] - lines[start] + (start > 0 ? Self.connectors : 0) + (end < last ? Self.connectors : 0)
        guard used <= height || start == end - 1 else { continue }
        let slack = max(0, height - used)
        let waste = end < last ? 2000 * slack * slack / (height * height) : 0
        let way = Way(
          strays: ways[start].strays + labels.count { $0.strays(on: start..<end) },
          sheets: ways[start].sheets + 1, cost: ways[start].cost + waste + prices[end], before: start)
        if best.map({ way.isBetter(than: $0) }) ?? true { best = way }
      }
      ways.append(best ?? Way(strays: 0, sheets: end, cost: 0, before: end - 1))
    }
    var line = ways[last].before
    while line > 0 {
      cuts.insert(lines[line], at: 0)
      line = ways[line].before
    }
  }

  /// What a cut costs: few legs, and none of an edge that passes twice.
  private static func price(of line: Int, in drawing: Drawing) -> Int {
    var legs: [(to: Int, x: Int)] = []
    var repeated = 0
    for edge in drawing.edges.indices {
      let (to, points) = (drawing.edges[edge].to, drawing.edges[edge].points)
      var passes = 0
      for leg in points.indices.dropLast() {
        let x = points[leg].x
        guard min(points[leg].y, points[leg + 1].y) < line, max(points[leg].y, points[leg + 1].y) > line
        else {
          continue
        }
        if !legs.contains(where: { $0.to == to && $0.x == x }) { legs.append((to, x)) }
        passes += 1
      }
      repeated += max(0, passes - 1)
    }
    return 1000 * max(0, legs.count - 1) + 3000 * repeated
  }
}
