import Glibc
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

  @Test(arguments: [399, 400, 401])
  func waysOfAProcess(count: Int) throws {
    // A hundred rows lead to four of five last rows each, but for what is left.
    let rows = (0..<100).map { row in
      let ways = row == 99 ? count - 4 * 99 : 4
      let targets = (1...ways).map { "r\($0 + 100)" }.joined(separator: ", ")
      return "  - {id: r\(row), title: ทำ, by: กก., go: [\(targets)]}\n"
    }
    let ends = (101...105).map { "  - {id: r\($0), title: จบงาน, by: กก.}\n" }
    let steps = (rows + ends).joined()
    let found = try SmallManual(["processes/work.md": SmallManual.process(steps: steps)]).ids
    #expect(found.contains("too-many") == (count > 400))
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

  @Test(arguments: [49_999, 50_000, 50_001])
  func valuesOfAFile(count: Int) throws {
    // One for the mapping of the file, two for its lists.
    let (first, second) = (24_998, count - 3 - 24_998)
    func list(_ count: Int) -> String { String(repeating: "\n - ก", count: count) }
    let text = "---\nmission:" + list(first) + "\nnotes:" + list(second) + "\n---\n"
    let found = try SmallManual(["processes/work.md": text]).ids
    #expect(found.contains("too-many") == (count > 50_000))
    #expect(found.contains("wrong-type") == (count <= 50_000))
  }

  /// Files of any size that take no room on the disk.
  private func attachments(_ sizes: [Int]) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    let names = sizes.indices.map { "files/\($0).pdf" }
    for (path, text) in SmallManual.files { try folder.write(path, Array(text.utf8)) }
    let keys = "attachments: [\(names.joined(separator: ", "))]"
    try folder.write("processes/work.md", Array(SmallManual.process(keys).utf8))
    for (name, size) in zip(names, sizes) {
      try folder.write(name, [])
      try #require(truncate(folder.path + "/" + name, size) == 0)
    }
    return try folder.read().diagnostics
  }

  @Test(arguments: [-1, 0, 1])
  func bytesOfAnAttachment(more: Int) throws {
    let found = try attachments([(64 << 20) + more])
    #expect(found.map(\.id) == (more > 0 ? [.fileTooLarge] : []))
    #expect(found.allSatisfy { $0.range != nil })
  }

  @Test(arguments: [-1, 0, 1])
  func bytesOfAllAttachments(more: Int) throws {
    let most = 64 << 20
    let sizes = [Int](repeating: most, count: 31) + (more > 0 ? [most, more] : [most + more])
    #expect(try attachments(sizes).map(\.id) == (more > 0 ? [.fileTooLarge] : []))
  }
}
