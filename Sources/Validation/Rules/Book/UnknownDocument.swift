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
      for listing in book.categoryListings + book.divisionListings {
        findings.unknownDocument(listing.id, .process, facts)
      }
      for part in book.parts {
        switch part.value {
        case .page(let id): findings.unknownDocument(id, .page, facts)
        case .campaign(let id): findings.unknownDocument(id, .campaign, facts)
        case .generated: break
        }
      }
      for division in book.divisions {
        if let role = division.role { findings.unknownDocument(role, .page, facts) }
      }
    },
    .chart { chart, findings in
      for row in chart.rows.indices {
        guard let call = chart.rows[row].calls else { continue }
        findings.unknownDocument(call, .process, chart.facts, in: chart.place(of: row))
      }
    },
    .campaign { campaign, findings in
      for activity in campaign.campaign.activities {
        guard let call = activity.calls else { continue }
        findings.unknownDocument(call, .process, campaign.facts, in: campaign.place(of: activity))
      }
    })
}

private enum DocumentKind {
  case process, page, campaign

  var words: Bilingual {
    switch self {
    case .process: Bilingual("กระบวนการ", "process")
    case .page: Bilingual("หน้า", "page")
    case .campaign: Bilingual("กรอบงาน", "campaign")
    }
  }

  func matches(_ document: Manual.DocumentReference) -> Bool {
    switch (self, document) {
    case (.process, .process), (.page, .page), (.campaign, .campaign), (_, .unread): true
    default: false
    }
  }

  func ids(in facts: ManualFacts) -> NearestWords {
    switch self {
    case .process: facts.processIDs
    case .page: facts.pageIDs
    case .campaign: facts.campaignIDs
    }
  }
}

extension Findings {
  fileprivate mutating func unknownDocument(
    _ id: Text, _ kind: DocumentKind, _ facts: ManualFacts, in place: @autoclosure () -> Bilingual? = nil
  ) {
    if let found = facts.manual.documents[id.value], kind.matches(found) { return }
    let (name, words) = (quoted(id.value), kind.words)
    report(
      at: id.range, in: place(),
      Bilingual("ไม่มี\(words.thai)รหัส \(name)", "there is no \(words.english) with id \(name)"),
      .didYouMean(
        kind.ids(in: facts).nearest(to: id.value),
        else: Bilingual("สร้างแฟ้ม \(id.value).md หรือลบออก", "make the file \(id.value).md or take it out")))
  }
}
