import ManualModel

/// The fiscal year from October to September: a table of what is under way in which month, under it the same as a list
/// by month, and a page for each month with the steps, their times and who does them.
struct CalendarPage {
  let linker: Linker
  var site: SiteMap { linker.site }
  var words: Wording { linker.site.wording }
  var calendar: YearCalendar { linker.site.calendar }

  static func content(
    _ part: CalendarPart, of owner: CalendarOwner?, page: Int, _ linker: Linker
  ) -> PageContent {
    let calendar = CalendarPage(linker: linker)
    return part == .year ? calendar.year : calendar.content(part, of: owner, page: page)
  }

  /// The name of the calendar.
  var heading: String { words("ปฏิทินงาน", "Calendar of work") }

  /// The heading of a part.
  func title(of part: CalendarPart) -> String {
    switch part {
    case .year: heading
    case .month(let month): words.month(calendar.year.yearMonth(month))
    case .regular: words("ตลอดปีและทุกเดือน", "All year and every month")
    case .outside: words("ก่อนหรือหลังปีงบประมาณนี้", "Before or after this fiscal year")
    }
  }

  /// The links to all parts, of which one may be shown.
  func jumps(current: CalendarPart?) -> Value {
    .objects(
      site.calendarPages.order.map {
        Fields(
          address: linker.address(.calendar($0, of: nil)), title: title(of: $0), isCurrent: $0 == current)
      })
  }

  // MARK: A month

  private func content(_ part: CalendarPart, of owner: CalendarOwner?, page: Int) -> PageContent {
    let all = site.calendarPages[part]
    let own = owner.flatMap(all.section)
    let count = own?.entries.count ?? all.count
    let lists =
      if let own {
        lists([(own.owner, own.entries[own.cuts.pages[page]])], of: part)
      } else if all.isSplit {
        all.sections.map { link(to: part, of: $0.owner, $0.entries) }
      } else {
        lists(all.sections.map { ($0.owner, $0.entries[...]) }, of: part)
      }
    let series =
      owner.map { PageSeries(.month(part, $0), part: page, on: site) }
      ?? PageSeries([.calendar(part, of: nil)], current: 0)
    let name = title(of: part)
    var content = PageContent(
      .month, heading: owner.map { name + ": " + $0.title(site) } ?? name,
      fields: Fields(
        [
          (.summary, .text(words.entries(count) + " · " + words.fiscalYear(calendar.year))),
          (.letters, jumps(current: part)), (.sections, .objects(lists)), (.isEmpty, .flag(count == 0)),
          (.regular, .optional(isMonth(part) ? regular : nil)),
        ] + series.fields(linker)))
    content.titleParts.append(heading)
    content.trail = [(.calendar(.year, of: nil), heading)]
    if owner != nil { content.trail.append((.calendar(part, of: nil), name)) }
    let parts = site.calendarPages.order
    if let place = parts.firstIndex(of: part) {
      func neighbour(_ index: Int) -> (page: SitePage, title: String)? {
        parts.indices.contains(index) ? (.calendar(parts[index], of: nil), title(of: parts[index])) : nil
      }
      content.previous = neighbour(place - 1)
      content.next = neighbour(place + 1)
    }
    content.place(in: series, words)
    return content
  }

  /// Where the work of all year is listed; nil if there is none.
  private var regular: Fields? {
    let count = site.calendarPages[.regular].count
    if count == 0 { return nil }
    let title = words("และงานที่ทำตลอดปีหรือทุกเดือนอีก ", "and work of all year or every month: ")
    return Fields(
      address: linker.address(.calendar(.regular, of: nil)), title: title + words.entries(count))
  }

  private func isMonth(_ part: CalendarPart) -> Bool {
    if case .month = part { true } else { false }
  }

