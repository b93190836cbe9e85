import ManualModel

/// Form, size and lines of every node and label in one width class (`docs/flow-layout.md` 4.4), in px.
struct Shapes: Sendable {
  /// A node before it has a place.
  struct Shape: Sendable {
    var outline: Drawing.Outline
    var width: Int
    var height: Int
    var lines: [Wrapped.Line]
    /// Size of the words.
    var size: Drawing.TextSize
    /// How much higher than the middle the words stand.
    var lift: Int
    /// Who does it, in lines below the words.
    var owner: Owner?
  }

  /// The name of a lane in a node.
  struct Owner: Sendable {
    var text: String
    var lines: [Wrapped.Line]
    var size: Drawing.TextSize

    var height: Int { lines.count * size.line }
  }

  /// One per node.
  private(set) var nodes: [Shape] = []
  /// One per edge; empty lines for an edge without words.
  private(set) var labels: [Shape] = []
  /// Height of a line of a phase's heading.
  let phaseLine: Int

  init(
    _ graph: FlowGraph, _ topology: Topology, _ texts: ChartTexts, in widthClass: WidthClass,
    withOwners: Bool = false
  ) {
    phaseLine = widthClass.label.line
    nodes.reserveCapacity(graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      nodes.append(Self.shape(of: node.kind, texts.nodes[index], widthClass))
      if withOwners, let lane = node.lane, texts.lanes.indices.contains(lane), graph.showsOwner(index) {
        nodes[index].add(texts.lanes[lane], widthClass)
      }
    }
    labels.reserveCapacity(topology.edgeCount)
    for edge in topology.source {
      let text = texts.edges[edge]
      let lines =
        text.text.isEmpty ? [] : text.wrap(font: widthClass.label.font, room: widthClass.labelWidth).lines
      let width = lines.reduce(0) { max($0, $1.width) } + 6
      labels.append(
        Shape(
          outline: .rectangle, width: width + width % 2, height: lines.count * widthClass.label.line,
          lines: lines,
          size: widthClass.label, lift: 0))
    }
  }

  private static func shape(of kind: FlowGraph.Kind, _ text: MeasuredText, _ widths: WidthClass) -> Shape {
    switch kind {
    case .start, .end, .box(.start), .box(.end): return terminator(text, widths)
    case .question, .box(.decision): return rhombus(text, widths)
    case .fork, .join:
      return Shape(outline: .bar, width: 96, height: 8, lines: [], size: widths.text, lift: 0)
    case .box(.connector): return connector(text, widths)
    case .link: return box(.pointed, text, widths, inset: 16, extra: 21, lift: 8)
    case .call: return box(.doubleRectangle, text, widths, inset: 16, extra: 13)
    case .note: return box(.brokenRectangle, text, widths, inset: 16, extra: 13, isNote: true)
    case .box(.process): return box(.rectangle, text, widths, inset: 16, extra: 13)
    case .box(.document): return box(.document, text, widths, inset: 16, extra: 21, lift: 4)
    case .box(.data): return box(.parallelogram, text, widths, inset: 32, extra: 13)
    case .box(.manual): return box(.trapezium, text, widths, inset: 32, extra: 13)
    }
  }

  private static func box(
    _ outline: Drawing.Outline, _ text: MeasuredText, _ widths: WidthClass, inset: Int, extra: Int,
    lift: Int = 0,
    isNote: Bool = false
  ) -> Shape {
    let size = isNote ? widths.label : widths.text
    let lines = text.wrap(font: size.font, room: widths.box - inset).lines
    return Shape(
      outline: outline, width: widths.box, height: (lines.count * size.line + extra).roundedUp(to: 8),
      lines: lines,
      size: size, lift: lift)
  }

  private static func terminator(_ text: MeasuredText, _ widths: WidthClass) -> Shape {
    let wrapped = text.wrap(font: widths.text.font, room: widths.box - 32)
    return Shape(
      outline: .terminator, width: min(widths.box, max(96, (wrapped.width + 32).roundedUp(to: 8))),
      height: (wrapped.lines.count * widths.text.line + 13).roundedUp(to: 8), lines: wrapped.lines,
      size: widths.text, lift: 0)
  }

  private static func connector(_ text: MeasuredText, _ widths: WidthClass) -> Shape {
    let wrapped = text.wrap(font: widths.text.font, room: widths.box - 16)
    guard wrapped.lines.count == 1, wrapped.width <= 26 else {
      return box(.pointed, text, widths, inset: 16, extra: 21, lift: 8)
    }
    return Shape(outline: .circle, width: 40, height: 40, lines: wrapped.lines, size: widths.text, lift: 0)
  }

