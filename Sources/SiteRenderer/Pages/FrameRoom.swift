import ManualModel

/// How much of a page's lists its frame has room for: at most 8 KiB stand outside `main` (`docs/site.md` 5).
struct FrameRoom {
  /// Bytes outside `main`.
  private static let most = 8 * 1024
  /// Bytes of the siblings, where there is room for more too: steps are worth more.
  private static let mostOfSiblings = 1_600
  /// Entries of “on this page”.
  private static let entries = 3...30
  /// Bytes of the fixed words and markup of the frame, with the names of rooms and files that it leads to.
  private static let fixed = 3_500
  /// Bytes of the heading and markup of a list, and of the markup around a link in it.
  fileprivate static let (list, link) = (200, 28)
  /// Bytes of the markup and the word before the title of the previous or next page.
  private static let neighbour = 90

  private let content: PageContent
  private let linker: Linker

  init(_ content: PageContent, _ linker: Linker) {
    self.content = content
    self.linker = linker
  }

  /// What “on this page” and the siblings show: steps go first, then the siblings farthest from this page, then all of
  /// “on this page”.
  var lists: (outline: [PageContent.Heading], siblings: PageContent.Siblings?) {
    let room = Self.most - sizeOfRest
    var outline = content.outline
    var size = outlineSize(outline)
    var siblings = content.siblings.map { SiblingsRoom($0) }
    siblings?.shorten(to: Self.mostOfSiblings, least: 3)
    if outline.count > Self.entries.upperBound || size + (siblings?.total ?? 0) > room {
      outline.removeAll(where: \.isInner)
      size = outlineSize(outline)
    }
    if !Self.entries.contains(outline.count) { (outline, size) = ([], 0) }
    siblings?.shorten(to: room - size, least: 1)
    if size + (siblings?.total ?? 0) > room { outline = [] }
    return (outline, siblings?.shown)
  }

  // MARK: Sizes in bytes

  private func size(_ page: SitePage, _ title: String) -> Int { Self.size(linker.address(page), title) }

  /// Bytes of a link in a list.
  fileprivate static func size(_ address: String, _ title: String) -> Int {
    link + address.utf8.count + title.htmlSize
  }

  private func outlineSize(_ outline: [PageContent.Heading]) -> Int {
    outline.reduce(outline.isEmpty ? 0 : Self.list) { size, heading in
      size + Self.link + Address.encoded(heading.anchor).utf8.count + heading.title.htmlSize
        + (heading.isInner ? 14 : 0)
    }
  }

  /// What else depends on the page and on the manual: titles, breadcrumb, neighbours, and who publishes it.
  private var sizeOfRest: Int {
    let book = linker.site.manual.book
    let language = linker.site.wording.language
    let titles = content.titleParts.reduce(content.heading.htmlSize) { $0 + $1.htmlSize + 5 }
    let breadcrumb =
      content.trail.reduce(0) { $0 + size($1.page, $1.title) } + (content.trailPart?.heading.size ?? 0)
    let neighbours = [content.previous, content.next].compactMap(\.self)
      .reduce(0) { $0 + size($1.page, $1.title) + Self.neighbour }
    let names = 3 * book.title(language).htmlSize + linker.site.organisation.htmlSize
    let contact = (book.contact?.references(linker) ?? [])
      .reduce(0) { $0 + Self.link + $1.text.htmlSize + ($1.address?.utf8.count ?? 0) }
    let approvers = book.approvers.reduce(0) { size, approver in
      let words = [approver.act?.value, approver.position(language), approver.capacity?.value]
      return size + words.compactMap(\.self).reduce(12) { $0 + $1.htmlSize }
    }
    return Self.fixed + titles + breadcrumb + neighbours + names + contact + approvers
  }
}

/// The siblings for which there is room; each is measured once.
private struct SiblingsRoom {
  private let all: PageContent.Siblings
  private let sizes: [Int]
  private var range: Range<Int>
  /// Bytes of the list, with the link to all of them, which stands there as soon as one is left out.
  private(set) var total: Int

  init(_ siblings: PageContent.Siblings) {
    all = siblings
    sizes = siblings.items.map { FrameRoom.size($0.address, $0.title) }
    range = sizes.indices
    total = FrameRoom.list + siblings.title.htmlSize
    total += FrameRoom.size(siblings.all.address, siblings.all.title)
    total += sizes.reduce(0, +)
  }

  /// Takes the processes farthest from this one off the list, as long as more than `least` are left.
  mutating func shorten(to most: Int, least: Int) {
    guard let here = all.items.firstIndex(where: \.isCurrent) else { return }
    while total > most, range.count > least {
      let isFirst = here - range.lowerBound > range.upperBound - 1 - here
      total -= sizes[isFirst ? range.lowerBound : range.upperBound - 1]
      range = isFirst ? range.lowerBound + 1..<range.upperBound : range.lowerBound..<range.upperBound - 1
    }
  }

  /// The list as the page shows it.
  var shown: PageContent.Siblings {
    guard range.count < sizes.count else { return all }
    var shown = all
    shown.items = Array(all.items[range])
    shown.isShort = true
    return shown
  }
}

extension PageContent.Heading {
  /// Bytes of the part of a page above, as the breadcrumb links to it.
  fileprivate var size: Int { 80 + Address.encoded(anchor).utf8.count + title.htmlSize }
}
