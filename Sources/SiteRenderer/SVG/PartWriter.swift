public import ManualModel

extension ChartWriter {
  /// The words beside connectors, for the numbers of sheets: "ไปแผ่น ๒", "จากแผ่น ๑".
  public struct ConnectorWords: Sendable {
    /// Where edges go on.
    public var to: @Sendable ([Int]) -> String
    /// Where edges come from.
    public var from: @Sendable ([Int]) -> String

    /// Joins the two.
    public init(to: @escaping @Sendable ([Int]) -> String, from: @escaping @Sendable ([Int]) -> String) {
      self.to = to
      self.from = from
    }
  }

  /// Writes one sheet of a chart that is split over pages (`docs/flow-layout.md` 13.3, 14.6).
  public func write(
    _ part: ChartPart, of drawing: Drawing, words: Words, connectors: ConnectorWords, into out: inout [UInt8]
  ) {
    open(drawing, frame: part.frame, part: part, words: words, into: &out)
    for lane in part.lanes { write(lane, size: drawing.labelSize, into: &out) }
    for phase in part.phases { write(phase, size: drawing.labelSize, into: &out) }
    for piece in part.pieces where drawing.edges.indices.contains(piece.edge) {
      write(piece, of: drawing.edges[piece.edge], into: &out)
    }
    for node in part.nodes where drawing.nodes.indices.contains(node) {
      write(drawing.nodes[node], node, drawing, into: &out)
    }
    for edge in part.labels where drawing.edges.indices.contains(edge) {
      guard let label = drawing.edges[edge].label else { continue }
      write(
        label, from: drawing.edges[edge].from, to: drawing.edges[edge].to, size: drawing.labelSize,
        hasGround: !part.lanes.isEmpty, into: &out)
    }
    for connector in part.connectors {
      write(connector, words: connectors, size: drawing.labelSize, into: &out)
    }
    out.append(markup: "</svg>\n")
  }

  /// The letters of connectors; after them each comes again with a digit.
  private static let letters = Array("กขคงจฉชซญฎฐณดตถทธนบปผพภมยรลวสหอฮ".unicodeScalars)

  private static func letter(_ number: Int) -> String {
    let round = number / letters.count
    let letter = String(Character(letters[number % letters.count]))
    guard round > 0 else { return letter }
    let digits = String(round).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x0E50 - 0x30) }
    return letter + String(String.UnicodeScalarView(digits))
  }

  private func write(_ piece: ChartPart.Piece, of edge: Drawing.Edge, into out: inout [UInt8]) {
    openPath(of: edge, into: &out)
    if let cut = piece.cut, let letter = piece.letter {
      out.append(attribute: "data-cut", plain: cut == .out ? "out" : "in")
      out.append(attribute: "data-conn", plain: Self.letter(letter))
    }
    closePath(along: piece.points, into: &out)
    guard piece.cut != .out, let tip = edge.points.last, let direction = edge.direction else { return }
    write(headAt: tip, direction, from: edge.from, to: edge.to, into: &out)
  }

  /// Writes a connector in one line: its circle, its letter, and where the line goes on.
  func write(
    _ connector: ChartPart.Connector, words: ConnectorWords, size: Drawing.TextSize, into out: inout [UInt8]
  ) {
    let letter = Self.letter(connector.letter)
    let box = connector.box
    out.append(markup: "<g class=\"conn\"")
    out.append(attribute: "data-conn", plain: letter)
    out.append(attribute: "data-dir", plain: connector.cut == .out ? "out" : "in")
    if marks == .all { out.append(dataBox: box) }
    out.append(markup: "><circle")
    out.append(attribute: "cx", box.x + box.width / 2)
    out.append(attribute: "cy", box.y + box.height / 2)
    out.append(attribute: "r", box.width / 2)
    if look == .attributes { out.append(markup: " fill=\"#ffffff\" stroke=\"#1d2733\" stroke-width=\"1.5\"") }
    out.append(markup: "/>")
    let baseline = box.y + box.height / 2 + 5
    write(letter, x: box.x + box.width / 2, y: baseline, anchor: nil, size: size, into: &out)
    let note = connector.cut == .out ? words.to(connector.sheets) : words.from(connector.sheets)
    let x = connector.wordsOnLeft ? box.x - 4 : box.x + box.width + 4
    write(note, x: x, y: baseline, anchor: connector.wordsOnLeft ? "end" : "start", size: size, into: &out)
    out.append(markup: "</g>\n")
  }

  private func write(
    _ text: String, x: Int, y: Int, anchor: String?, size: Drawing.TextSize, into out: inout [UInt8]
  ) {
    out.append(markup: "<text")
    out.append(attribute: "x", x)
    out.append(attribute: "y", y)
    if let anchor { out.append(attribute: "text-anchor", plain: anchor) }
    if look == .attributes { out.append(attribute: "font-size", size.font) }
    out.append(markup: ">")
    out.append(svg: text)
    out.append(markup: "</text>")
  }
}
