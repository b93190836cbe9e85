import ManualModel
import Testing

@testable import ThaiText

struct ComparisonTests {
  @Test func `NFC composes what the quick check lets through to it`() {
    #expect(same(Normalisation.nfc("e\u{301}"), "é"))
    #expect(same(Normalisation.nfc("ก\u{0E48}\u{0E38}"), "ก\u{0E38}\u{0E48}"))
    #expect(same(Normalisation.nfc("ก\u{0E48}\u{0E35}"), "ก\u{0E48}\u{0E35}"))
    #expect(same(Normalisation.nfc("\u{2126}\u{212A}\u{212B}"), "\u{3A9}K\u{C5}"))
    #expect(same(Normalisation.nfc("\u{2329}a\u{232A}"), "\u{3008}a\u{3009}"))
    #expect(same(Normalisation.nfc("\u{2000}"), "\u{2002}"))
    #expect(same(Normalisation.nfc("กำ้ “x” – ๑"), "กำ้ “x” – ๑"))
  }

  @Test func `the quick check never lets pass a text that NFC changes`() {
    // Every pair of Thai scalars and every scalar below U+3100 behind a letter, against the standard library.
    let thai = (0x0E01...0x0E5B).compactMap { Unicode.Scalar($0) }
    let low = (0x20...0x30FF).compactMap { Unicode.Scalar($0) }
    let texts =
      thai.flatMap { first in thai.map { String(scalars: [first, $0]) } } + low.map { "a" + String($0) }
    for text in texts {
      var text = text
      let isSafe = text.withUTF8 { Normalisation.isComposed($0.span) }
      if isSafe { #expect(same(slowNFC(text), text)) }
    }
    var plain = "การ์ด ๑ – “Café” 5 ℃ →"
    #expect(plain.withUTF8 { Normalisation.isComposed($0.span) })
  }

  @Test func `a suggestion is the one nearest word`() {
    let keys = ["title", "time", "steps", "owner", "by"]
    #expect(EditDistance.nearest(to: "tilte", among: keys) == "title")
    #expect(EditDistance.nearest(to: "onwer", among: keys) == "owner")
    #expect(EditDistance.nearest(to: "stpes", among: keys) == "steps")
    #expect(EditDistance.nearest(to: "xyz", among: keys) == nil)
    #expect(EditDistance.nearest(to: "กพร", among: ["กพบ.", "กพร."]) == "กพร.")
    #expect(EditDistance.nearest(to: "b", among: ["a", "c"]) == nil, "two are as near")
    #expect(EditDistance.nearest(to: "DRAFT", among: ["draft"]) == "draft")
    #expect(EditDistance.nearest(to: "abcd", among: ["abxy"]) == nil, "two edits in four characters")
  }

  @Test func `distances count swaps of neighbours once`() {
    func distance(_ a: String, _ b: String) -> Int? {
      EditDistance.distance(Array(a.unicodeScalars), Array(b.unicodeScalars), atMost: 3)
    }
    #expect(distance("", "") == 0)
    #expect(distance("abc", "") == 3)
    #expect(distance("abcd", "") == nil)
    #expect(distance("ab", "ba") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("abcdef", "uvwxyz") == nil)
  }

  @Test func `placeholders become years`() {
    func expand(_ text: String, era: Era = .buddhist, digits: DigitScript = .arabic) -> Result<
      String, Placeholders.Unknown
    > { Placeholders.expand(text, fiscalYear: FiscalYear(buddhistYear: 2567), era: era, digits: digits) }
    #expect(expand("ปี {fy} {fy-1} {fy+2}") == .success("ปี 2567 2566 2569"))
    #expect(expand("{fy}", digits: .thai) == .success("๒๕๖๗"))
    #expect(expand("{fy}", era: .gregorian) == .success("2024"))
    #expect(expand("{a} { fy } {fy") == .success("{a} { fy } {fy"))
    #expect(expand("ก {fy+x}") == .failure(.init(range: 2..<8)))
    #expect(expand("{FY}") == .failure(.init(range: 0..<4)))
    #expect(expand("{fy+0}") == .failure(.init(range: 0..<6)))
    #expect(expand("{fy+10}") == .failure(.init(range: 0..<7)))
  }
}