  /// The flattest rhombus of the class's width that holds the words.
  private static func rhombus(_ text: MeasuredText, _ widths: WidthClass) -> Shape {
    let width = widths.decision
    let size = widths.text
    let longest = text.widestWord(font: size.font, within: width * 62 / 100)
    let splitsWords = text.widestWord(font: size.font, within: .max) > longest
    var best: (height: Int, lines: [Wrapped.Line])?
    var count = 0
    var room = width * 76 / 100 / 8 * 8
    while room * 100 >= width * 34, room >= longest {
      let before = count
      count = text.lineCount(font: size.font, room: room)
      // As many lines of whole words as in a wider room are the same lines.
      if splitsWords || count != before {
        let lines = text.wrap(font: size.font, room: room).lines
        let height = rhombusHeight(of: lines, width: width, line: size.line)
        if best.map({ height < $0.height }) ?? true { best = (height, lines) }
      }
      room -= 8
    }
    let found = best ?? (64, text.wrap(font: size.font, room: width * 62 / 100).lines)
    return Shape(
      outline: .rhombus, width: width, height: found.height.roundedUp(to: 8), lines: found.lines, size: size,
      lift: 0)
  }

  /// The least height at which every line lies inside.
  fileprivate static func rhombusHeight(of lines: [Wrapped.Line], width: Int, line: Int) -> Int {
    var height = 64
    for (index, words) in lines.enumerated() {
      let slack = 100 * max(1, width - words.width - 8)
      let needed = width * line * (100 * abs(2 * index - lines.count + 1) + 68)
      height = max(height, (needed + slack - 1) / slack)
    }
    return height
  }
}

extension FlowGraph {
  /// Whether a node is the one that tells who does its row: the box, or a question without one.
  fileprivate func showsOwner(_ node: Int) -> Bool {
    switch nodes[node].kind {
    case .box(.start), .box(.end), .box(.connector): false
    case .box, .call: true
    case .question: !nodes[..<node].contains { $0.row == nodes[node].row && $0.kind.isBox }
    case .start, .end, .note, .fork, .join, .link: false
    }
  }
}

extension FlowGraph.Kind {
  fileprivate var isBox: Bool {
    switch self {
    case .box, .call: true
    case .start, .end, .question, .note, .fork, .join, .link: false
    }
  }
}

extension Shapes.Shape {
  /// Adds the owner below the words; a rhombus grows so that all stay inside.
  fileprivate mutating func add(_ text: MeasuredText, _ widths: WidthClass) {
    let isSlanted = outline == .parallelogram || outline == .trapezium
    let room = outline == .rhombus ? width / 2 : width - (isSlanted ? 32 : 16)
    let found = text.wrap(font: widths.label.font, room: room).lines
    guard !found.isEmpty else { return }
    let owner = Shapes.Owner(text: text.text, lines: found, size: widths.label)
    self.owner = owner
    let least =
      outline == .rhombus
      ? Shapes.rhombusHeight(of: lines + found, width: width, line: size.line) : height + owner.height
    height = max(height, least).roundedUp(to: 8)
  }

  /// The lines of words, centred in a box.
  func placed(in box: Drawing.Box, text: String) -> [Drawing.Line] {
    let top = 2 * box.y + box.height - lines.count * size.line - (owner?.height ?? 0)
    let bytes = text.utf8
    return lines.enumerated().map { index, line in
      // Most texts are one line, which needs no copy.
      var words = text
      if line.start > 0 || line.end < bytes.count {
        let start = bytes.index(bytes.startIndex, offsetBy: line.start)
        words = String(text[start..<bytes.index(start, offsetBy: line.end - line.start)])
      }
      // Half-pixels: twice the top of the line, and 0.73 of its height below it.
      let baseline =
        (100 * (top + 2 * index * size.line) + 146 * size.line + 100).floorDivided(by: 200) - lift
      return Drawing.Line(
        words, x: box.x + box.width / 2, y: baseline, width: line.width)
    }
  }
}

extension Shapes.Shape {
  /// The lines of the owner, below the words of a box.
  func placedOwner(in box: Drawing.Box) -> [Drawing.Line] {
    guard let owner else { return [] }
    let name = Self(
      outline: outline, width: width, height: height, lines: owner.lines, size: owner.size, lift: lift)
    let below = Drawing.Box(
      x: box.x, y: box.y + lines.count * size.line, width: box.width,
      height: box.height - lines.count * size.line)
    return name.placed(in: below, text: owner.text)
  }
}

extension Int {
  /// The least multiple of a step that is not smaller.
  func roundedUp(to step: Int) -> Int { (self + step - 1) / step * step }

  /// The quotient rounded down, for negative numbers too.
  func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
