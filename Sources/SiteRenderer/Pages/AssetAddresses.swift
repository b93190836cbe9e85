/// Where the files lie that pages load; their names carry a part of their hash.
struct AssetAddresses: Sendable {
  var style: String
  var script: String
  var icon: String
  var licence: String

  /// The addresses as seen from a page.
  func context(_ linker: Linker) -> Value {
    .object([
      .style: .text(linker.address(file: style)), .script: .text(linker.address(file: script)),
      .icon: .text(linker.address(file: icon)), .licence: .text(linker.address(file: licence)),
    ])
  }

  static let schema = Schema.object([
    Schema.Entry(.style, .text, "style sheet"), Schema.Entry(.script, .text, "script"),
    Schema.Entry(.icon, .text, "icon of the site"), Schema.Entry(.licence, .text, "licence of the fonts"),
  ])
}
