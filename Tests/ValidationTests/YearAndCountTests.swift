import ManualModel
import ManualSamples
import Testing

@testable import Validation

/// Years and counts that are left over from an earlier book, wherever they stand.
@Suite struct YearAndCountTests {
  private func findings(_ id: DiagnosticID, _ example: Example) throws -> [Diagnostic] {
    try ExampleManual(example).findings().map(\.finding).filter { $0.id == id }
  }

  @Test(arguments: [
    ("มิถุนายน 2560", true), ("1 มิ.ย. 2560", true), ("มิถุนายน 2566", false), ("มิถุนายน {fy}", false),
    ("มิถุนายน", false), ("3 วัน", false),
  ])
  func yearsOfTimes(time: String, isStale: Bool) throws {
    let steps = "steps:\n  - {title: ส่งรายงาน, by: กค., time: \"\(time)\"}"
    let found = try findings(.staleYear, Example(steps))
    #expect(found.map(\.message.thai) == (isStale ? ["ปี “๒๕๖๐” ไม่ใช่ปีของเล่ม"] : []))
    #expect(found.allSatisfy { $0.place?.thai == "ขั้นที่ ๑ “ส่งรายงาน”" })
  }

  @Test func yearsOfDueDates() throws {
    func campaign(_ due: String) -> Example {
      .campaign(
        """
        rounds:
          - {id: r9, name: รอบ ๙ เดือน, due: \(due)}
        activities:
          - {title: ส่งรายงาน, by: กค., time: 1 วัน, evidence: [รายงาน], round: r9}
        """)
    }
    #expect(try findings(.staleYear, campaign("2020-07-10")).map(\.message.thai) == ["ปี “๒๕๖๓” ไม่ใช่ปีของเล่ม"])
    #expect(try findings(.staleYear, campaign("2024-07-10")).isEmpty)
  }

  @Test func countsAreInTheDigitsOfTheManual() throws {
    func found(_ book: String) throws -> [String] {
      let steps = "steps:\n  - {title: รับหนังสือ, by: สนจ. 36 จังหวัด, time: ๑ วัน}"
      return try findings(.familyCount, Example(steps, book: book)).map(\.message.thai)
    }
    #expect(try found("digits: thai") == ["เขียน ๓๖ แต่ทะเบียนมี ๗๖"])
    #expect(try found("digits: arabic") == ["เขียน 36 แต่ทะเบียนมี 76"])
  }

  @Test func theFirstOfTwoIndicatorsIsShown() throws {
    let kpis = "kpis: [{name: ความถูกต้อง, target: ร้อยละ ๘๐}]"
    let manual = ExampleManual(Example([("processes/example.md", kpis), ("processes/other.md", kpis)]))
    let finding = try #require(try manual.findings().first { $0.finding.id == .sameKpi })
    #expect(finding.path == "processes/other.md" && finding.finding.notes.count == 1)
    let (first, second) = (finding.finding.notes.first?.range?.file, finding.finding.range?.file)
    #expect(first != nil && first != second)
  }
}
