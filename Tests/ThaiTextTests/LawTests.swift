import Foundation
import ManualModel
import Testing

@testable import ThaiText

/// Texts made of valid Thai clusters, Latin, digits and signs, with defects put in; the same for the same seed.
struct TextGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  private mutating func pick(_ scalars: [UInt32]) -> Unicode.Scalar {
    Unicode.Scalar(scalars[below(scalars.count)]) ?? " "
  }

  private mutating func cluster() -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    if below(4) == 0 { result.append(pick(Array(0x0E40...0x0E44))) }
    result.append(pick(Array(0x0E01...0x0E2E)))
    if below(3) == 0 {
      result.append(pick([0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E38, 0x0E39, 0x0E47]))
    }
    if below(4) == 0 { result.append(pick([0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C])) }
    if below(4) == 0 { result.append(pick([0x0E30, 0x0E32, 0x0E33])) }
    return result
  }

  private mutating func defect(_ text: inout [Unicode.Scalar]) {
    let place = below(text.count + 1)
    switch below(5) {
    case 0: text.insert(pick(Array(0x0E31...0x0E3A) + Array(0x0E47...0x0E4E)), at: place)
    case 1: text.insert(contentsOf: ["เ", "เ"], at: place)
    case 2: text.insert(contentsOf: ["\u{0E4D}", pick([0x0E48, 0x0E49]), "า"], at: place)
    case 3: text.insert(pick([0x200B, 0x2060, 0xAD, 0xA0, 0x20, 0x2E]), at: place)
    default: if place + 1 < text.count { text.swapAt(place, place + 1) }
    }
  }

  mutating func text() -> String {
    var result: [Unicode.Scalar] = []
    for _ in 0..<(1 + below(12)) {
      switch below(8) {
      case 0: result += ["\u{20}"]
      case 1: result.append(pick(Array(0x30...0x39) + Array(0x0E50...0x0E59)))
      case 2:
        result.append(pick([0x2E, 0x2C, 0x2F, 0x2D, 0x2013, 0x28, 0x29, 0x201C, 0x201D, 0x0E2F, 0x0E46]))
      case 3: result.append(pick(Array(0x41...0x5A) + Array(0x61...0x7A) + [0xC9, 0xE9]))
      default: result += cluster()
      }
    }
    for _ in 0..<below(4) { defect(&result) }
    return String(scalars: result)
  }
}

struct LawTests {
  private func forAll(_ count: Int = 3000, _ law: (String) -> Void) {
    var generator = TextGenerator(seed: 2567)
    for _ in 0..<count { law(generator.text()) }
  }

  @Test func `repairing twice changes nothing more`() {
    forAll { text in
      let once = Repair.repaired(text)
      #expect(same(Repair.repaired(once), once), "\(Array(text.unicodeScalars))")
    }
  }

  @Test func `the quick look never misses a repair`() {
    forAll { text in
      guard !Repair.isNeeded(by: text) else { return }
      var mapped = MappedScalars(text)
      Repair.removeSeparators(&mapped)
      Repair.order(&mapped)
      #expect(mapped.scalars.elementsEqual(text.unicodeScalars), "\(Array(text.unicodeScalars))")
    }
  }

  @Test func `folding a fold changes nothing`() {
    forAll { text in
      for fold in [Fold.strict, Fold.loose] {
        let once = fold(text).text
        #expect(same(fold(once).text, once), "\(Array(text.unicodeScalars))")
      }
    }
  }

  @Test func `canonically equivalent texts have one fold, one key of names and one place in order`() {
    forAll { text in
      let composed = slowNFC(text)
      #expect(same(Fold.strict(composed).text, Fold.strict(text).text), "\(Array(text.unicodeScalars))")
      #expect(NameKey(composed) == NameKey(text))
      #expect(same(Normalisation.nfc(text), composed))
    }
  }

