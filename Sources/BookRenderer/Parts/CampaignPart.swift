import ManualModel
import ThaiText

/// A campaign: its table, its calendar by month, one check list per round (`docs/content-model.md` 10).
struct CampaignPart {
  let manuscript: Manuscript
  let campaign: Campaign
  private var words: BookWords { manuscript.words }
  private var setter: PartySetter { PartySetter(manuscript) }

  /// Everything below its title.
  var code: [Code] {
    let markdown = MarkdownSetter(manuscript: manuscript, document: campaign.head.id, level: 1)
    var items: [Code] = [
      .line(
        .call(
          "facts",
          .array([.array([manuscript.words("เจ้าภาพ", "Owner"), .stacked(campaign.owner.map(setter.full))])])),
        campaign.head.range)
    ]
    if let objective = campaign.objective { items.append(markdown.blocks(objective)) }
    items += [heading("กิจกรรม", "Activities"), activities]
    if let notes = campaign.notes { items.append(markdown.blocks(notes)) }
    if let calendar { items += [heading("ปฏิทินตามเดือน", "Calendar by month"), calendar] }
    items += campaign.rounds.flatMap(checklist)
    for section in campaign.body {
      if let title = section.heading {
        items.append(.line(Code.call("heading", .words(title)).with("level", .number(2)), title.range))
      }
      items.append(markdown.blocks(section.content))
    }
    if !campaign.signedBy.isEmpty { items.append(Signatures(manuscript).code(campaign.signedBy)) }
    return items
  }

  private func heading(_ thai: String, _ english: String) -> Code {
    .line(Code.call("heading", manuscript.words(thai, english)).with("level", .number(2)), nil)
  }

  private func column(_ thai: String, _ english: String, _ width: Double, isCentred: Bool = false)
    -> Table.Column
  {
    Table.Column(manuscript.words(thai, english), width, isCentred: isCentred)
  }

  private var activities: Code {
    let rows = campaign.activities.map { activity in
      let name = Code.content([
        .call("anchor", .string(campaign.head.id + "#" + activity.key)), manuscript.words(activity.title),
      ])
      let time = words.time(activity.time?.value).map { Code.words($0, activity.time?.range) } ?? .content([])
      let evidence = (activity.evidence.items + activity.docs.items).map { Code.words($0) }
      return Table.Row(
        [
          .words(words.number(activity.position)), .stacked([name] + detail(activity)), time,
          .stacked(setter.list(activity.by + activity.with)),
          evidence.isEmpty ? .words("-") : .stacked(evidence), round(of: activity),
        ], from: activity.range)
    }
    return Table(
      [
        column("ที่", "No.", 10, isCentred: true), column("กิจกรรม", "Activity", 50),
        column("ระยะเวลา", "Time", 24),
        column("ผู้รับผิดชอบ", "Responsible", 24), column("หลักฐาน", "Evidence", 30), column("รอบ", "Round", 22),
      ], rows
    ).code
  }

  private func detail(_ activity: Campaign.Activity) -> [Code] {
    var markdown = MarkdownSetter(manuscript: manuscript, document: campaign.head.id)
    markdown.width = 44
    var items: [Code] = []
    if let detail = activity.detail { items.append(markdown.blocks(detail)) }
    if let called = activity.calls { items.append(References(manuscript).document(called.value)) }
    return items
  }

  private func round(of activity: Campaign.Activity) -> Code {
    guard let id = activity.round, let round = campaign.rounds.first(where: { $0.id.value == id.value })
    else {
      return .words("-")
    }
    return .stacked([manuscript.words(round.name), .words(words.style.short(round.due.value))])
  }

  // MARK: Calendar

  /// One row per activity, one column per month of the fiscal year; nil if no activity has a window.
  private var calendar: Code? {
    let months = MonthColumns(manuscript)
    let rows = campaign.activities.compactMap { activity in
      months.marks(of: activity.time).map { marks in
        Table.Row(
          [.words(words.number(activity.position)), manuscript.words(activity.title)] + marks,
          from: activity.range)
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      [
        column("ที่", "No.", 10, isCentred: true), column("กิจกรรม", "Activity", 150 - MonthColumns.width),
      ] + months.columns, rows
    ).code
  }

  // MARK: Check lists

  private func checklist(_ round: Campaign.Round) -> [Code] {
    let members = campaign.activities.filter { $0.round?.value == round.id.value }
    if members.isEmpty { return [] }
    let due = words.style.long(round.due.value)
    let rows = members.map { activity in
      let hands = activity.evidence.items.map { Code.words($0) }
      return Table.Row(
        [
          .words("☐"),
          .content([.words(words.number(activity.position) + ". "), manuscript.words(activity.title)]),
          hands.isEmpty ? .words("-") : .stacked(hands), .stacked(setter.list(activity.by)),
        ], from: activity.range)
    }
    return [
      .line(
        Code.call(
          "heading",
          .content([
            .words(words("รายการตรวจสอบ ", "Check list ")), manuscript.words(round.name),
            .words(words(" (ภายใน \(due))", " (by \(due))")),
          ])
        ).with("level", .number(2)), round.name.text.range),
      .line(.call("anchor", .string(campaign.head.id + "#" + round.id.value)), nil),
      Table(
        [
          column("ส่งแล้ว", "Done", 16, isCentred: true), column("กิจกรรม", "Activity", 64),
          column("สิ่งที่ต้องส่ง", "Hands in", 48), column("ผู้รับผิดชอบ", "Responsible", 32),
        ], rows
      ).code,
    ]
  }
}
