import Foundation
import ManualModel
import Testing

@testable import workmanual

@Suite struct FindingTests {
  private let file = SourceFile(
    path: "processes/kk/saraban.md", text: Array("---\ntitle: ที่นี่\n  - if: ไม่ครบถ้วน ก\u{1B}[2J\n".utf8))

  /// The finding about the first place where `words` stand.
  private func finding(_ words: String, severity: Severity = .error, fix: String? = nil) throws -> Diagnostic
  {
    let range = try #require(file.text.firstRange(of: Array(words.utf8)))
    let source = SourceRange(file: FileID(0), start: range.lowerBound, end: range.upperBound)
    var finding = Diagnostic(
      .answerWithoutTarget, at: source, place: Bilingual(thai: "ขั้นที่ ๒", english: "step 2"),
      message: Bilingual(thai: "ยังไม่บอกว่าไปไหน", english: "has no target"),
      remedy: Bilingual(thai: "เขียน go:", english: "write go:"),
      notes: [Diagnostic.Note(Bilingual(thai: "ชื่อ", english: "the title"), at: source)],
      fix: fix.map { [TextEdit(source, $0)] } ?? [])
    finding.severity = severity
    return finding
  }

  private func lines(_ finding: Diagnostic, _ language: Language = .thai, colour: Options.Colour = .never)
    -> [String]
  {
    let text = FindingText(files: [file], language: language, style: Style(colour, for: .error)).text([
      finding
    ])
    return text.split(separator: "\n").map(String.init)
  }

  @Test func theFirstLineIsTheFormOfTheContentModel() throws {
    #expect(
      try lines(finding("ไม่ครบถ้วน"))[0]
        == "processes/kk/saraban.md:3:9: ผิด: ขั้นที่ ๒: ยังไม่บอกว่าไปไหน; เขียน go: [answer-without-target]")
    #expect(
      try lines(finding("ไม่ครบถ้วน", severity: .warn), .english)[0]
        == "processes/kk/saraban.md:3:9: warning: step 2: has no target; write go: [answer-without-target]")
  }

  @Test func theMarkStandsUnderTheRightCluster() throws {
    let lines = try lines(finding("นี่"))
    #expect(lines[1] == "  2 | title: ที่นี่")
    // ท and น take a column each; the vowel and tone marks above them take none.
    #expect(lines[2] == "    |         ^")
    let whole = try self.lines(finding("ไม่ครบถ้วน"))
    #expect(whole[2] == "    |         ^~~~~~~~")
  }

  @Test func aPlaceInsideAClusterIsShownUnderItsLetter() throws {
    let inside = try lines(finding("\u{0E48}นี"))
    #expect(inside[2] == "    |        ^~")
  }

  @Test func notesAndFixesFollow() throws {
    let lines = try lines(finding("ไม่ครบถ้วน", fix: "ครบ"))
    #expect(lines[3] == "  processes/kk/saraban.md:3:9: ดู: ชื่อ")
    #expect(lines.last == "  แก้: บรรทัด 3 เปลี่ยน “ไม่ครบถ้วน” เป็น “ครบ”")
  }

  @Test func authorsCannotReachTheTerminal() throws {
    for colour in [Options.Colour.never, .always] {
      let text = try lines(finding("ก"), colour: colour).joined()
      #expect(!text.contains("\u{1B}[2J"))
      #expect(text.contains("\u{1B}[1;31m") == (colour == .always))
    }
  }

  @Test func longLinesAreCutAroundThePlace() {
    let text = String(repeating: "ก่อนหน้า ", count: 40) + "ตรงนี้" + String(repeating: " หลังจาก", count: 40)
    let file = SourceFile(path: "a.md", text: Array(text.utf8))
    let start = Array(text.utf8).firstRange(of: Array("ตรงนี้".utf8))?.lowerBound ?? 0
    let excerpt = Excerpt(
      SourceRange(file: FileID(0), start: start, end: start + "ตรงนี้".utf8.count), in: file)
    #expect(TextWidth.columns(of: excerpt.text) <= Excerpt.width + 2)
    #expect(excerpt.text.hasPrefix("…") && excerpt.text.hasSuffix("…"))
    let before = excerpt.text.unicodeScalars.prefix(while: { $0 != "ต" })
    #expect(
      excerpt.mark == String(repeating: " ", count: before.reduce(0) { $0 + TextWidth.columns(of: $1) })
        + "^~~~")
  }

  @Test(arguments: [(0, 0), (5, 3), (0, 99), (99, 99), (2, 2)])
  func noRangeTraps(_ start: Int, _ end: Int) {
    for text in ["", "\n", "กา\n", "ab"] {
      let file = SourceFile(path: "a.md", text: Array(text.utf8))
      _ = Excerpt(SourceRange(file: FileID(0), start: start, end: end), in: file)
    }
  }

  @Test func jsonHasTheKeysOfTheCommandLinePage() throws {
    let text = FindingJSON(files: [file], language: .english).text([
      try finding("ไม่ครบถ้วน", fix: "\"\u{1B}\\"),
      Diagnostic(
        .unusedEntry, at: nil, message: Bilingual(thai: "ก", english: "a"),
        remedy: Bilingual(thai: "", english: "")),
    ])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let keys: Set = [
      "id", "severity", "file", "line", "column", "endLine", "endColumn", "message", "notes", "fix",
    ]
    for object in json { #expect(Set(object.keys) == keys) }
    #expect(
      json[0]["line"] as? Int == 3 && json[0]["column"] as? Int == 9 && json[0]["endColumn"] as? Int == 19)
    #expect(json[0]["severity"] as? String == "error")
    #expect(json[0]["message"] as? String == "step 2: has no target; write go:")
    #expect((json[0]["fix"] as? [[String: Any]])?.first?["replacement"] as? String == "\"\u{1B}\\")
    #expect((json[0]["notes"] as? [[String: Any]])?.first?["message"] as? String == "the title")
    #expect(json[1]["file"] is NSNull && json[1]["fix"] is NSNull && json[1]["message"] as? String == "a")
    #expect(FindingJSON(files: [], language: .thai).text([]) == "[]\n")
  }

  @Test func sarifIsJSONInItsOwnForm() throws {
    let text = FindingSARIF(files: [file], language: .english, folder: "my content").text([
      try finding("ไม่ครบถ้วน", severity: .warn, fix: "ครบ")
    ])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["version"] as? String == "2.1.0")
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "answer-without-target" && result["level"] as? String == "warning")
    let location = try #require(
      (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    let artifact = try #require(location["artifactLocation"] as? [String: Any])
    #expect(artifact["uri"] as? String == "my%20content/processes/kk/saraban.md")
    #expect((location["region"] as? [String: Any])?["startColumn"] as? Int == 9)
    #expect((result["fixes"] as? [Any])?.count == 1 && (result["relatedLocations"] as? [Any])?.count == 1)
  }

  @Test func githubGetsOneLineForEachFinding() throws {
    let text = FindingGitHub(files: [file], language: .english, folder: "a,b").text([try finding("ไม่ครบถ้วน")])
    #expect(
      text == "::error file=a%2Cb/processes/kk/saraban.md,line=3,col=9,endLine=3,endColumn=19,"
        + "title=answer-without-target::step 2: has no target; write go:\n")
  }
}