  @Test func `the collation key is a total order that follows the scalars`() {
    var generator = TextGenerator(seed: 1)
    let texts = (0..<120).map { _ in generator.text() }
    let keys = texts.map(CollationKey.init)
    for (i, a) in keys.enumerated() {
      for (j, b) in keys.enumerated() {
        #expect([a < b, b < a, a == b].count { $0 } == 1)
        #expect((a == b) == same(texts[i], texts[j]))
      }
    }
    let sorted = keys.sorted()
    for (first, second) in zip(sorted, sorted.dropFirst()) { #expect(!(second < first)) }
    #expect(keys.reversed().sorted() == sorted)
  }

  @Test func `no dictionary can put a break at a place that is never one`() throws {
    let breaker = try LineBreaker()
    forAll { text in
      let breaks = breaker.breaks(in: text)
      #expect(breaks.levels.count == breaks.scalars.count)
      var everywhere = [BreakLevel](repeating: .ordinary, count: breaks.scalars.count)
      if !everywhere.isEmpty { NoBreak.mark(&everywhere, in: breaks.scalars) }
      for index in everywhere.indices where everywhere[index] == .never {
        #expect(breaks.levels[index] == .never)
      }
      for (index, scalar) in breaks.scalars.enumerated() where scalar.isThaiMark || scalar.isFollowingVowel {
        #expect(breaks.levels[index] == .never)
      }
      #expect(breaks.pieces(.emergency).map(\.count).reduce(0, +) == breaks.scalars.count)
    }
  }

  @Test func `digits go to Thai and come back, and nothing else moves`() {
    forAll { text in
      let arabic = Digits.convert(text, to: .arabic)
      #expect(same(Digits.convert(Digits.convert(arabic, to: .thai), to: .arabic), arabic))
      #expect(Digits.convert(text, to: .thai).unicodeScalars.count == text.unicodeScalars.count)
    }
  }

  @Test func `times and dates of any text end and point inside it`() {
    let year = FiscalYear(buddhistYear: 2567)
    forAll { text in
      for case .failure(let problem) in [
        TimeGrammar.parse(text, fiscalYear: year).map { _ in 0 },
        DateGrammar.day(text, fiscalYear: year).map { _ in 0 },
      ] {
        #expect(problem.words.upperBound <= text.unicodeScalars.count)
        for suggestion in problem.suggestions where problem.id == .timeUnreadable {
          #expect(TimeGrammar.reads(suggestion, fiscalYear: year), "\(text) → \(suggestion)")
        }
      }
      _ = DateGrammar.since(text, fiscalYear: year)
      _ = TargetGrammar.value(in: text)
    }
  }

  @Test func `any scalars at all are taken without harm`() throws {
    let breaker = try LineBreaker()
    let year = FiscalYear(buddhistYear: 2567)
    let check = AbbreviationCheck(names: ["สป.พม."])
    var generator = TextGenerator(seed: 25)
    for _ in 0..<1500 {
      let scalars = (0..<generator.below(40)).compactMap { _ in
        let limits = [0x80, 0x300, 0x0E80, 0x2100, 0x3100, 0x10FFFF]
        return Unicode.Scalar(UInt32(generator.below(limits[generator.below(limits.count)])))
      }
      let text = String(scalars: scalars)
      #expect(breaker.breaks(in: text).levels.count == scalars.count)
      #expect(same(Repair.repaired(Repair.repaired(text)), Repair.repaired(text)))
      #expect(same(Fold.loose(Fold.loose(text).text).text, Fold.loose(text).text))
      // Not against Foundation: its Unicode tables are of another version for the youngest scalars.
      #expect(
        Normalisation.nfc(text) == text
          && same(Normalisation.nfc(Normalisation.nfc(text)), Normalisation.nfc(text)))
      let quick = TextChecks.findings(in: text, digits: .arabic)
      #expect(quick == TextChecks.findings(in: text, digits: .arabic, triggers: .all(of: text)))
      #expect(quick.allSatisfy { $0.range.upperBound <= scalars.count })
      _ = CollationKey(text)
      _ = NameKey(text)
      _ = check.findings(in: text)
      _ = Digits.convert(text, to: .thai)
      _ = TimeGrammar.parse(text, fiscalYear: year)
      _ = DateGrammar.day(text, fiscalYear: year)
      _ = DateGrammar.since(text, fiscalYear: year)
      _ = TargetGrammar.value(in: text)
      _ = Placeholders.expand(text, fiscalYear: year, era: .buddhist, digits: .thai)
    }
  }
}
