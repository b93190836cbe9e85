import ManualModel

/// How a chart of its own is put on paper: as it is, smaller, turned, or in parts (`docs/book.md` 5).
struct ChartFit {
  /// Room for a chart, in millimetres.
  private static let long = 216.0
  private static let short = 160.0
  /// Letters stay at 8 pt or more.
  private static let least = 0.86

  /// Points in one px.
  let scale: Double
  /// Whether it lies on its side.
  let isTurned: Bool
  /// Its parts, from top to bottom; one if it is not split.
  let parts: [ChartPart]
  /// Whether even the parts are wider than a page.
  let isTooWide: Bool

  init(_ drawing: Drawing) {
    let natural = TextSize.table / Double(drawing.textSize.font)
    let width = Double(drawing.frame.width) * natural / TextSize.millimetre
    let height = Double(drawing.frame.height) * natural / TextSize.millimetre
    let upright = min(1, ChartFit.short / width)
    let turned = min(1, ChartFit.long / width)
    let whole = ChartPart(drawing)
    isTooWide = turned < ChartFit.least
    if min(upright, ChartFit.long / height) >= ChartFit.least {
      (scale, isTurned) = (natural * min(upright, ChartFit.long / height), false)
      parts = [whole]
    } else if min(turned, ChartFit.short / height) >= ChartFit.least {
      (scale, isTurned) = (natural * min(turned, ChartFit.short / height), true)
      parts = [whole]
    } else {
      isTurned = upright < ChartFit.least
      scale = natural * max(ChartFit.least, isTurned ? turned : upright)
      let room = (isTurned ? ChartFit.short : ChartFit.long) * TextSize.millimetre / scale
      parts = ChartPart.parts(of: drawing, room: Int(room))
    }
  }
}

/// A part of a chart between two cuts.
struct ChartPart {
  /// A line that a cut goes through.
  struct Cut: Hashable {
    /// The target of the edges that run there.
    var target: Int
    /// Where it passes the cut.
    var x: Int
    /// The number of its connector.
    var number: Int
  }

  /// The cut above, or the upper edge of the lanes' bodies.
  var top: Int
  /// The cut below, or the lower edge.
  var bottom: Int
  var above: [Cut] = []
  var below: [Cut] = []

  /// Room at a cut for the connectors, in px.
  static let margin = 44

  /// A chart in one piece.
  init(_ drawing: Drawing) {
    top = drawing.frame.y
    bottom = drawing.frame.y + drawing.frame.height
  }

  /// The fewest parts that are at most `room` high, cut where the fewest lines pass.
  static func parts(of drawing: Drawing, room: Int) -> [ChartPart] {
    let head = drawing.lanes.first?.headHeight ?? 0
    let places = cutPlaces(in: drawing)
    let end = drawing.frame.y + drawing.frame.height
    var parts: [ChartPart] = []
    var start = drawing.frame.y
    var number = 0
    var above: [Cut] = []
    while true {
      let isFirst = parts.isEmpty
      let limit = start + room - (isFirst ? margin : head + 2 * margin)
      var part = ChartPart(drawing)
      (part.top, part.above) = (start, above)
      guard end > limit + margin, let cut = bestCut(places, from: start, to: limit) else {
        parts.append(part)
        return parts
      }
      part.bottom = cut.y
      above = cut.lines.map { line in
        number += 1
        return Cut(target: line.target, x: line.x, number: number)
      }
      part.below = above
      parts.append(part)
      start = cut.y
    }
  }

  /// A line across the chart that touches nothing but vertical legs.
  private struct CutPlace {
    var y: Int
    var lines: [(target: Int, x: Int)]
  }

  /// The best place in the lower half of what fits; any place if there is none; nil if nothing fits.
  private static func bestCut(_ places: [CutPlace], from start: Int, to limit: Int) -> CutPlace? {
    let fitting = places.filter { $0.y > start + 40 && $0.y <= limit }
    let low = fitting.filter { $0.y > start + (limit - start) * 3 / 5 }
    let candidates = low.isEmpty ? fitting : low
    return candidates.min { ($0.lines.count, -$0.y) < ($1.lines.count, -$1.y) }
  }

  private static func cutPlaces(in drawing: Drawing) -> [CutPlace] {
    let head = (drawing.lanes.first?.headHeight ?? 0) + drawing.frame.y
    var blocked: [ClosedRange<Int>] = drawing.nodes.map { $0.box.y - 12...$0.box.y + $0.box.height + 12 }
    // A cut lies above a phase's heading, never between it and its line.
    blocked += drawing.phases.map { $0.label.box.y - 2...$0.y + 4 }
    blocked += drawing.edges.compactMap(\.label).map { $0.box.y - 2...$0.box.y + $0.box.height + 2 }
    for edge in drawing.edges {
      for (a, b) in zip(edge.points, edge.points.dropFirst()) where a.y == b.y {
        blocked.append(a.y - 4...a.y + 4)
      }
    }
    var places: [CutPlace] = []
    var y = head + 8
    for range in blocked.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > y { places.append(CutPlace(y: (y + range.lowerBound) / 2, lines: [])) }
      y = max(y, range.upperBound + 1)
    }
    for index in places.indices { places[index].lines = lines(through: places[index].y, of: drawing) }
    return places
  }

  private static func lines(through y: Int, of drawing: Drawing) -> [(target: Int, x: Int)] {
    var lines: [(target: Int, x: Int)] = []
    for edge in drawing.edges {
      for (a, b) in zip(edge.points, edge.points.dropFirst()) where min(a.y, b.y) < y && max(a.y, b.y) > y {
        if !lines.contains(where: { $0 == (edge.to, a.x) }) { lines.append((edge.to, a.x)) }
      }
    }
    return lines.sorted { $0.x < $1.x }
  }
}
