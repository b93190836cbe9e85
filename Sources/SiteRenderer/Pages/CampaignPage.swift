import ManualModel

/// A campaign: its activities as a table and by month, its rounds, and what each unit hands in per round.
///
/// A long one tells further activities on further pages, and what units hand in on the pages of its rounds alone.
struct CampaignPage {
  private let index: Int
  /// 0 for the first page.
  private let part: Int
  private let campaign: Campaign
  private let linker: Linker

  private var words: Wording { linker.site.wording }
  private var language: Language { linker.site.wording.language }

  static func content(_ index: Int, part: Int, _ linker: Linker) -> PageContent {
    CampaignPage(index: index, part: part, campaign: linker.site.manual.campaigns[index], linker: linker)
      .content
  }

  private var parts: CampaignParts { linker.site.campaignParts[index] }
  private var isFirst: Bool { part == 0 }
  /// What this page tells of.
  private var shown: ArraySlice<Campaign.Activity> { campaign.activities[parts.activities.pages[part]] }

  private var content: PageContent {
    let timeline = timeline
    let notes = isFirst ? notes : nil
    let hasRounds = isFirst && !campaign.rounds.isEmpty
    let series = PageSeries(.campaign(index), part: part, on: linker.site)
    let fields: [(SiteName, Value)] = [
      (.kicker, .text(words("กรอบงานประจำปี", "Yearly campaign"))),
      (.english, .words(campaign.head.title.second(language))), (.status, linker.status(campaign.head)),
      (.lead, .html(isFirst ? campaign.objective.map(html) ?? [] : [])), (.facts, .objects(facts)),
      (.hasRounds, .flag(hasRounds)), (.rounds, .objects(hasRounds ? rounds : [])),
      (.activities, .objects(activities)), (.timeline, .optional(timeline)),
      (.roundDuties, .objects(parts.tellsDuties ? duties : [])), (.notes, .optional(notes)),
      (.history, .optional(isFirst ? history : nil)),
    ]
    let name = campaign.head.title(language)
    var content = PageContent(.campaign, heading: name, fields: Fields(fields + series.fields(linker)))
    if !isFirst { content.trail = [(.campaign(index), name)] }
    content.place(in: series, words)
    func add(_ anchor: String, _ title: String) {
      content.outline.append(.init(anchor: anchor, title: title))
    }
    if hasRounds { add("_rounds", words("รอบการส่งงาน", "Rounds")) }
    add("_activities", words("กิจกรรม", "Activities"))
    if timeline != nil { add("_timeline", words("ปฏิทินตามเดือน", "Timeline by month")) }
    if parts.tellsDuties {
      for (number, round) in campaign.rounds.enumerated() { add("_round-\(number + 1)", title(of: round)) }
    }
    if notes != nil { add("_notes", words("หมายเหตุและข้อมูลเพิ่มเติม", "Notes")) }
    if isFirst { add("_history", words("การควบคุมเอกสาร", "Document control")) }
    return content
  }

  private func html(_ text: Markdown) -> [UInt8] { MarkdownHTML.bytes(text, linker, in: campaign.head.id) }

  private var facts: [Fields] {
    func fact(_ label: String, _ parties: [Party]) -> Fields {
      [
        .label: .text(label), .parties: .objects(parties.map { Fields(linker.fullParty($0)) }),
        .amounts: .list([]), .date: .absent, .isReview: .flag(false), .remark: .absent,
      ]
    }
    var facts = [fact(words("เจ้าภาพ", "Owner"), campaign.owner)]
    if !campaign.preparedBy.isEmpty {
      facts.append(fact(words("จัดทำโดย", "Prepared by"), campaign.preparedBy))
    }
    return facts
  }

  private func title(of round: Campaign.Round) -> String {
    words("สิ่งที่แต่ละหน่วยงานต้องส่ง: ", "What each unit hands in: ") + round.name(language)
  }

  private func page(of round: Int) -> SitePage { .round(campaign: index, round: round) }

  private var rounds: [Fields] {
    campaign.rounds.enumerated().map { number, round in
      var fields = linker.date(round.due.value)
      fields[.anchor] = .text(round.id.value)
      fields[.address] = .text(linker.address(page(of: number)))
      fields[.title] = .text(round.name(language))
      return fields
    }
  }

  // MARK: Activities

  private var activities: [Fields] {
    shown.map { activity in
      let forms = activity.forms.items.map { linker.form($0.value) }
      let docs = activity.docs.items.map { Linker.Reference(text: $0.value) }
      let process = activity.calls.map { called -> Fields in
        let link = linker.document(called.value)
        return [.address: .words(link.address), .text: .text(link.text)]
      }
      return [
        .phase: .words(activity.phase.value?.value), .anchor: .text(activity.key),
        .number: .text(words.number(activity.position)), .title: .text(activity.title(language)),
        .detail: .html(activity.detail.map(html) ?? []), .process: .optional(process),
        .hasForms: .flag(!forms.isEmpty), .forms: .objects(forms.map { Fields($0) }),
        .hasDocs: .flag(!docs.isEmpty), .docs: .objects(docs.map { Fields($0) }),
        .time: .text(words.time(activity.time?.value) ?? ""),
        .parties: .objects((activity.by + activity.with).map { Fields(linker.party($0)) }),
        .hasEvidence: .flag(!activity.evidence.items.isEmpty),
        .evidence: .objects(activity.evidence.items.map { [.text: .text($0.value)] }),
        .round: .optional(round(of: activity)),
      ]
    }
  }

