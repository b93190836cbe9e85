import ManualModel

/// Writes an organisation chart as SVG: one picture for each band (`docs/site.md` 9).
///
/// The first band has the title and the description of the whole; the others are hidden from who cannot see them.
struct UnitChartWriter {
  let title: String
  let description: String

  func write(_ chart: UnitChart, into out: inout [UInt8]) {
    for (number, band) in chart.bands.enumerated() { write(band, isFirst: number == 0, into: &out) }
  }

  private func write(_ band: UnitChart.Band, isFirst: Bool, into out: inout [UInt8]) {
    out.append(markup: "<svg class=\"unit-chart\" focusable=\"false\"")
    out.append(
      markup: isFirst ? " role=\"img\" aria-labelledby=\"_units-t _units-d\"" : " aria-hidden=\"true\"")
    out.append(markup: " viewBox=\"0 0 ")
    out.append(integer: band.frame.width)
    out.append(UInt8(ascii: " "))
    out.append(integer: band.frame.height)
    out.append(markup: "\"")
    out.append(attribute: "width", band.frame.width)
    out.append(attribute: "height", band.frame.height)
    out.append(markup: ">\n")
    if isFirst {
      out.append(markup: "<title id=\"_units-t\">")
      out.append(svg: title)
      out.append(markup: "</title>\n<desc id=\"_units-d\">")
      out.append(svg: description)
      out.append(markup: "</desc>\n")
    }
    out.append(markup: "<path class=\"edge\" d=\"")
    for points in band.paths {
      var path = PathWriter()
      for (start, end) in zip(points, points.dropFirst()) { path.line(from: start, to: end, into: &out) }
    }
    out.append(markup: "\"/>\n")
    for node in band.nodes { write(node, into: &out) }
    out.append(markup: "</svg>\n")
  }

  private func write(_ node: UnitChart.Node, into out: inout [UInt8]) {
    if let box = node.box {
      out.append(markup: "<rect")
      out.append(rectangle: box)
      out.append(markup: "/><text class=\"middle\">")
    } else {
      out.append(markup: "<text>")
    }
    for line in node.lines {
      out.append(markup: "<tspan")
      out.append(attribute: "x", line.x)
      out.append(attribute: "y", line.y)
      out.append(markup: ">")
      out.append(svg: line.text)
      out.append(markup: "</tspan>")
    }
    out.append(markup: "</text>\n")
  }
}
