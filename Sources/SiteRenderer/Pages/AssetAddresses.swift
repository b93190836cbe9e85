/// Where the files lie that pages load; their names carry a part of their hash.
struct AssetAddresses: Sendable {
  var style = ""
  var script = ""
  var chartStyle = ""
  var indexStyle = ""
  var searchStyle = ""
  var searchScript = ""
  var icon = ""
  var licence = ""

  /// The addresses as seen from a page.
  func context(_ linker: Linker) -> Value {
    .object([
      .style: .text(linker.address(file: style)), .script: .text(linker.address(file: script)),
      .chartStyle: .text(linker.address(file: chartStyle)),
      .indexStyle: .text(linker.address(file: indexStyle)),
      .searchScript: .text(linker.address(file: searchScript)),
      .icon: .text(linker.address(file: icon)), .licence: .text(linker.address(file: licence)),
    ])
  }

  static let schema = Schema.object([
    Schema.Entry(.style, .text, "style sheet"), Schema.Entry(.script, .text, "script"),
    Schema.Entry(.chartStyle, .text, "style sheet of charts"),
    Schema.Entry(.indexStyle, .text, "style sheet of registers, indexes, calendar and connections"),
    Schema.Entry(.searchScript, .text, "script of the search"),
    Schema.Entry(.icon, .text, "icon of the site"), Schema.Entry(.licence, .text, "licence of the fonts"),
  ])
}
