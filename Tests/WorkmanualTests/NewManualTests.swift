import ContentReader
import Foundation
import ManualModel
import Testing

@testable import workmanual

/// `init`, `new`, `explain` and `schema`, as a person meets them.
@Suite struct NewManualTests {
  @Test func aNewManualIsClean() throws {
    let place = try Workplace()
    #expect(try place.run("init", "x").status == 0)
    let check = try place.run("check", "--content", "x/content", "--language", "en", "--strict")
    #expect(check.status == 0 && check.errors == "", "\(check.errors)")
    #expect(check.output == "checked 4 files: 0 errors, 0 warnings, 0 info\n")
    #expect(try place.run("build", "--content", "x/content").status == 0)
    #expect(try place.run("init", "x").status == 73)
    #expect(try place.run("init").status == 2)
  }

  @Test func aNewProcessIsCleanOnceItIsFilledIn() throws {
    let place = try Workplace()
    #expect(try place.run("init", "x").status == 0)
    let run = try place.run(
      "new", "leave", "--content", "x/content", "--division", "กก.", "--title", "การลา: \"ป่วย\" \\ กิจ")
    #expect(run.status == 0, "\(run.errors)")
    let empty = try place.run("check", "--content", "x/content", "--language", "en")
    #expect(empty.status == 1 && empty.errors.contains("[unfilled-blank]"))
    let file = "x/content/processes/leave.md"
    let filled = text(place, file)
      .replacingOccurrences(of: "{text: ____}", with: "3 วันทำการ")
      .replacingOccurrences(of: "ร้อยละ ____", with: "ร้อยละ 90")
      .replacingOccurrences(of: "____", with: "ใบลา")
    try place.write(file, filled)
    let check = try place.run("check", "--content", "x/content", "--language", "en", "--strict")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func commentsOfTheBookStay() throws {
    let place = try Workplace()
    #expect(try place.run("init", "x").status == 0)
    let before = text(place, "x/content/manual.yaml")
    #expect(
      try place.run("new", "leave", "--content", "x/content", "--division", "กก.", "--title", "ก").status == 0
    )
    let after = text(place, "x/content/manual.yaml")
    #expect(
      after
        == before.replacingOccurrences(
          of: "          - answer-letter\n", with: "          - answer-letter\n          - leave\n"
        ).replacingOccurrences(of: "answer-letter]", with: "answer-letter, leave]"))
  }

  @Test func aProcessGoesIntoEmptyListsAndTheGroupThatIsNamed() throws {
    let place = try Workplace()
    let book = """
      title: คู่มือ
      org: สป.
      fiscal-year: 2567
      categories:
        - id: core
          title: กระบวนการหลัก
          processes: ["one", 'two'] # สองเรื่อง
        - id: support
          title: กระบวนการสนับสนุน
          processes: none   # ยังไม่มี
      divisions:
        - unit: กก.
          sections:
            - {title: ก, processes: [one, two]}
            - title: ข
              processes: []

      """
    try place.write("content/manual.yaml", book)
    let run = try place.run("new", "leave", "--division", "กก.", "--title", "การลา", "--group", "support")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      text(place, "content/manual.yaml")
        == book.replacingOccurrences(of: "none   #", with: "[leave]   #")
        .replacingOccurrences(of: "processes: []", with: "processes: [leave]"))
    #expect(
      try place.run("new", "sick", "--division", "กก.", "--title", "การลา", "--group", "core").status == 0)
    #expect(text(place, "content/manual.yaml").contains("[\"one\", 'two', sick] # สองเรื่อง"))
  }

  @Test(arguments: [
    (["one", "--division", "กก.", "--title", "ก"], "there is a document “one” already"),
    (["Bad", "--division", "กก.", "--title", "ก"], "“Bad” cannot be an id"),
    (["x", "--division", "กอ.", "--title", "ก"], "has no division “กอ.”"),
    (["x", "--division", "กก.", "--title", "ก", "--group", "y"], "no group or category “y”"),
    (["x", "--division", "กก."], "--title TEXT is missing"),
    (["--division", "กก."], "new needs ID behind it"),
  ])
  func mistakesLeaveEverythingAlone(words: [String], message: String) throws {
    let place = try Workplace()
    let before = try place.listing("content")
    let run = try place.shell("exec \"$0\" \"$@\"", ["new", "--language", "en"] + words)
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    #expect(try place.listing("content") == before)
  }

  @Test func everyFindingIsExplainedOnce() throws {
    #expect(Explain.all.map(\.id.rawValue).sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
    for explanation in Explain.all {
      #expect(!explanation.why.thai.isEmpty && !explanation.why.english.isEmpty, "\(explanation.id)")
      #expect(explanation.bad.parts.contains { $0.text.unicodeScalars.contains("⟦") }, "\(explanation.id)")
      #expect(!explanation.good.parts.contains { $0.text.unicodeScalars.contains("⟦") }, "\(explanation.id)")
    }
    let place = try Workplace()
    let run = try place.run("explain", "wrong-word", "--language", "en")
    #expect(run.status == 0 && run.output.contains("wrong:\n  processes/example.md\n  | "))
    #expect(run.output.contains("^~~") && run.output.contains("right:\n"))
    #expect(try place.run("explain").output.split(separator: "\n").count == DiagnosticID.allCases.count)
    #expect(try place.run("explain", "worng-word").status == 2)
  }

  @Test func schemasAreWrittenForAllKindsOfFiles() throws {
    let place = try Workplace()
    #expect(try place.run("schema", "s").status == 0)
    for schema in ContentSchema.all {
      let file = try #require(
        FileManager.default.contents(atPath: "\(place.path)/s/\(schema.name).schema.json"))
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: file) }
    }
  }

  private func text(_ place: Workplace, _ file: String) -> String {
    String(decoding: FileManager.default.contents(atPath: place.path + "/" + file) ?? Data(), as: UTF8.self)
  }
}
