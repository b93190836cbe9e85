public import ManualModel

extension Drawing {
  /// Splits a chart over sheets of so many px, heads of lanes not counted; one sheet if the chart fits.
  ///
  /// For `plain` and `lanes` (`docs/flow-layout.md` 13.3). Only a single level may be higher than a sheet.
  public func parts(height: Int) -> [ChartPart] {
    let cuts = PageBreaks(self, height: height).cuts
    var sheets = Sheets(self, cuts: cuts)
    return sheets.parts()
  }
}

/// The sheets of a chart, from their cuts to their connectors.
private struct Sheets {
  /// An edge that passes a cut, with the two places where its pieces end.
  private struct CutEdge {
    var edge: Int
    var out: Place
    var back: Place
    /// The first leg of the path that passes a cut, and the last.
    var firstLeg: Int
    var lastLeg: Int
  }

  /// A point on a cut.
  private struct Place: Hashable {
    var sheet: Int
    var x: Int
    var line: Int
    var isDown: Bool
  }

  /// Room for a circle and the words beside it.
  private static let words = 100

  private let drawing: Drawing
  private let cuts: [Int]
  private var edges: [CutEdge] = []
  /// Pair of connectors of each cut edge.
  private var letters: [Int] = []
  /// How many steps further out the connector of a place stands.
  private var steps: [[Place: Int]] = [[:], [:]]

  init(_ drawing: Drawing, cuts: [Int]) {
    self.drawing = drawing
    self.cuts = cuts
    edges = drawing.edges.indices.compactMap { cut($0) }
    letters = pairs()
    spread()
  }

  /// The sheet on which a height lies, from 0.
  private func sheet(at y: Int) -> Int { cuts.count { $0 <= y } }

  private func cut(_ index: Int) -> CutEdge? {
    let points = drawing.edges[index].points
    var found: [(leg: Int, line: Int, isDown: Bool)] = []
    for leg in points.indices.dropLast() {
      let (start, end) = (points[leg], points[leg + 1])
      let passed = cuts.filter { min(start.y, end.y) < $0 && max(start.y, end.y) > $0 }
      let isDown = end.y > start.y
      for line in isDown ? passed : passed.reversed() { found.append((leg, line, isDown)) }
    }
    guard let first = found.first, let last = found.last, let start = points.first, let end = points.last
    else { return nil }
    return CutEdge(
      edge: index,
      out: Place(sheet: sheet(at: start.y), x: points[first.leg].x, line: first.line, isDown: first.isDown),
      back: Place(sheet: sheet(at: end.y), x: points[last.leg].x, line: last.line, isDown: last.isDown),
      firstLeg: first.leg, lastLeg: last.leg)
  }

  /// Numbers of the pairs: edges that share a place on either side share the pair.
  private func pairs() -> [Int] {
    var group = Array(edges.indices)
    for (index, edge) in edges.enumerated() {
      for earlier in 0..<index where edges[earlier].out == edge.out || edges[earlier].back == edge.back {
        let (from, to) = (group[index], group[earlier])
        for member in group.indices where group[member] == from { group[member] = to }
      }
    }
    let order = edges.indices.sorted { key(edges[$0]).lexicographicallyPrecedes(key(edges[$1])) }
    var number: [Int: Int] = [:]
    for index in order where number[group[index]] == nil { number[group[index]] = number.count }
    return group.map { number[$0] ?? 0 }
  }

  private func key(_ edge: CutEdge) -> [Int] {
    [min(edge.out.sheet, edge.back.sheet), edge.out.x, edge.back.x, edge.edge]
  }

  /// Connectors that would stand closer than 28 px go further out.
  private mutating func spread() {
    for (side, places) in [edges.map(\.out), edges.map(\.back)].enumerated() {
      for place in places.sorted(by: { ($0.x, $0.line, $0.sheet) < ($1.x, $1.line, $1.sheet) })
      where steps[side][place] == nil {
        let y = beyond(place, side)
        let taken = [0, 1].flatMap { other in
          steps[other].filter { entry in
            entry.key.sheet == place.sheet && abs(entry.key.x - place.x) < 28 && beyond(entry.key, other) == y
          }.map(\.value)
        }
        steps[side][place] = (0...taken.count).first { !taken.contains($0) } ?? 0
      }
    }
  }

  /// Which side of which line the connector of a place stands on.
  private func beyond(_ place: Place, _ side: Int) -> Int {
    (side == 0) == place.isDown ? 2 * place.line + 1 : 2 * place.line - 1
  }

  /// Where a piece ends: the near point of its connector, 12 px beyond the line or more.
  private func end(_ place: Place, _ side: Int) -> Drawing.Point {
    let distance = 12 + 24 * (steps[side][place] ?? 0)
    return .init(place.x, (side == 0) == place.isDown ? place.line + distance : place.line - distance)
  }

