internal import ManualModel

extension Rule {
  /// A former id that is in use.
  static let formerlyInUse = Rule(
    .formerlyInUse,
    why: Bilingual(
      "รหัสเดิมพาลิงก์เก่าไปยังหน้าใหม่ ถ้ารหัสนั้นยังเป็นของหน้าอื่น ลิงก์จะไปผิดหน้า",
      "A former id leads old links to the new page; if another page has that id, they go astray."),
    bad: Example([
      (
        "processes/example.md",
        """
        formerly: [⟦letters⟧]
        """
      ),
      (
        "processes/letters.md",
        """
        title: การรับจดหมาย
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        formerly: [old-letters]
        """
      ),
      (
        "processes/letters.md",
        """
        title: การรับจดหมาย
        """
      ),
    ]),
    check: .manual { facts, findings in
      var known: [String: String] = [:]
      let heads =
        facts.manual.processes.map(\.head) + facts.manual.campaigns.map(\.head)
        + facts.manual.pages.map(\.head)
      for head in heads {
        for id in head.formerly {
          let holder = facts.manual.documents[id.value] == nil ? known[id.value] : id.value
          if known[id.value] == nil { known[id.value] = head.id }
          guard let holder else { continue }
          let (name, place) = (quoted(id.value), quoted(holder))
          findings.report(
            at: id.range,
            Bilingual("รหัสเดิม \(name) ยังใช้อยู่ใน \(place)", "former id \(name) is in use in \(place)"),
            Bilingual("ลบออกจาก formerly", "remove it from formerly"))
        }
      }
    })
}
