import ManualModel
import ThaiText

/// One file being turned from nodes into values; the nouns are read by its extensions, one file each.
///
/// A value that cannot be read is reported and replaced by something harmless: a file with an error is never used.
struct Decoding {
  /// The row or case that is being read, for the `place` of findings.
  struct Place {
    /// The title of the case.
    var caseTitle: String?
    /// The generated number of the row.
    var number: Int?
    /// The place of the row in its list.
    var position: Int?
    /// The title of the row.
    var title: String?
  }

  /// The file.
  let file: SourceFile
  /// Its number.
  let id: FileID
  /// What it is read with.
  var settings: Settings
  /// Where names are looked up; nil while the registries are not read.
  var registry: Registry?
  /// The division of the owner, once it is read.
  var division: UnitID?
  /// How many parties that nobody knows were read so far.
  var unknownParties = 0
  /// What is wrong.
  var findings: [Diagnostic] = []
  /// Files below `files/` that are named by keys, images and links.
  var namedFiles: [NamedFile] = []
  /// What is being read.
  var place = Place()

  /// Prepares to read a file.
  init(_ file: SourceFile, id: FileID, settings: Settings, registry: Registry? = nil) {
    self.file = file
    self.id = id
    self.settings = settings
    self.registry = registry
  }

  /// Records a finding at the present place.
  mutating func report(
    _ rule: DiagnosticID, at range: SourceRange, _ message: Bilingual, _ remedy: Bilingual,
    notes: [Diagnostic.Note] = [], fix: [TextEdit] = []
  ) {
    findings.append(
      Diagnostic(rule, at: range, place: placeName, message: message, remedy: remedy, notes: notes, fix: fix))
  }

  /// Gives the present place to the findings that were added since there were `count`.
  mutating func placeFindings(from count: Int) {
    guard findings.count > count, let placeName else { return }
    for index in count..<findings.count where findings[index].place == nil {
      findings[index].place = placeName
    }
  }

  /// The present place in words: “กรณี “…” ขั้นที่ ๒ “…””.
  private var placeName: Bilingual? {
    let words = [caseName, rowName].compactMap { $0 }
    guard !words.isEmpty else { return nil }
    return Bilingual(
      thai: words.map(\.thai).joined(separator: " "), english: words.map(\.english).joined(separator: ", "))
  }

  private var caseName: Bilingual? {
    place.caseTitle.map { Bilingual(thai: "กรณี “\($0)”", english: "case “\($0)”") }
  }

  private var rowName: Bilingual? {
    guard let position = place.position else { return nil }
    let number = Digits.string(place.number ?? position, settings.placeholders.digits)
    let title = place.title.map { " “\($0)”" } ?? ""
    return place.number == nil
      ? Bilingual(thai: "แถวที่ \(number)\(title)", english: "row \(position)\(title)")
      : Bilingual(thai: "ขั้นที่ \(number)\(title)", english: "step \(place.number ?? position)\(title)")
  }
}

/// A path below `files/` that the content names.
struct NamedFile: Sendable {
  /// The path, and where it is named.
  var path: Text
  /// Whether a missing file is for the reader to report; the targets of links are checked with the other links.
  var isRequired: Bool
}
