internal import ManualModel

extension Rule {
  /// Definitions as a section of the body.
  static let definitionsInBody = Rule(
    .definitionsInBody,
    why: Bilingual(
      "คำจำกัดความที่เขียนใน definitions รวมเป็นอภิธานศัพท์ของเล่มได้",
      "Definitions that stand in their key become part of the glossary."),
    bad: Example([
      (
        "processes/example.md",
        """
        title: การรับหนังสือ
        ---

        ## ⟦คำจำกัดความ⟧

        หนังสือ หมายถึงเอกสารราชการ
        """
      )
    ]),
    good: Example(
      """
      definitions:
        - {term: หนังสือ, meaning: เอกสารราชการ}
      """),
    check: .process { process, findings in
      for section in process.process.body where section.kind == .definitions {
        findings.report(
          at: section.heading?.range ?? section.content.range,
          Bilingual("คำจำกัดความอยู่ในเนื้อความ", "definitions are in the body"),
          Bilingual("ย้ายไป definitions", "move them to definitions"))
      }
    })
}
