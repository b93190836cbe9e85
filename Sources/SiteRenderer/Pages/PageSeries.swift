import ManualModel

/// The pages of one thing that is too long for one page, in order, and which of them is shown.
struct PageSeries {
  /// Of more pages than these not all are linked, but so many before and after the shown one.
  private static let (mostLinks, neighbours) = (15, 4)

  let pages: [SitePage]
  /// Place of the shown page; nil for a page that is none of them.
  let current: Int?

  init(_ pages: [SitePage], current: Int?) {
    self.pages = pages
    self.current = current
  }

  /// Pages `0..<count`, of which `part` is shown.
  init(count: Int, part: Int, _ page: (Int) -> SitePage) {
    self.init((0..<count).map(page), current: part)
  }

  /// The links between the pages, for the template `parts`: the first, the last and those around the shown one, lest
  /// they become a long list of their own.
  func fields(_ linker: Linker) -> [(SiteName, Value)] {
    let middle = current ?? 0
    var before = -1
    var links: [Fields] = []
    for (part, page) in pages.enumerated()
    where pages.count <= Self.mostLinks || part == 0 || part == pages.count - 1
      || abs(part - middle) <= Self.neighbours
    {
      var link = Fields(
        address: linker.address(page), title: linker.site.wording.part(part), isCurrent: part == current)
      link[.isAfterGap] = .flag(part > before + 1)
      links.append(link)
      before = part
    }
    return [(.hasItems, .flag(pages.count > 1)), (.parts, .objects(links))]
  }
}

extension PageContent {
  /// Numbers a page of several in the title of the window, and places it between its neighbours; before the first and
  /// after the last page stands what did before.
  mutating func place(in series: PageSeries, _ words: Wording) {
    guard series.pages.count > 1, let current = series.current else { return }
    func neighbour(_ part: Int) -> (page: SitePage, title: String)? {
      series.pages.indices.contains(part) ? (series.pages[part], words.part(part)) : nil
    }
    titleParts[0] += " " + words.part(current)
    previous = neighbour(current - 1) ?? previous
    next = neighbour(current + 1) ?? next
  }
}
