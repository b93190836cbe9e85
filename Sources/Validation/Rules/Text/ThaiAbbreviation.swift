internal import ManualModel
internal import ThaiText

extension Rule {
  /// A short form that equals one of the registry but for dots and spaces.
  static let thaiAbbreviation = Rule(
    .thaiAbbreviation,
    why: Bilingual(
      "ชื่อย่อเขียนได้หลายแบบ เขียนตามทะเบียนทุกแห่งแล้วค้นหาพบทั้งหมด",
      "Short forms are written in many ways; written as registered they are all found."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งให้ ⟦ก.ค.⟧ ตรวจ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งให้ กค. ตรวจ"}
      """),
    check: .words { words, findings in
      guard case .markdown = words.content else { return }
      words.forEachText { text in
        let found = words.facts.abbreviations.findings(in: text.value)
        guard !found.isEmpty else { return }
        let scalars = Array(text.value.unicodeScalars)
        for defect in found {
          let finding = LanguageFinding(defect, in: text, scalars)
          guard let offer = finding.offer else { continue }
          findings.report(
            at: finding.range, in: words.place(),
            Bilingual(
              "ชื่อย่อ \(finding.words) ต่างจากทะเบียน", "short form \(finding.words) differs from the registry"),
            offer)
        }
      }
    })
}