  private func circle(_ place: Place, _ side: Int) -> Drawing.Box {
    let near = end(place, side)
    let isBelow = (side == 0) == place.isDown
    return .init(x: near.x - 10, y: isBelow ? near.y : near.y - 20, width: 20, height: 20)
  }

  mutating func parts() -> [ChartPart] {
    (0...cuts.count).map { part($0) }
  }

  private func part(_ sheet: Int) -> ChartPart {
    let top = sheet == 0 ? drawing.frame.y : cuts[sheet - 1]
    let bottom = sheet == cuts.count ? drawing.frame.y + drawing.frame.height : cuts[sheet]
    var part = ChartPart(
      number: sheet + 1, count: cuts.count + 1,
      frame: .init(x: drawing.frame.x, y: top, width: drawing.frame.width, height: bottom - top), lanes: [],
      nodes: drawing.nodes.indices.filter { self.sheet(at: drawing.nodes[$0].box.y) == sheet }, pieces: [],
      labels: [], connectors: connectors(on: sheet))
    for index in drawing.edges.indices { addPieces(of: index, to: &part) }
    part.labels = part.pieces.map(\.edge).uniqued().filter { edge in
      drawing.edges[edge].label.map { self.sheet(at: $0.box.y) == sheet } ?? false
    }
    part.phases = drawing.phases.filter { self.sheet(at: $0.label.box.y) == sheet }
    fit(&part)
    return part
  }

  private func addPieces(of index: Int, to part: inout ChartPart) {
    let points = drawing.edges[index].points
    guard let number = edges.firstIndex(where: { $0.edge == index }) else {
      if let start = points.first, sheet(at: start.y) == part.number - 1 {
        part.pieces.append(.init(edge: index, points: points))
      }
      return
    }
    let cut = edges[number]
    if cut.out.sheet == part.number - 1 {
      let piece = Array(points[...cut.firstLeg]) + [end(cut.out, 0)]
      part.pieces.append(.init(edge: index, points: piece, cut: .out, letter: letters[number]))
    }
    if cut.back.sheet == part.number - 1 {
      let piece = [end(cut.back, 1)] + Array(points[(cut.lastLeg + 1)...])
      part.pieces.append(.init(edge: index, points: piece, cut: .in, letter: letters[number]))
    }
  }

  private func connectors(on sheet: Int) -> [ChartPart.Connector] {
    var found: [ChartPart.Connector] = []
    let right = drawing.frame.x + drawing.frame.width
    for (number, edge) in edges.enumerated() {
      for (side, place, other) in [(0, edge.out, edge.back), (1, edge.back, edge.out)]
      where place.sheet == sheet {
        let box = circle(place, side)
        let cut: ChartPart.Cut = side == 0 ? .out : .in
        if let known = found.firstIndex(where: { $0.box == box && $0.cut == cut }) {
          if !found[known].sheets.contains(other.sheet + 1) { found[known].sheets.append(other.sheet + 1) }
          found[known].sheets.sort()
        } else {
          found.append(
            .init(letter: letters[number], cut: cut, box: box, sheets: [other.sheet + 1], wordsOnLeft: false))
        }
      }
    }
    let boxes = found.map(\.box)
    for index in found.indices {
      let box = boxes[index]
      let isCrowded = boxes.contains { $0.x > box.x && $0.x < box.x + Self.words && abs($0.y - box.y) < 20 }
      found[index].wordsOnLeft = isCrowded || box.x + Self.words > right
    }
    return found
  }

  /// Makes the frame hold the connectors, and gives every sheet the heads of the lanes.
  private func fit(_ part: inout ChartPart) {
    var (top, bottom) = (part.frame.y, part.frame.y + part.frame.height)
    var (left, right) = (part.frame.x, part.frame.x + part.frame.width)
    for connector in part.connectors {
      top = min(top, connector.box.y - 8)
      bottom = max(bottom, connector.box.y + 28)
      left = min(left, connector.box.x - 2)
      right = max(right, connector.box.x + 22)
    }
    for lane in drawing.lanes {
      var copy = lane
      let laneTop = part.number == 1 ? lane.box.y : top - lane.headHeight
      let laneBottom = part.number == part.count ? lane.box.y + lane.box.height : bottom
      copy.box.y = laneTop
      copy.box.height = laneBottom - laneTop
      for index in copy.lines.indices { copy.lines[index].y += laneTop - lane.box.y }
      part.lanes.append(copy)
    }
    if let lane = part.lanes.first {
      top = min(top, lane.box.y - 2)
      bottom = max(bottom, lane.box.y + lane.box.height + 2)
    }
    part.frame = .init(x: left, y: top, width: right - left, height: bottom - top)
  }
}

extension Array where Element: Equatable {
  /// The elements without repetitions of the one before.
  fileprivate func uniqued() -> [Element] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