  /// What must be done by the end of the month comes first, then the rest by division and campaign.
  private func lists(
    _ sections: [(owner: CalendarOwner, entries: ArraySlice<YearCalendar.Entry>)], of part: CalendarPart
  ) -> [Fields] {
    var month: YearMonth?
    if case .month(let number) = part { month = calendar.year.yearMonth(number) }
    func isDue(_ entry: YearCalendar.Entry) -> Bool { month != nil && entry.due == month }
    func list(_ anchor: String, _ title: String, _ entries: [YearCalendar.Entry]) -> Fields? {
      if entries.isEmpty { return nil }
      return [
        .anchor: .text(anchor), .title: .text(title), .address: .absent, .count: .absent,
        .items: .objects(entries.compactMap { item($0, isDue: isDue($0)) }),
      ]
    }
    let due = list(
      "_due", words("ต้องส่งหรือแล้วเสร็จในเดือนนี้", "Due this month"), sections.flatMap(\.entries).filter(isDue))
    return [due].compactMap(\.self)
      + sections.compactMap { owner, entries in
        list(owner.anchor, owner.title(site), entries.filter { !isDue($0) })
      }
  }

  /// A line that leads to the page of one division or campaign.
  private func link(
    to part: CalendarPart, of owner: CalendarOwner, _ entries: [YearCalendar.Entry]
  ) -> Fields {
    [
      .anchor: .text(owner.anchor), .title: .text(owner.title(site)),
      .address: .text(linker.address(.calendar(part, of: owner))),
      .count: .text(words.entries(entries.count)), .items: .list([]),
    ]
  }

  private func item(_ entry: YearCalendar.Entry, isDue: Bool) -> Fields? {
    let manual = site.manual
    switch entry.subject {
    case .step(let place, let substep):
      guard let (address, name, step) = linker.step(at: place) else { return nil }
      let finer = substep.map { step.substeps[$0] }
      let parties = finer?.by ?? []
      return item(
        address, finer?.title ?? step.title, isDue: isDue, in: manual.processes[place.process].head,
        step: step.number.map { _ in name }, by: parties.isEmpty ? step.by : parties,
        time: words.time((finer.map(\.time) ?? step.time)?.value))
    case .activity(let campaign, let number):
      let activity = manual.campaigns[campaign].activities[number]
      return item(
        linker.address(ofActivity: number, ofCampaign: campaign), activity.title, isDue: isDue,
        in: manual.campaigns[campaign].head, by: activity.by, time: words.time(activity.time?.value))
    case .round(let campaign, let number):
      let round = manual.campaigns[campaign].rounds[number]
      return item(
        linker.address(.round(campaign: campaign, round: number)), round.name, isDue: isDue,
        in: manual.campaigns[campaign].head, by: [], time: words.date(round.due.value))
    }
  }

  private func item(
    _ address: String, _ title: Title, isDue: Bool, in head: DocumentHead, step: String? = nil,
    by parties: [Party], time: String?
  ) -> Fields {
    [
      .address: .text(address), .title: .text(title(words.language)), .isDue: .flag(isDue),
      .process: .text(head.title(words.language)), .step: .words(step), .hasUnits: .flag(!parties.isEmpty),
      .parties: linker.parties(parties),
      .time: .words(time),
    ]
  }

  static let jumpsSchema = Schema.list(
    .object([
      Schema.Entry(.address, .text, "page of the part"), Schema.Entry(.title, .text, "its name"),
      Schema.Entry(.isCurrent, .flag, "this page"),
    ]))

  static let monthSchema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "how many entries, and the fiscal year"),
    Schema.Entry(.letters, jumpsSchema, "months, and what has none"),
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(
      .sections,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "division or campaign"),
          Schema.Entry(.address, .text, "its own page, where the month is too long for one"),
          Schema.Entry(.count, .text, "number of entries in words"),
          Schema.Entry(
            .items,
            .list(
              .object([
                Schema.Entry(.address, .text, "the step, activity or round"),
                Schema.Entry(.title, .text, "what is done"),
                Schema.Entry(.isDue, .flag, "must be done by then"),
                Schema.Entry(.process, .text, "process or campaign"),
                Schema.Entry(.step, .text, "number of the step in words"),
                Schema.Entry(.hasUnits, .flag, "somebody does it"),
                Schema.Entry(.parties, .list(.link), "who does it"), Schema.Entry(.time, .text, "when"),
              ])), "what is to be done"),
        ])), "by division"),
    Schema.Entry(.isEmpty, .flag, "nothing is listed"),
    Schema.Entry(.regular, .titled, "where the work of all year is listed"),
  ]
}