  private func round(of activity: Campaign.Activity) -> Fields? {
    guard let id = activity.round?.value,
      let number = campaign.rounds.firstIndex(where: { $0.id.value == id })
    else { return nil }
    let round = campaign.rounds[number]
    return [
      .address: .text(linker.address(page(of: number))),
      .text: .text(round.name(language) + " (" + words.date(round.due.value) + ")"),
    ]
  }

  // MARK: Timeline

  private var timeline: Fields? {
    let year = linker.site.manual.book.fiscalYear
    let dues = campaign.rounds.map(\.due.value.yearMonth)
    let busy = campaign.activities.map { $0.time?.value.months ?? [] }
    let all = busy.joined() + dues
    let here = parts.activities.pages[part]
    guard let earliest = all.min(), let latest = all.max() else { return nil }
    let months = YearMonth.from(
      min(earliest, year.firstDay.yearMonth), to: max(latest, year.lastDay.yearMonth))
    let rows = zip(shown, busy[here]).map { activity, busy -> Fields in
      let due = dueMonth(of: activity)
      return [
        .anchor: .text(Address.encoded(activity.key)), .number: .text(words.number(activity.position)),
        .title: .text(activity.title(language)),
        .cells: .objects(months.map { cell(isBusy: busy.contains($0), isDue: due == $0) }),
      ]
    }
    return [
      .months: .objects(
        months.map { [.short: .text(words.shortMonth($0.month)), .long: .text(words.month($0))] }),
      .rows: .objects(rows), .list: .objects(months.compactMap { list(of: $0, busy[here]) }),
    ]
  }

  private func dueMonth(of activity: Campaign.Activity) -> YearMonth? {
    campaign.rounds.first { $0.id.value == activity.round?.value }?.due.value.yearMonth
  }

  private func cell(isBusy: Bool, isDue: Bool) -> Fields {
    let mark =
      isDue ? words("กำหนดส่ง", "due") : isBusy ? words("ดำเนินการ", "under way") : nil
    return [.isBusy: .flag(isBusy && !isDue), .isDue: .flag(isDue), .mark: .words(mark)]
  }

  /// The same as a list: what is under way in a month, and what is due.
  private func list(of month: YearMonth, _ busy: ArraySlice<[YearMonth]>) -> Fields? {
    var items = zip(shown, busy).filter { $1.contains(month) }.map { activity, _ -> Fields in
      [
        .anchor: .text(Address.encoded(activity.key)),
        .title: .text(words.number(activity.position) + " " + activity.title(language)), .note: .absent,
      ]
    }
    for round in campaign.rounds where isFirst && round.due.value.yearMonth == month {
      items.append([
        .anchor: .text(Address.encoded(round.id.value)), .title: .text(round.name(language)),
        .note: .text(words("กำหนดส่ง ", "due ") + words.date(round.due.value)),
      ])
    }
    return items.isEmpty ? nil : [.month: .text(words.month(month)), .items: .objects(items)]
  }

  // MARK: Rounds

  private var duties: [Fields] {
    campaign.rounds.enumerated().map { number, round in
      let units = CampaignDuties(campaign, round: round.id.value).duties.map { duty -> Fields in
        var fields = Fields(linker.party(duty.party))
        let evidence = duty.activities.flatMap(\.evidence.items)
        fields[.hasEvidence] = .flag(!evidence.isEmpty)
        fields[.evidence] = .objects(evidence.map { [.text: .text($0.value)] })
        return fields
      }
      var fields = linker.date(round.due.value)
      fields[.anchor] = .text("_round-\(number + 1)")
      fields[.title] = .text(title(of: round))
      fields[.address] = .text(linker.address(page(of: number)))
      fields[.units] = .objects(units)
      return fields
    }
  }

  // MARK: Texts

  private var notes: Fields? {
    let sections = linker.sections(campaign.body, in: campaign.head.id)
    let own = campaign.notes.map(html) ?? []
    let opening = linker.opening(campaign.body, in: campaign.head.id)
    if sections.isEmpty, own.isEmpty, opening.isEmpty { return nil }
    return [
      .heading: .text(words("หมายเหตุและข้อมูลเพิ่มเติม", "Notes")), .body: .html(own + opening),
      .variants: .objects([]), .sections: .objects(sections.map(\.fields)),
    ]
  }

  private var history: Fields {
    var rows: [Fields] = []
    func row(_ label: String, _ items: [Linker.Reference]) {
      rows.append([.label: .text(label), .items: .objects(items.map { Fields($0) }), .date: .absent])
    }
    row(words("รหัส", "Id"), [Linker.Reference(text: campaign.head.id)])
    let files = campaign.attachments.items.map { linker.file($0.file.value, title: $0.title?(language)) }
    if !files.isEmpty { row(words("เอกสารแนบ", "Attachments"), files) }
    if let contact = campaign.contact { row(words("ติดต่อ", "Contact"), contact.references(linker)) }
    return Fields(
      [
        (.heading, .text(words("การควบคุมเอกสาร", "Document control"))), (.facts, .objects(rows)),
      ] + linker.signatures(campaign.signedBy))
  }
}
