internal import ManualModel

extension Rule {
  /// A target, source, call or link to a draft or a withdrawn document.
  static let linkToUnpublished = Rule(
    .linkToUnpublished,
    why: Bilingual(
      "คนอ่านเปิดหน้าที่ยังเป็นร่างหรือยกเลิกแล้วไม่ได้ หรือได้ข้อมูลที่ใช้ไม่ได้แล้ว",
      "A draft cannot be opened by readers, and what is withdrawn is no longer valid."),
    bad: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: รับหนังสือ, by: กค., time: ๑ วัน, calls: ⟦other⟧}
        """
      ),
      (
        "processes/other.md",
        """
        title: การลงรับด้วยสมุด
        status: withdrawn
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: รับหนังสือ, by: กค., time: ๑ วัน, calls: other}
        """
      ),
      (
        "processes/other.md",
        """
        title: การลงรับด้วยสมุด
        """
      ),
    ]),
    check: .manual { facts, findings in
      for index in facts.manual.processes.indices {
        let process = ProcessFacts(index, in: facts)
        for (blocks, _) in process.blocks {
          for source in blocks.inputs.items.compactMap(\.source) {
            findings.linkToUnpublished(source.process, source.written, from: process.process.head.id, facts)
          }
        }
        for chart in process.charts {
          chart.forEachTarget { place in
            guard case .offChart(let id, _) = place.target.meaning else { return }
            findings.linkToUnpublished(id, place.target.written, from: process.process.head.id, facts)
          }
          for row in chart.rows.indices {
            guard let call = chart.rows[row].calls else { continue }
            findings.linkToUnpublished(call.value, call, from: process.process.head.id, facts)
          }
        }
      }
    })
}

extension Findings {
  fileprivate mutating func linkToUnpublished(
    _ id: String, _ written: Text, from document: String, _ facts: ManualFacts
  ) {
    guard !id.isSame(as: document), let status = facts.status(of: id), status != .inForce else { return }
    let name = quoted(id)
    let word = status == .draft ? Bilingual("ร่าง", "draft") : Bilingual("ยกเลิกแล้ว", "withdrawn")
    report(
      at: written.range,
      Bilingual(
        status == .draft ? "\(name) เป็น\(word.thai)" : "\(name) \(word.thai)",
        status == .draft ? "\(name) is a \(word.english)" : "\(name) is \(word.english)"),
      Bilingual("แก้ลิงก์หรือเปลี่ยนสถานะ", "change the link or the status"))
  }
}

extension ManualFacts {
  /// The status of a document that was read.
  func status(of id: String) -> DocumentHead.Status? {
    switch manual.documents[id] {
    case .process(let index): manual.processes[index].head.status
    case .campaign(let index): manual.campaigns[index].head.status
    case .page(let index): manual.pages[index].head.status
    case .unread, nil: nil
    }
  }
}
