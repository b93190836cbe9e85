import ManualModel
import Testing

@testable import ThaiText

struct DigitTests {
  struct File: Decodable {
    struct Render: Decodable {
      var `in`: String
      var thai: String
      var arabic: String
    }
    struct Parse: Decodable {
      var `in`: String
      var value: String?
    }
    struct Letters: Decodable {
      var n: Int
      var letters: String
    }
    var render: [Render]
    var parse: [Parse]
    var letters: [Letters]
  }

  @Test func `texts are rendered in either script`() throws {
    for row in try Vectors.load("digits", as: File.self).render {
      #expect(same(Digits.convert(row.in, to: .thai), row.thai), "\(row.in)")
      #expect(same(Digits.convert(row.in, to: .arabic), row.arabic), "\(row.in)")
    }
  }

  @Test func `numbers are read in either script`() throws {
    for row in try Vectors.load("digits", as: File.self).parse {
      #expect(Digits.number(row.in).map { Digits.string($0, .arabic) } == row.value, "\(row.in)")
    }
    #expect(Digits.number("1234567890") == nil)
    #expect(Digits.number("1.1234567") == nil)
    #expect(Digits.number("") == nil)
    #expect(Digits.number("5.") == nil)
  }

  @Test func `ranges are read with any dash`() {
    #expect(Digits.range("1-11") == 1...11)
    #expect(Digits.range("๑ – ๑๑") == 1...11)
    #expect(Digits.range("11-1") == nil)
    #expect(Digits.range("11") == nil)
    #expect(Digits.range("1-2-3") == nil)
  }

  @Test func `numbers print without losing digits`() {
    #expect(same(Digits.string(2567, .thai), "๒๕๖๗"))
    #expect(Digits.string(Rational(13, 2), .arabic) == "6.5")
    #expect(Digits.string(Rational(1, 3), .arabic) == "0.333333")
    #expect(Digits.string(Rational(-1, 2), .arabic) == "-0.5")
  }

  @Test func `counting letters run on by doubling`() throws {
    for row in try Vectors.load("digits", as: File.self).letters {
      #expect(same(CountingLetters.string(row.n), row.letters), "\(row.n)")
    }
    #expect(CountingLetters.string(0).isEmpty)
  }
}
