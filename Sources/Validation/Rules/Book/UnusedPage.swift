internal import ManualModel

extension Rule {
  /// A page or campaign that nothing shows.
  static let unusedPage = Rule(
    .unusedPage,
    why: Bilingual(
      "หน้าที่ไม่มีส่วนใดของเล่มแสดงจะไม่มีใครได้อ่าน",
      "Nobody ever reads a page that no part of the book shows."),
    bad: Example([
      (
        "pages/example-page.md",
        """
        title: ⟦ภาคผนวกเดิม⟧
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        parts: [cover, toc, {page: example-page}, divisions]
        """
      ),
      (
        "pages/example-page.md",
        """
        title: ภาคผนวกเดิม
        """
      ),
    ]),
    check: .manual { facts, findings in
      var shown: Set<String> = []
      for part in facts.manual.book.parts {
        switch part.value {
        case .page(let id), .campaign(let id): shown.insert(id.value)
        case .generated: break
        }
      }
      for division in facts.manual.book.divisions { if let role = division.role { shown.insert(role.value) } }
      let heads = facts.manual.campaigns.map(\.head) + facts.manual.pages.map(\.head)
      for head in heads where head.status != .withdrawn && !shown.contains(head.id) {
        findings.report(
          at: head.title.text.range, Bilingual("ไม่มีส่วนใดแสดงหน้านี้", "nothing shows this page"),
          Bilingual("เพิ่มใน parts หรือ role", "add it to parts or role"))
      }
    })
}
