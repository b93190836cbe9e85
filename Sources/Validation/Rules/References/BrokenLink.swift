internal import ManualModel

extension Rule {
  /// A link that leads nowhere.
  static let brokenLink = Rule(
    .brokenLink,
    why: Bilingual(
      "ลิงก์ที่ไม่มีปลายทางทำให้คนอ่านค้างอยู่ที่หน้าเดิม",
      "A link without a place to lead to leaves the reader where he was."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ดู[การเบิกจ่าย](⟦payment⟧)"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ดู[การรับหนังสือ](example)"}
      """),
    check: .words { words, findings in
      words.forEachLink { link in
        guard let nearest = LinkTargets(words.facts).fault(of: link, in: words.document) else { return }
        let name = quoted(link.written.value)
        findings.report(
          at: link.written.range, in: words.place(),
          Bilingual("ลิงก์ \(name) ไม่มีปลายทาง", "link \(name) leads nowhere"),
          .didYouMean(nearest.word, else: Bilingual("แก้หรือลบลิงก์", "correct or delete the link")))
      }
    })
}
