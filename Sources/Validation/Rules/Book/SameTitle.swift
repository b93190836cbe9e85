internal import ManualModel
internal import ThaiText

extension Rule {
  /// Two processes with one title.
  static let sameTitle = Rule(
    .sameTitle,
    why: Bilingual(
      "ชื่อเดียวกันทำให้เลือกกระบวนการผิด",
      "With one title for two processes, people pick the wrong one."),
    bad: Example([
      (
        "processes/example.md",
        """
        title: การรับหนังสือ
        """
      ),
      (
        "processes/other.md",
        """
        title: ⟦การรับ หนังสือ⟧
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        title: การรับหนังสือ
        """
      ),
      (
        "processes/other.md",
        """
        title: การรับหนังสือลับ
        """
      ),
    ]),
    check: .manual { facts, findings in
      var known: [NameKey: DocumentHead] = [:]
      for process in facts.manual.processes where process.head.status != .withdrawn {
        let head = process.head
        let name = NameKey(head.title.text.value)
        guard let first = known[name] else {
          known[name] = head
          continue
        }
        findings.report(
          at: head.title.text.range,
          Bilingual("ชื่อเดียวกับ \(quoted(first.id))", "same title as \(quoted(first.id))"),
          Bilingual("ตั้งชื่อให้ต่างกัน", "make them different"),
          notes: [Diagnostic.Note(Bilingual("ชื่อนี้อยู่ที่นี่ด้วย", "the other title"), at: first.title.text.range)])
      }
    })
}
