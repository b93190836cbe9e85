import Testing

@testable import SiteRenderer

struct PageCutsTests {
  private func cuts(_ sizes: [Int], most: Int, before: [Int] = []) -> [Range<Int>] {
    PageCuts(count: sizes.count, most: most, before: before) { entry, _ in sizes[entry] }.pages
  }

  @Test func entriesStandOnAPageAsLongAsThereIsRoom() {
    #expect(cuts([], most: 10) == [0..<0])
    #expect(cuts([4, 4, 4], most: 12) == [0..<3])
    #expect(cuts([4, 4, 4], most: 8) == [0..<2, 2..<3])
    #expect(cuts([4, 90, 4], most: 8) == [0..<1, 1..<2, 2..<3], "one entry is never parted")
    #expect(cuts([4, 4, 4], most: 8, before: [5]) == [0..<1, 1..<3], "what stands before takes room once")
    #expect(
      cuts([4, 4, 4, 4], most: 8, before: [4, 4]) == [0..<1, 1..<2, 2..<4], "on each page that it is on")
    #expect(cuts([4, 4], most: 8, before: [100]) == [0..<1, 1..<2], "no page is empty")
  }

  @Test func pageMayBeginOnlyWhereItIsAllowed() {
    let cuts = PageCuts(count: 6, most: 2, mayBegin: { $0 % 3 == 0 }) { _, _ in 1 }
    #expect(cuts.pages == [0..<3, 3..<6])
    #expect(cuts.page(of: 2) == 0 && cuts.page(of: 3) == 1)
  }

  @Test func whatAPageSaysOnceIsCountedOncePerPage() {
    var isSaid = false
    let cuts = PageCuts(count: 6, most: 8) { _, isFirst in
      if isFirst { isSaid = false }
      defer { isSaid = true }
      return isSaid ? 1 : 6
    }
    #expect(cuts.pages == [0..<3, 3..<6])
  }

  @Test func sectionsGoOnOnTheNextPage() {
    let cuts = PageCuts(count: 5, most: 2) { _, _ in 1 }
    let sections = [[], [10, 11, 12], [], [13, 14], []]
    let shown = cuts.pages.indices.map { page in
      cuts.sections(on: page, of: sections).map { "\($0.number): \(Array($0.entries))" }
    }
    #expect(shown == [["0: []", "1: [10, 11]"], ["1: [12]", "2: []", "3: [13]"], ["3: [14]", "4: []"]])
    let none = PageCuts(count: 0, most: 2) { _, _ in 1 }.sections(on: 0, of: [[], []])
    #expect(none.map(\.number) == [0, 1])
  }
}
