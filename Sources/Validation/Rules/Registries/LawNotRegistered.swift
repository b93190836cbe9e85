internal import ManualModel

extension Rule {
  /// A law cited in words that are in no entry.
  static let lawNotRegistered = Rule(
    .lawNotRegistered,
    why: Bilingual(
      "กฎหมายที่อยู่ในทะเบียนค้นได้ว่าใช้ในกระบวนการใดบ้าง",
      "A registered law can be looked up: which processes rest on it."),
    bad: Example(
      """
      requirements:
        - law: ⟦พระราชบัญญัติตัวอย่าง พ.ศ. ๒๕๖๐⟧
      """),
    good: Example(
      """
      requirements:
        - law: saraban-2526
      """),
    check: .manual { facts, findings in
      for process in facts.manual.processes {
        process.forEachCitation { citation in
          guard case .lawInWords(let words) = citation else { return }
          findings.report(
            at: words.range, Bilingual("ยังไม่มีกฎหมายนี้ใน laws.yaml", "this law is not in laws.yaml"),
            Bilingual("เพิ่มเพื่อให้ค้นได้", "add it to index it"))
        }
      }
    })
}

extension Process {
  /// Visits the basis of every requirement, of the process and of its cases.
  func forEachCitation(_ visit: (Requirement.Basis) -> Void) {
    for blocks in allBlocks {
      for requirement in blocks.requirements.items { visit(requirement.basis) }
    }
  }
}
