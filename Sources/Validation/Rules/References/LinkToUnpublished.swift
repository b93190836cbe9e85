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
    check: .process { process, findings in
      let from = process.process.head.id
      for (blocks, place) in process.blocks {
        for source in blocks.inputs.items.compactMap(\.source) {
          findings.linkToUnpublished(source.process, source.written, from: from, process.facts, in: place)
        }
      }
      for chart in process.charts {
        chart.forEachTarget { target in
          guard case .offChart(let id, _) = target.target.meaning else { return }
          findings.linkToUnpublished(
            id, target.target.written, from: from, chart.facts, in: chart.place(of: target.row))
        }
        for row in chart.rows.indices {
          guard let call = chart.rows[row].calls else { continue }
          findings.linkToUnpublished(call.value, call, from: from, chart.facts, in: chart.place(of: row))
        }
      }
    },
    .words { words, findings in
      words.forEachLink { link in
        guard case .document(let id, _) = link.target else { return }
        let from = words.document.flatMap { words.facts.head(of: $0)?.id } ?? ""
        findings.linkToUnpublished(id, link.written, from: from, words.facts, in: words.place())
      }
    })
}

extension Findings {
  fileprivate mutating func linkToUnpublished(
    _ id: String, _ written: Text, from document: String, _ facts: ManualFacts,
    in place: @autoclosure () -> Bilingual?
  ) {
    guard !id.isSame(as: document), let found = facts.manual.documents[id] else { return }
    let name = quoted(id)
    let message: Bilingual
    switch facts.head(of: found)?.status {
    case .draft: message = Bilingual("\(name) เป็นร่าง", "\(name) is a draft")
    case .withdrawn: message = Bilingual("\(name) ยกเลิกแล้ว", "\(name) is withdrawn")
    case .inForce, nil: return
    }
    report(
      at: written.range, in: place(), message,
      Bilingual("แก้ลิงก์หรือเปลี่ยนสถานะ", "change the link or the status"))
  }
}

extension ManualFacts {
  /// The head of a document that was read.
  func head(of document: Manual.DocumentReference) -> DocumentHead? {
    switch document {
    case .process(let index): manual.processes[index].head
    case .campaign(let index): manual.campaigns[index].head
    case .page(let index): manual.pages[index].head
    case .unread: nil
    }
  }
}
