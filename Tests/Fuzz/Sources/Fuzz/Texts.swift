import ManualModel
import ThaiText

@testable import ContentReader
@testable import SiteRenderer

/// The grammars and the language.
enum Texts {
  private static let year = FiscalYear(buddhistYear: 2567)
  private static let breaker = try? LineBreaker()

  static func times(_ text: String) {
    // The language only chooses a word: each text is read in one of them.
    let language: Language = text.utf8.count.isMultiple(of: 2) ? .thai : .english
    if case .failure(let problem) = TimeGrammar.parse(text, fiscalYear: year, language: language) {
      precondition(problem.words.upperBound <= text.unicodeScalars.count)
    }
    _ = TargetGrammar.value(in: text)
  }

  static func dates(_ text: String) {
    _ = DateGrammar.day(text, fiscalYear: year)
    _ = DateGrammar.year(text, fiscalYear: year)
    _ = DateGrammar.since(text, fiscalYear: year)
    _ = Digits.number(text)
    _ = Digits.range(text)
  }

  static func parties(_ text: String) {
    let range = SourceRange(file: FileID(0), start: 0, end: 0)
    func unit(_ id: String, _ name: String, _ kind: Unit.Kind) -> Unit {
      Unit(id: Text(id, at: range), name: Title(Text(name, at: range)), kind: kind, slug: "a")
    }
    var numbered = unit("สสว.", "สำนักงานส่งเสริมและสนับสนุนวิชาการ", .division)
    numbered.numbered = 1...11
    var family = unit("สนจ.", "สำนักงานจังหวัด", .family)
    family.count = 76
    family.unitWord = Text("จังหวัด", at: range)
    let units = UnitRegistry(entries: [unit("กก.", "กองกลาง", .division), numbered, family])
    _ = PartyResolver(entries: units.entries).referent(of: text, division: nil)
  }

  static func template(_ bytes: [UInt8]) {
    let outcome = SiteTemplates.compile([TemplateFile(path: "templates/contents.mustache", bytes: bytes)])
    for problem in outcome.problems {
      guard let range = problem.range else { continue }
      precondition(
        range.start >= 0 && range.start <= range.end && Int(range.end) <= bytes.count, "\(problem)")
    }
  }

  static func breaks(_ text: String) {
    guard let breaker else { return }
    let breaks = breaker.breaks(in: text)
    for level in [BreakLevel.ordinary] {
      var end = 0
      for piece in breaks.pieces(level) {
        precondition(piece.lowerBound >= end && piece.upperBound >= piece.lowerBound)
        end = piece.upperBound
      }
      precondition(end <= text.unicodeScalars.count)
    }
  }

  static func folds(_ text: String) {
    let strict = Fold.strict(text)
    precondition(Fold.strict(strict.text).text.utf8.elementsEqual(strict.text.utf8))
    _ = Fold.loose(text)
    let repaired = Repair.repaired(text)
    precondition(Repair.repaired(repaired).utf8.elementsEqual(repaired.utf8))
    let key = CollationKey(text)
    precondition(!(key < key))
    _ = CollationKey.heading(of: text)
    _ = NameKey(Normalisation.nfc(text))
  }

  static func checks(_ text: String) {
    let count = text.unicodeScalars.count
    for finding in TextChecks.findings(in: text, digits: .thai) {
      precondition(finding.range.lowerBound >= 0 && finding.range.upperBound <= count)
    }
  }

  /// Nothing of the text may begin a tag, an entity of ours apart, or end the data of a script.
  static func escapes(_ text: String) {
    var html: [UInt8] = []
    html.append(html: text)
    var svg: [UInt8] = []
    svg.append(svg: text)
    var script: [UInt8] = []
    script.append(scriptData: text)
    for byte in html + svg { precondition(byte != 0x3C && byte != 0x3E && byte != 0x22) }
    precondition(!script.contains(0x3C))
  }
}
