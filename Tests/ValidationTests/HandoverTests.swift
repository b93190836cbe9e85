import ManualModel
import ManualSamples
import Testing

@testable import Validation

/// What one process makes and another takes: found under nearly the same name, and missed where one side is silent.
@Suite struct HandoverTests {
  /// What `example` of กลุ่มการคลัง is told about its input.
  private func remedies(
    _ rule: DiagnosticID, input: String, from: String, outputs: String, owner: String = "กอก."
  ) throws -> [String] {
    let manual = ExampleManual(
      Example([
        ("processes/example.md", "inputs: [{name: \(input), from: \(from)}]"),
        ("processes/other.md", "owner: \(owner)\noutputs: \(outputs)"),
      ]))
    return try manual.findings().map(\.finding).filter { $0.id == rule }.map(\.remedy.english)
  }

  private let suggested = ["if it is, write source: “other#a”"]

  @Test(arguments: [
    // Equal but for spaces, digits and the year, whoever gives it.
    ("รายงานสถิติประจำเดือน ๒๕๖๗", "ประชาชน", "รายงานสถิติ ประจำเดือน 2566", true),
    // A slip of the pen in a long name, whoever gives it.
    ("แผนปฏิบัติราชการของสำนักงานปลัดกระทรวง", "ประชาชน", "แผนปฏิบัติราชการสำนักงานปลัดกระทรวง", true),
    // Alike, from the division that makes it.
    ("รายงานผลการใช้จ่ายเงินรายไตรมาส", "กอก.", "รายงานการใช้จ่ายเงินประจำไตรมาส", true),
    // The same from somebody else.
    ("รายงานผลการใช้จ่ายเงินรายไตรมาส", "กตร.", "รายงานการใช้จ่ายเงินประจำไตรมาส", false),
    // One name holds the other.
    ("ผลการสำรวจความพึงพอใจผู้รับบริการ", "กก.", "รูปเล่มผลการสำรวจความพึงพอใจผู้รับบริการพร้อมข้อเสนอแนะ", true),
    // Another sort of thing about the same matter: the first words differ.
    ("หนังสือแจ้งกองให้จัดทำคำรับรองปฏิบัติราชการ", "กก.", "ตัวชี้วัดของกองตามคำรับรองปฏิบัติราชการ", false),
    // Short names mean many things.
    ("รายงาน", "กก.", "รายงาน", false),
  ])
  func nearNames(input: String, from: String, output: String, isFound: Bool) throws {
    let found = try remedies(
      .possibleSource, input: input, from: from, outputs: "[{id: a, name: \(output), to: กค.}]")
    #expect(found == (isFound ? suggested : []))
  }

  @Test func theNearestOutputOfAProcessIsOffered() throws {
    let outputs = """
      [{id: b, name: รายงานการใช้จ่ายเงินงบประมาณประจำปี, to: กค.}, {id: a, name: รายงานการใช้จ่ายเงินประจำไตรมาส, to: กค.}]
      """
    let input = "รายงานผลการใช้จ่ายเงินรายไตรมาส"
    #expect(try remedies(.possibleSource, input: input, from: "กอก.", outputs: outputs) == suggested)
  }

  @Test func whatIsTakenAlreadyIsNotOfferedAgain() throws {
    let manual = ExampleManual(
      Example([
        (
          "processes/example.md",
          """
          inputs:
            - {name: รายงานการใช้จ่ายเงินประจำไตรมาส, from: กอก., source: "other#a"}
            - {name: รายงานผลการใช้จ่ายเงินรายไตรมาส, from: กอก.}
          """
        ),
        ("processes/other.md", "owner: กอก.\noutputs: [{id: a, name: รายงานการใช้จ่ายเงินประจำไตรมาส, to: กค.}]"),
      ]))
    #expect(try manual.findings().allSatisfy { $0.finding.id != .possibleSource })
  }

  /// A thousand processes whose names differ in a number each cost no more than a thousand times one.
  @Test func manyLikeNamesAreNotComparedWithEachOther() throws {
    var files: [(String, String?)] = []
    for number in 0..<300 {
      let name = "รายงานผลการดำเนินงานตามแผนปฏิบัติราชการเรื่องที่ \(number)"
      files.append(
        (
          "processes/p\(number).md",
          "inputs: [{name: \(name), from: กค.}]\noutputs: [{name: \(name), to: กค.}]"
        ))
    }
    let found = try ExampleManual(Example(files)).findings()
    #expect(found.allSatisfy { $0.finding.id != .possibleSource })
  }

  /// Who stands for many does not count as having named a division; an organisation above it does.
  @Test(arguments: [("กค.", 0), ("กก.", 0), ("สป.ตย.", 0), ("ผู้เกี่ยวข้อง", 1), ("สนจ.", 1), ("กพบ.", 1)])
  func whoIsNamedAsReceiver(receiver: String, count: Int) throws {
    let found = try remedies(
      .inputNotMade, input: "แผนตรวจ", from: "กตร.", outputs: "[{name: รายงาน, to: \(receiver)}]",
      owner: "ศชส.")
    #expect(found.count == count)
  }
}
