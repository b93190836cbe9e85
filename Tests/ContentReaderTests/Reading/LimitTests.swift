import ManualModel
import Testing

@testable import ContentReader

/// The limits of `docs/reliability.md` 6 just below, at and above each; files, lines, fields and Markdown have theirs
/// beside what they are about.
@Suite struct LimitTests {
  private func ids(_ keys: String) throws -> Set<String> { Set(try SmallManual(keys).ids) }

  @Test(arguments: [199, 200, 201])
  func rows(count: Int) throws {
    let steps = String(repeating: "  - title: ทำ\n    by: กก.\n", count: count)
    let found = try SmallManual(["processes/work.md": SmallManual.process(steps: steps)]).ids
    #expect(found == (count > 200 ? ["too-many"] : []))
  }

  @Test(arguments: [199, 200, 201])
  func rowsOfAllCases(count: Int) throws {
    func rows(_ count: Int) -> String { String(repeating: "      - {title: ทำ, by: กก.}\n", count: count) }
    let text =
      "---\ntitle: งาน\nowner: กก.\ncases:\n"
      + "  - id: a\n    title: ก\n    steps:\n" + rows(100)
      + "  - id: b\n    title: ข\n    steps:\n" + rows(count - 100) + "---\n"
    #expect(try SmallManual(["processes/work.md": text]).ids == (count > 200 ? ["too-many"] : []))
  }

  @Test(arguments: [999, 1000, 1001])
  func membersOfAFamily(count: Int) throws {
    let units =
      (SmallManual.files["units.yaml"] ?? "")
      + "\n  - {id: สสว., name: ก, kind: division, numbered: 1-\(count)}"
    #expect(try SmallManual(["units.yaml": units]).ids == (count > 1000 ? ["too-many"] : []))
  }

  @Test(arguments: [19_998, 19_999, 20_000])
  func entriesOfARegistry(added: Int) throws {
    // Two entries a line: the number of values of a file is limited too.
    let laws = "laws: [" + String(repeating: "x, ", count: added) + "x]"
    let found = Set(try SmallManual(["laws.yaml": laws]).ids)
    #expect(found == (added + 1 > 20_000 ? ["too-many"] : ["wrong-type"]))
  }

  @Test(arguments: [("12345678", true), ("123456789", true), ("1234567890", false)])
  func digitsOfANumber(digits: String, isRead: Bool) throws {
    let steps = "  - {title: ทำ, by: กก., time: \(digits) วัน}"
    let found = try SmallManual(["processes/work.md": SmallManual.process(steps: steps)]).ids
    #expect(found == (isRead ? [] : ["time-unreadable"]))
  }

  @Test(arguments: [16_383, 16_384, 16_385])
  func bytesOfAText(count: Int) throws {
    #expect(
      try ids("mission: " + String(repeating: "a", count: count))
        == (count > 16_384 ? ["field-too-long"] : []))
  }

  @Test(arguments: [65_535, 65_536, 65_537])
  func bytesOfALine(count: Int) throws {
    let comment = "# " + String(repeating: "a", count: count - 2)
    #expect(try ids(comment) == (count > 65_536 ? ["field-too-long"] : []))
  }
}
