import Testing

@testable import ThaiText

/// Short forms that look like months (`docs/thai.md` 3, 10).
struct MonthNameTests {
  @Test(arguments: [
    ("ก.พ.", 2), ("กพ", 2), ("ก.ค.", 7), ("กค.", 7), ("ก. ค.", 7), ("สค.", 8), ("มิ.ย.", 6), ("ธ.ค", 12),
  ])
  func lettersOfAMonth(_ text: String, _ month: Int) {
    #expect(MonthNames.shortMonth(withLettersOf: text) == month)
  }

  @Test(arguments: ["ก.พ.ร.", "กพร.", "กก.", "กอก.", "กรกฎาคม", "", ".", "Jul"])
  func otherShortForms(_ text: String) {
    #expect(MonthNames.shortMonth(withLettersOf: text) == nil)
  }
}
