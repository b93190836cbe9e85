internal import ManualModel
internal import ThaiText

/// What rules ask of a whole manual, worked out once.
final class ManualFacts: Sendable {
  let manual: Manual
  /// The day of the check; nil in a build.
  let today: Day?
  /// Where categories and groups list processes.
  let categories: Listings
  /// Where divisions and sections list processes.
  let divisions: Listings
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
    let processes = manual.processes
    let (pages, campaigns) = (manual.pages, manual.campaigns)
    processIDs = NearestWords { processes.map(\.head.id) }
    categories = Listings(manual.book.categoryListings, in: manual, processIDs)
    divisions = Listings(manual.book.divisionListings, in: manual, processIDs)
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

  /// The number in the digits of the manual.
  func number(_ value: Int) -> String { Digits.string(value, manual.book.digits) }

  /// A date in words, in the digits and the era of the manual.
  func date(_ day: Day, _ language: Language) -> String {
    PrintStyle(language: language, digits: manual.book.digits, era: manual.book.era).long(day)
  }

  /// The division of a process: that of its first owner (16.5).
  func division(of process: Process) -> UnitID? { units.division(of: process) }
}
