internal import ManualModel

extension Rule {
  /// A target that is a row here and a process.
  static let ambiguousTarget = Rule(
    .ambiguousTarget,
    why: Bilingual(
      "คำเดียวที่เป็นทั้งขั้นและกระบวนการทำให้คนแก้ไฟล์เข้าใจผิด โปรแกรมถือว่าเป็นขั้น",
      "One word for a row and a process misleads whoever edits the file; the program takes the row."),
    bad: Example([
      ("processes/send.md", "title: การส่งหนังสือ"),
      (
        "processes/example.md",
        """
        steps:
          - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
          - {id: check, title: ตรวจหนังสือ, by: กค., time: ๑ วัน, go: ⟦send⟧}
          - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
        """
      ),
    ]),
    good: Example([
      ("processes/send.md", "title: การส่งหนังสือ"),
      (
        "processes/example.md",
        """
        steps:
          - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
          - {id: check, title: ตรวจหนังสือ, by: กค., time: ๑ วัน, go: send-letter}
          - {id: send-letter, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
        """
      ),
    ]),
    check: .chart { chart, findings in
      chart.forEachTarget { place in
        let written = place.target.written
        guard case .row = place.target.meaning, chart.manual.process(written.value) != nil else { return }
        findings.report(
          at: written.range, in: chart.place(of: place.row),
          Bilingual(
            "\(quoted(written.value)) เป็นทั้งขั้นและกระบวนการ", "\(quoted(written.value)) is a row and a process"),
          Bilingual("เปลี่ยน id ของขั้น", "change the id of the row"))
      }
    })
}
