internal import ManualModel
internal import ThaiText

/// What rules ask of a whole manual, worked out once.
final class ManualFacts: Sendable {
  /// Where manual.yaml lists a process.
  struct Listing: Sendable {
    /// The id as it stands there.
    var id: Text
    /// The title of the category, group, chapter or section.
    var place: String
    /// The unit of the chapter, for a listing in `divisions`.
    var division: UnitID?
  }

  let manual: Manual
  /// The day of the check; nil in a build.
  let today: Day?
  /// By the place of a process in `manual.processes`: where categories and groups list it.
  let categories: [[Listing]]
  /// By the place of a process: where divisions and sections list it.
  let divisions: [[Listing]]
  let units: UnitNames
  let handovers: Handovers
  let processIDs: NearestWords
  let pageIDs: NearestWords
  let campaignIDs: NearestWords
  let documentIDs: NearestWords
  let registries: RegistryIDs
  let abbreviations: AbbreviationCheck
  /// The files below `files/` that exist and that something names.
  let filePaths: Set<String>
  let files: NearestWords

  init(_ manual: Manual, today: Day?) {
    self.manual = manual
    self.today = today
    units = UnitNames(manual.units)
    handovers = Handovers(manual, units)
    categories = ManualFacts.listings(in: manual, manual.book.categoryListings)
    divisions = ManualFacts.listings(in: manual, manual.book.divisionListings)
    let processes = manual.processes
    let (pages, campaigns) = (manual.pages, manual.campaigns)
    processIDs = NearestWords { processes.map(\.head.id) }
    pageIDs = NearestWords { pages.map(\.head.id) }
    campaignIDs = NearestWords { campaigns.map(\.head.id) }
    registries = RegistryIDs(manual)
    abbreviations = AbbreviationCheck(
      names: manual.units.entries.flatMap { [$0.id.value] + $0.also.map(\.name.value) })
    let paths = manual.files.map(\.path)
    filePaths = Set(paths)
    files = NearestWords { paths }
    documentIDs = NearestWords {
      processes.map(\.head.id) + pages.map(\.head.id) + campaigns.map(\.head.id)
    }
  }

  private static func listings(in manual: Manual, _ all: [Listing]) -> [[Listing]] {
    var result = [[Listing]](repeating: [], count: manual.processes.count)
    for listing in all {
      if case .process(let index)? = manual.documents[listing.id.value] { result[index].append(listing) }
    }
    return result
  }

  /// The number in the digits of the manual.
  func number(_ value: Int) -> String { Digits.string(value, manual.book.digits) }

  /// A date in words, in the digits and the era of the manual.
  func date(_ day: Day, _ language: Language) -> String {
    PrintStyle(language: language, digits: manual.book.digits, era: manual.book.era).long(day)
  }

  /// The division of a process: that of its first owner (16.5).
  func division(of process: Process) -> UnitID? { units.division(of: process) }
}

extension Book {
  /// Every process id under `categories`, with the title of its group or category.
  var categoryListings: [ManualFacts.Listing] {
    categories.flatMap { category in
      let own = category.processes.map { ManualFacts.Listing(id: $0, place: category.title(language)) }
      return own
        + category.groups.flatMap { group in
          group.processes.map { ManualFacts.Listing(id: $0, place: group.title(language)) }
        }
    }
  }

  /// Every process id under `divisions`, with the title of its section or the unit of its chapter.
  var divisionListings: [ManualFacts.Listing] {
    divisions.flatMap { division in
      division.sections.flatMap { section in
        section.processes.map {
          ManualFacts.Listing(
            id: $0, place: section.title?(language) ?? division.unitWritten.value, division: division.unit)
        }
      }
    }
  }
}
