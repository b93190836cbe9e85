/// Parts of a page that stand on a page of their own where there is no room for them.
struct PageParts: OptionSet, Sendable {
  let rawValue: Int

  /// The swimlanes.
  static let lanes = PageParts(rawValue: 1)
  /// Who does what.
  static let who = PageParts(rawValue: 2)
}

extension PageContent {
  /// Puts a link in the place of a part; false if the page has no such part.
  mutating func move(_ part: SiteName, to page: SitePage, _ title: String, _ linker: Linker) -> Bool {
    guard case .object(var block)? = fields[part] else { return false }
    block[.charts] = .list([])
    block[.elsewhere] = .object(Fields(address: linker.address(page), title: title))
    fields[part] = .object(block)
    return true
  }
}
