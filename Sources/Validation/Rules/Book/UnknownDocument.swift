internal import ManualModel
internal import ThaiText

extension Rule {
  /// The id of a process, page or campaign without a file.
  static let unknownDocument = Rule(
    .unknownDocument,
    why: Bilingual(
      "สารบัญและลิงก์ต้องชี้ไฟล์ที่มีอยู่จริง ชื่อไฟล์คือรหัสของเอกสาร",
      "Lists and calls must name files that exist; the file name is the id."),
    bad: Example([
      (
        "manual.yaml",
        """
        categories:
          - {id: core, title: กระบวนการหลัก, processes: [example, ⟦exampel⟧]}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        categories:
          - {id: core, title: กระบวนการหลัก, processes: [example]}
        """
      )
    ]),
    check: .manual { facts, findings in
      let book = facts.manual.book
      let process = Bilingual("กระบวนการ", "process")
      for listing in book.categoryListings + book.divisionListings {
        findings.unknownDocument(listing.id, process, facts) { if case .process = $0 { true } else { false } }
      }
      for part in book.parts {
        switch part.value {
        case .page(let id): findings.unknownPage(id, facts)
        case .campaign(let id):
          findings.unknownDocument(id, Bilingual("กรอบงาน", "campaign"), facts) {
            if case .campaign = $0 { true } else { false }
          }
        case .generated: break
        }
      }
      for division in book.divisions { if let role = division.role { findings.unknownPage(role, facts) } }
      let rows = facts.manual.processes.lazy.flatMap { $0.charts }.flatMap { chart in
        chart.steps.indices.lazy.compactMap { chart.steps[$0].calls }
      }
      for call in rows { findings.unknownCall(call, facts) }
      for campaign in facts.manual.campaigns {
        for activity in campaign.activities {
          if let call = activity.calls { findings.unknownCall(call, facts) }
        }
      }
    })
}

extension Findings {
  fileprivate mutating func unknownCall(_ id: Text, _ facts: ManualFacts) {
    unknownDocument(id, Bilingual("กระบวนการ", "process"), facts) {
      if case .process = $0 { true } else { false }
    }
  }

  fileprivate mutating func unknownPage(_ id: Text, _ facts: ManualFacts) {
    unknownDocument(id, Bilingual("หน้า", "page"), facts) { if case .page = $0 { true } else { false } }
  }

  fileprivate mutating func unknownDocument(
    _ id: Text, _ kind: Bilingual, _ facts: ManualFacts, isRight: (Manual.DocumentReference) -> Bool
  ) {
    if let found = facts.manual.documents[id.value], found == .unread || isRight(found) { return }
    let nearest = facts.nearestDocument(to: id.value, isRight: isRight)
    let name = quoted(id.value)
    report(
      at: id.range, Bilingual("ไม่มี\(kind.thai)รหัส \(name)", "there is no \(kind.english) with id \(name)"),
      .didYouMean(
        nearest,
        else: Bilingual("สร้างแฟ้ม \(id.value).md หรือลบออก", "make the file \(id.value).md or take it out")))
  }
}

extension ManualFacts {
  fileprivate func nearestDocument(to id: String, isRight: (Manual.DocumentReference) -> Bool) -> String? {
    if isRight(.process(0)) { return processIDs.nearest(to: id) }
    return isRight(.page(0)) ? pageIDs.nearest(to: id) : campaignIDs.nearest(to: id)
  }
}
