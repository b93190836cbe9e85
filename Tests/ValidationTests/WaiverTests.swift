import ManualModel
import ManualSamples
import Testing

@testable import Validation

/// Findings that manual.yaml accepts for a while.
@Suite struct WaiverTests {
  private func ids(_ waiver: String, today: Day?, check: String = "waivers") throws -> [String] {
    let manual = ExampleManual(
      Example([
        ("processes/example.md", "steps:\n  - {title: รับหนังสือ, time: ๑ วัน}"),
        ("processes/other.md", "title: อื่น\nsteps:\n  - {title: ส่งหนังสือ, time: ๑ วัน}"),
        ("manual.yaml", "check:\n  \(check):\n    - \(waiver)"),
      ]))
    return try manual.findings(today: today).map(\.finding.id.rawValue).filter {
      $0 != "unused-entry" && $0 != "no-effective-date"
    }
  }

  @Test func aWaiverCountsUpToItsLastDay() throws {
    let waiver = "{rule: missing-performer, reason: รอ, until: 30 มิ.ย. 2567}"
    #expect(try ids(waiver, today: nil) == [])
    #expect(try ids(waiver, today: Day(year: 2024, month: 6, day: 30)) == [])
    #expect(
      try ids(waiver, today: Day(year: 2024, month: 7, day: 1)).sorted() == [
        "missing-performer", "missing-performer", "waiver-expired",
      ])
  }

  @Test func aWaiverIsAboutItsDocument() throws {
    let waiver = "{rule: missing-performer, document: other, reason: รอ, until: 30 มิ.ย. 2567}"
    #expect(try ids(waiver, today: nil) == ["missing-performer"])
    let unknown = "{rule: missing-performer, document: nothing, reason: รอ, until: 30 มิ.ย. 2567}"
    #expect(
      try ids(unknown, today: nil).sorted() == ["missing-performer", "missing-performer", "unknown-document"])
  }

  @Test func aWaiverMayBeWrittenInThai() throws {
    let waiver = "{ข้อตรวจ: missing-performer, เหตุผล: รอ, ใช้ถึง: 30 มิ.ย. 2567}"
    #expect(try ids(waiver, today: nil, check: "ข้อยกเว้น") == [])
  }

  @Test(arguments: [
    ("{rule: missing-performer, until: 30 มิ.ย. 2567}", "missing-key"),
    ("{rule: missing-performer, reason: รอ}", "missing-key"),
    ("{rule: unknown-step, reason: รอ, until: 30 มิ.ย. 2567}", "fixed-rule"),
    ("{rule: missing-perfromer, reason: รอ, until: 30 มิ.ย. 2567}", "unknown-key"),
  ])
  func aWaiverNeedsItsReasonAndItsEnd(waiver: String, id: String) throws {
    #expect(try ids(waiver, today: nil).first == id)
  }
}
