import ManualModel

/// Lines where phases begin, in charts that are figures of their own (`docs/flow-layout.md` 13.1.6).
enum Phases {
  /// Room of a heading in its gutter, in px.
  static func height(_ shapes: Shapes) -> Int { shapes.phaseLine + 10 }

  /// What each gutter is higher by.
  static func heights(_ plan: Plan, _ shapes: Shapes) -> [Int] {
    var heights = [Int](repeating: 0, count: plan.grid.levels + 1)
    for case let gutter? in plan.phaseGutters { heights[gutter] = height(shapes) }
    return heights
  }
}

extension Drawing.Presentation {
  /// Whether a phase is a line; in the step table it is a row.
  var showsPhases: Bool { self == .plain || self == .lanes }
}

extension Topology {
  /// The gutter above the first level of each phase; nil if earlier rows reach below it.
  func phaseGutters(_ level: [Int]) -> [Int?] {
    phaseRows.map { first in
      var before = -1
      var top = Int.max
      for node in 0..<count {
        if row[node] < first { before = max(before, level[node]) } else { top = min(top, level[node]) }
      }
      return before < top && top < Int.max ? top : nil
    }
  }
}

extension Draft {
  /// Adds the lines from side to side, and the headings where the fewest lines of edges are.
  func addPhases(to drawing: inout Drawing, _ texts: ChartTexts) {
    let frame = drawing.frame
    for (phase, gutter) in plan.phaseGutters.enumerated() {
      guard let gutter else { continue }
      let y = coordinates.boundary[gutter]
      let text = texts.phases[phase]
      let size = drawing.labelSize
      let lines = text.wrap(font: size.font, room: Int.max / 2000).lines
      let width = (lines.first?.width ?? 0) + 8
      let height = size.line + 4
      let x = place(ofWidth: width, at: y, in: frame)
      let box = Drawing.Box(x: x, y: y - height - 2, width: width + width % 2, height: height)
      let words = Shapes.Shape(
        outline: .rectangle, width: box.width, height: height, lines: lines, size: size, lift: 0)
      drawing.phases.append(
        .init(
          x: frame.x + 2, y: y, width: frame.width - 4,
          label: .init(box: box, lines: words.placed(in: box, text: text.text))))
      if x < drawing.frame.x {
        drawing.frame.width += drawing.frame.x - x + 2
        drawing.frame.x = x - 2
      }
    }
  }

  /// The left end of the widest gap between the legs that cross a height; left of the chart if none is wide enough.
  private func place(ofWidth width: Int, at y: Int, in frame: Drawing.Box) -> Int {
    var crossing: [Int] = []
    for line in paths.lines {
      for (start, end) in zip(line, line.dropFirst()) where min(start.y, end.y) < y && max(start.y, end.y) > y
      {
        crossing.append(start.x)
      }
    }
    let edges = [frame.x] + crossing.sorted() + [frame.x + frame.width]
    var best = (left: frame.x, room: 0)
    for (left, right) in zip(edges, edges.dropFirst()) where right - left > best.room {
      best = (left, right - left)
    }
    return best.room >= width + 16 ? best.left + 8 : frame.x - width - 8
  }
}
