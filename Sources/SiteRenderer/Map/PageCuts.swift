/// A list that is too long for one page, cut into pages (`docs/site.md` 12).
struct PageCuts: Sendable {
  /// Per page, the places of its entries; a list without entries has one page.
  private(set) var pages: [Range<Int>] = []

  /// Puts entries on a page as long as there is room for them; one entry is never parted.
  ///
  /// - Parameters:
  ///   - most: Bytes that one page lists.
  ///   - before: Bytes of what the first pages show besides, page by page.
  ///   - mayBegin: Whether a page may begin with an entry.
  ///   - bytes: Bytes of an entry; `isFirst` tells that a page begins with it, and an entry may be asked both ways.
  init(
    count: Int, most: Int, before: [Int] = [], mayBegin: (_ entry: Int) -> Bool = { _ in true },
    bytes: (_ entry: Int, _ isFirst: Bool) -> Int
  ) {
    func besides() -> Int { before.indices.contains(pages.count) ? before[pages.count] : 0 }
    var (start, total) = (0, besides())
    for entry in 0..<count {
      let size = bytes(entry, entry == start)
      if entry > start, total + size > most, mayBegin(entry) {
        pages.append(start..<entry)
        start = entry
        total = besides() + bytes(entry, true)
      } else {
        total += size
      }
    }
    pages.append(start..<count)
  }

  /// The page that lists an entry.
  func page(of entry: Int) -> Int { pages.firstIndex { $0.contains(entry) } ?? 0 }

  /// The sections of which a page shows something, with these entries; all sections together are the list.
  ///
  /// A section without entries stands behind the entry before it.
  func sections(on page: Int, of sections: [[Int]]) -> [(number: Int, entries: ArraySlice<Int>)] {
    var end = 0
    return sections.enumerated().compactMap { number, entries in
      let start = end
      end += entries.count
      if entries.isEmpty { return self.page(of: max(0, start - 1)) == page ? (number, []) : nil }
      let shown = (start..<end).clamped(to: pages[page])
      return shown.isEmpty ? nil : (number, entries[shown.lowerBound - start..<shown.upperBound - start])
    }
  }
}
