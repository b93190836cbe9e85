import ManualModel

/// The outline of a node as one shape of SVG, with its second lines if it has any (`docs/flow-layout.md` 4.4).
struct OutlineWriter {
  let look: ChartWriter.Look
  /// Largest corner radius of a terminator.
  private static let round = 24
  /// Slant of a parallelogram and of a trapezium.
  private static let slant = 10
  /// From the mean line of a document's wave to the foot of its box.
  private static let wave = 4
  /// How high the point of a link is.
  private static let point = 18

  func write(_ outline: Drawing.Outline, in box: Drawing.Box, into out: inout [UInt8]) {
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    let (middleX, middleY) = (box.x + box.width / 2, box.y + box.height / 2)
    switch outline {
    case .rectangle, .brokenRectangle, .bar, .terminator:
      rectangle(outline, box, into: &out)
    case .doubleRectangle:
      rectangle(outline, box, into: &out)
      out.append(markup: "<path d=\"")
      var path = PathWriter()
      for x in [box.x + 6, right - 6] { path.line(from: .init(x, box.y), to: .init(x, bottom), into: &out) }
      out.append(markup: "\"")
      paint(outline, into: &out)
    case .rhombus:
      polygon(
        [.init(middleX, box.y), .init(right, middleY), .init(middleX, bottom), .init(box.x, middleY)], &out)
    case .parallelogram:
      polygon(
        [
          .init(box.x + Self.slant, box.y), .init(right, box.y), .init(right - Self.slant, bottom),
          .init(box.x, bottom),
        ], &out)
    case .trapezium:
      polygon(
        [
          .init(box.x, box.y), .init(right, box.y), .init(right - Self.slant, bottom),
          .init(box.x + Self.slant, bottom),
        ], &out)
    case .pointed:
      let shoulder = bottom - Self.point
      polygon(
        [
          .init(box.x, box.y), .init(right, box.y), .init(right, shoulder), .init(middleX, bottom),
          .init(box.x, shoulder),
        ], &out)
    case .circle:
      out.append(markup: "<circle")
      out.append(attribute: "cx", middleX)
      out.append(attribute: "cy", middleY)
      out.append(attribute: "r", box.width / 2)
      paint(outline, into: &out)
    case .document:
      document(box, into: &out)
    }
  }

  private func rectangle(_ outline: Drawing.Outline, _ box: Drawing.Box, into out: inout [UInt8]) {
    out.append(markup: "<rect")
    out.append(rectangle: box)
    if outline == .terminator { out.append(attribute: "rx", min(box.height / 2, Self.round)) }
    paint(outline, into: &out)
  }

  private func polygon(_ points: [Drawing.Point], _ out: inout [UInt8]) {
    out.append(markup: "<polygon points=\"")
    out.append(points: points)
    out.append(markup: "\"")
    paint(.rectangle, into: &out)
  }

  /// The lower side is a wave through the port in its middle.
  private func document(_ box: Drawing.Box, into out: inout [UInt8]) {
    let right = box.x + box.width
    let mean = box.y + box.height - Self.wave
    out.append(markup: "<path d=\"M")
    out.append(integer: box.x)
    out.append(UInt8(ascii: " "))
    out.append(integer: box.y)
    out.append(markup: "H")
    out.append(integer: right)
    out.append(markup: "V")
    out.append(integer: mean)
    for (command, x, y) in [
      ("Q" as StaticString, right - box.width / 4, mean - 2 * Self.wave), (" ", box.x + box.width / 2, mean),
      ("T", box.x, mean),
    ] {
      out.append(markup: command)
      out.append(integer: x)
      out.append(UInt8(ascii: " "))
      out.append(integer: y)
    }
    out.append(markup: "Z\"")
    paint(.document, into: &out)
  }

  /// Closes the element; colours only where no style sheet gives them.
  private func paint(_ outline: Drawing.Outline, into out: inout [UInt8]) {
    if look == .attributes {
      switch outline {
      case .bar: out.append(markup: " fill=\"#1d2733\"")
      case .brokenRectangle:
        out.append(
          markup: " fill=\"#ffffff\" stroke=\"#1d2733\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"")
      default: out.append(markup: " fill=\"#ffffff\" stroke=\"#1d2733\" stroke-width=\"1.5\"")
      }
    }
    out.append(markup: "/>")
  }
}
