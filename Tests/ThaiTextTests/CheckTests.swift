import ManualModel
import Testing

@testable import ThaiText

struct CheckTests {
  struct File: Decodable {
    struct Finding: Decodable {
      var id: String
      var kind: String?
      var start: Int
      var end: Int
      var fix: String?
      var suggest: String?
    }
    struct Case: Decodable {
      var text: String
      var findings: [Finding]
      var fmt: String
    }
    var severities: [String: String]
    var cases: [Case]
  }

  let file: File

  init() throws { file = try Vectors.load("lint") }

  @Test func `findings are as listed`() {
    for row in file.cases {
      let findings = TextChecks.findings(in: row.text, digits: .thai)
      #expect(findings.map(\.id.rawValue) == row.findings.map(\.id), "\(row.text)")
      for (found, listed) in zip(findings, row.findings) {
        #expect(found.range == listed.start..<listed.end, "\(row.text)")
        // Several defects of a rule share its id; the vectors name the kind where that is so.
        #expect(found.kind?.rawValue == listed.kind, "\(row.text)")
        var (fix, offer): (String?, String?) = (nil, nil)
        switch found.fix {
        case .repair(let text): fix = text
        case .offer(let text): offer = text
        case nil: break
        }
        #expect(fix.map { Array($0.utf8) } == listed.fix.map { Array($0.utf8) }, "\(row.text)")
        #expect(offer.map { Array($0.utf8) } == listed.suggest.map { Array($0.utf8) }, "\(row.text)")
      }
    }
  }

  @Test func `fmt writes what is listed`() {
    for row in file.cases { #expect(same(Repair.repaired(row.text), row.fmt), "\(row.text)") }
  }

  @Test func `severities are those of the model`() {
    for (id, severity) in file.severities {
      #expect(
        DiagnosticID(rawValue: id)?.severity.rawValue == (severity == "warning" ? "warn" : severity), "\(id)")
    }
  }

  @Test func `rules run over every text alike, with or without the quick look`() {
    var generator = TextGenerator(seed: 77)
    for _ in 0..<1500 {
      let text = generator.text()
      let quick = TextChecks.findings(in: text, digits: .thai)
      let all = TextChecks.findings(in: text, digits: .thai, triggers: .all(of: text))
      #expect(quick == all, "\(Array(text.unicodeScalars))")
      for (first, second) in zip(quick, quick.dropFirst()) {
        #expect(first.range.lowerBound <= second.range.lowerBound)
        #expect(first.range.upperBound <= second.range.lowerBound || second.range.isEmpty, "findings overlap")
      }
    }
  }

  @Test func `repairs of the findings and fmt agree`() {
    var generator = TextGenerator(seed: 4)
    for _ in 0..<2000 {
      let text = generator.text()
      let repaired = TextChecks.findings(in: text, digits: .thai).contains {
        if case .repair = $0.fix { true } else { false }
      }
      if repaired { #expect(!same(Repair.repaired(text), text), "\(Array(text.unicodeScalars))") }
    }
  }

  @Test func `leaders and blanks are no mojibake`() {
    for text in ["……………………", "····· 5", "“—”", "être à côté", "£££££"] {
      #expect(TextChecks.findings(in: text, digits: .thai).allSatisfy { $0.id != .thaiMojibake }, "\(text)")
    }
  }

  @Test func `mixed digits are offered in the digits of the manual`() {
    #expect(TextChecks.findings(in: "๒5 วัน", digits: .arabic).first?.fix == .offer("25"))
  }

  @Test func `messages show marks on a dotted circle`() {
    #expect(
      same(
        TextFinding.quote(["ก", "\u{0E48}", "\u{0E35}"]),
        "ก\u{25CC}\u{0E48}\u{25CC}\u{0E35} (U+0E01 U+0E48 U+0E35)"))
    #expect(TextFinding.quote(["\u{200B}"]) == "(U+200B)")
  }

  @Test func `short forms are compared with the register`() {
    let check = AbbreviationCheck(names: ["สป.พม.", "กค.", "กองกลาง"])
    func offers(_ text: String) -> [String] {
      check.findings(in: text).map { finding in
        if case .offer(let text) = finding.fix { text } else { "" }
      }
    }
    #expect(offers("ส่ง สปพม. ทราบ") == ["สป.พม."])
    #expect(offers("ส่ง สป.พ.ม. ทราบ") == ["สป.พม."])
    #expect(offers("ส่ง สป.พม. และ กค. ทราบ") == [])
    #expect(offers("กองกลาง.") == [])
  }

  @Test func `two scripts of digits in one file are seen once, at the rarer`() {
    var check = DigitStyleCheck()
    check.add("๑๐ วัน ๒๐ วัน")
    #expect(check.rarer == nil)
    check.add("COVID-19 และ ISO 9001")
    #expect(check.rarer == nil)
    check.add("ส่ง 30 ฉบับ")
    #expect(check.rarer == .init(text: 2, range: 4..<6))
  }

  @Test func `every confusable word is found by its rare pair`() {
    for (wrong, right, pair) in ConfusableWords.list {
      #expect(pair.count == 2)
      let text = "ให้" + String(scalars: wrong) + " ทราบ"
      #expect(TextChecks.findings(in: text, digits: .thai).map(\.fix) == [.offer(right)], "\(text)")
    }
  }
}
