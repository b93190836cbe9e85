import ManualModel

/// The manual with what all pages share: which documents have a page, in which order they stand, who uses what.
///
/// It never changes once made. It is a class because every link of every page asks it, and a copy of it would count
/// the references of the whole manual.
final class SiteMap: Sendable {
  let manual: Manual
  let order: PrintedOrder
  let references: CrossReferences
  let unitParts: UnitParts
  let lists: ListParts
  let flowPages: FlowPages
  /// Per campaign.
  let campaignParts: [CampaignParts]
  let registers: Registers
  /// What has a place in the fiscal year.
  let calendar: YearCalendar
  /// Where the calendar tells it.
  let calendarPages: CalendarPages
  /// Everything that has a name.
  let alphabet: LetterIndex<IndexItem>
  /// Terms and short forms.
  let glossary: LetterIndex<Term>
  let wording: Wording
  private let showsDrafts: Bool
  /// Where the pages of processes lie: nearly every link asks.
  private let processPaths: [String]

  init(_ manual: Manual, showsDrafts: Bool) {
    func isPublished(_ head: DocumentHead) -> Bool { showsDrafts || head.status != .draft }
    self.manual = manual
    self.showsDrafts = showsDrafts
    processPaths = manual.processes.indices.map { SitePage.process($0).path(in: manual) }
    order = PrintedOrder(manual, isPublished: isPublished)
    references = CrossReferences(manual, order: order, isPublished: isPublished)
    unitParts = UnitParts(references, order, in: manual)
    flowPages = FlowPages(manual, isPublished: isPublished)
    campaignParts = manual.campaigns.map(CampaignParts.init)
    wording = Wording(manual.book)
    lists = ListParts(manual, references, order, wording.language)
    registers = Registers(manual, references, order, wording.language)
    calendar = YearCalendar(manual, order: order, isPublished: isPublished)
    calendarPages = CalendarPages(calendar, order, in: manual)
    let terms = Term.all(in: manual, order: order) { isPublished($0) && $0.status != .withdrawn }
    glossary = LetterIndex(terms.map { ($0.name, $0) })
    // An entry of the index says what it is, too.
    alphabet = LetterIndex(
      IndexItem.all(in: manual, order: order, terms: terms, wording.language), bytes: { _ in 262 })
  }

  /// Whether a document has a page: a draft only in a build that asks for drafts (`docs/content-model.md` 8.4).
  func isPublished(_ head: DocumentHead) -> Bool { showsDrafts || head.status != .draft }

  /// Where a page lies, below the output folder.
  func path(of page: SitePage) -> String {
    if case .process(let index) = page { processPaths[index] } else { page.path(in: manual) }
  }

  /// The page of a document, if it has one.
  func page(ofDocument id: String) -> SitePage? {
    switch manual.documents[id] {
    case .process(let index)? where isPublished(manual.processes[index].head): .process(index)
    case .campaign(let index)? where isPublished(manual.campaigns[index].head): .campaign(index)
    case .page(let index)? where isPublished(manual.pages[index].head): .page(index)
    default: nil
    }
  }

  /// The title of a document, published or not.
  func title(ofDocument id: String) -> String? {
    switch manual.documents[id] {
    case .process(let index)?: manual.processes[index].head.title(wording.language)
    case .campaign(let index)?: manual.campaigns[index].head.title(wording.language)
    case .page(let index)?: manual.pages[index].head.title(wording.language)
    case .unread?, nil: nil
    }
  }

  /// The words that an anchor of a document stands for: “ขั้นตอนที่ ๒” for a step, else a title or name.
  func words(atAnchor anchor: String, ofDocument id: String) -> String? {
    switch manual.documents[id] {
    case .process(let index)?:
      switch manual.processes[index].part(at: anchor) {
      case .step(let step)?: step.number.map(wording.step) ?? step.title(wording.language)
      case .variant(let title)?, .output(let title)?: title(wording.language)
      case nil: nil
      }
    case .campaign(let index)?:
      manual.campaigns[index].title(atAnchor: anchor)?(wording.language)
    case .page?, .unread?, nil: nil
    }
  }
}

extension Campaign {
  /// The name of the round, or the title of the activity, at an anchor.
  fileprivate func title(atAnchor anchor: String) -> Title? {
    rounds.first { $0.id.value == anchor }?.name ?? activities.first { $0.key == anchor }?.title
  }
}

extension SiteMap {
  /// Whether a document stands in lists: published and not withdrawn.
  func isListed(_ head: DocumentHead) -> Bool { isPublished(head) && head.status != .withdrawn }

  /// The name of the organisation.
  var organisation: String {
    manual.book.org.map { manual.units[$0].name(wording.language) } ?? manual.book.orgWritten.value
  }

  /// The title of a chapter.
  func title(ofDivision index: Int) -> String {
    let division = manual.book.divisions[index]
    if let title = division.title { return title(wording.language) }
    return division.unit.map { manual.units[$0].name(wording.language) } ?? division.unitWritten.value
  }

  /// The prose pages that no chapter shows as its role, in the order of the book's parts, then by path.
  var prosePages: [Int] {
    let roles = manual.book.divisions.compactMap { $0.role?.value }
    let inBook = manual.book.parts.compactMap { part -> Int? in
      guard case .page(let id) = part.value, case .page(let index)? = manual.documents[id.value] else {
        return nil
      }
      return index
    }
    let rest = manual.pages.indices.filter { !inBook.contains($0) }
    return (inBook + rest).filter { index in
      let head = manual.pages[index].head
      return isListed(head) && !roles.contains { $0.utf8.elementsEqual(head.id.utf8) }
    }
  }
}
