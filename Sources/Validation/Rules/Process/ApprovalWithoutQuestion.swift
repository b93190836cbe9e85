internal import ManualModel

extension Rule {
  /// A row that approves something without a question.
  static let approvalWithoutQuestion = Rule(
    .approvalWithoutQuestion,
    why: Bilingual(
      "การอนุมัติมีทั้งผ่านและไม่ผ่าน ต้องบอกว่าถ้าไม่ผ่านทำอย่างไร หรือบอกว่าไม่มีทางย้อน",
      "An approval may be refused; say what happens then, or that there is no way back."),
    bad: Example(
      """
      steps:
        - {title: ⟦ขออนุมัติเบิกจ่าย⟧, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: ขออนุมัติเบิกจ่าย, by: กค., time: ๑ วัน, ask: none}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices where chart.rows[row].ask.isMissing {
        let title = chart.rows[row].title.text
        guard let word = ApprovalWords.first(in: title.value) else { continue }
        findings.report(
          at: title.range, in: chart.place(of: row),
          Bilingual("มีการ\(quoted(word))แต่ไม่มีคำถาม", "there is an \(quoted(word)) without a question"),
          Bilingual("เพิ่ม ask และ answers หรือ ask: none", "add ask and answers, or ask: none"))
      }
    })
}

private enum ApprovalWords {
  private static let thai = ["อนุมัติ", "เห็นชอบ", "ลงนาม", "พิจารณา"]
  private static let english = ["approval", "approve", "sign"]
  private static let search = ByteSearch(thai)

  /// The first of the words that a title holds; English ones as whole words, in any case.
  static func first(in title: String) -> String? {
    if let word = search.first(in: title) { return thai[word] }
    // Nearly all titles are Thai alone.
    let bytes = title.utf8.span
    guard bytes.indices.contains(where: { isLetter(bytes[$0]) }) else { return nil }
    let words = title.utf8.split { !isLetter($0) }
    return english.first { word in
      words.contains { $0.elementsEqual(word.utf8) { $0 | 0x20 == $1 } }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }
}
