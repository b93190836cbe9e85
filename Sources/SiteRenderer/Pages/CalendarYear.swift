import ManualModel

// The page of the whole year: the table, and the list by month that says the same.
extension CalendarPage {
  /// More rows than these give way to one row for each division, with the number of entries, and more of those to one
  /// row for all.
  private static let mostRows = 50

  /// A process, activity or round, or all of a division or of the manual, with its entries.
  private struct Row {
    /// nil for the whole manual.
    var owner: CalendarOwner?
    var title: String
    /// nil for a division and for the whole manual.
    var address: String?
    var entries: [YearCalendar.Entry]
  }

  var year: PageContent {
    var rows = self.rows
    let isShort = rows.count > Self.mostRows
    if isShort { rows = owners }
    if rows.count > Self.mostRows { rows = [whole] }
    let months = calendar.year.months
    var content = PageContent(
      .calendar, heading: heading,
      fields: [
        .summary: .text(words.fiscalYear(calendar.year)), .letters: jumps(current: nil),
        .months: .objects(
          months.map { month in
            [
              .address: .text(linker.address(.calendar(.month(month.month), of: nil))),
              .short: .text(words.shortMonth(month.month)), .long: .text(words.month(month)),
            ]
          }),
        .groups: .objects(groups(rows, isShort: isShort)),
        .list: .objects(isShort ? [] : months.map { list(of: $0, rows) }),
      ])
    content.isWide = true
    return content
  }

  // MARK: Rows

  /// One for each process, activity and round that has a place in the year.
  private var rows: [Row] {
    var rows: [Row] = []
    for entry in calendar.entries where entry.isRegular || !entry.months.isEmpty {
      let row = row(of: entry)
      if rows.last?.address == row.address, rows.last?.owner == row.owner {
        rows[rows.count - 1].entries.append(entry)
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  /// One for each division and campaign.
  private var owners: [Row] {
    calendar.sections(of: .year, site.order).map {
      Row(owner: $0.owner, title: $0.owner.title(site), address: nil, entries: $0.entries)
    }
  }

  private var whole: Row {
    Row(owner: nil, title: words("ทุกหน่วยงาน", "All divisions"), address: nil, entries: calendar.entries)
  }

  private func row(of entry: YearCalendar.Entry) -> Row {
    let owner = CalendarOwner(of: entry, site.order)
    switch entry.subject {
    case .step(let place, _):
      let link = linker.process(place.process)
      return Row(owner: owner, title: link.text, address: link.address, entries: [entry])
    case .activity(let campaign, let number):
      let activity = site.manual.campaigns[campaign].activities[number]
      return Row(
        owner: owner, title: activity.title(words.language),
        address: linker.address(ofActivity: number, ofCampaign: campaign), entries: [entry])
    case .round(let campaign, let number):
      return Row(
        owner: owner, title: site.manual.campaigns[campaign].rounds[number].name(words.language),
        address: linker.address(.round(campaign: campaign, round: number)), entries: [entry])
    }
  }

  // MARK: Table

  private func groups(_ rows: [Row], isShort: Bool) -> [Fields] {
    var groups: [(title: String?, rows: [Row])] = []
    var owner: CalendarOwner?
    for row in rows {
      if groups.isEmpty || (!isShort && row.owner != owner) {
        groups.append((isShort ? nil : row.owner?.title(site), []))
      }
      owner = row.owner
      groups[groups.count - 1].rows.append(row)
    }
    return groups.map { title, rows in
      [
        .title: .words(title),
        .rows: .objects(
          rows.map { row in
            [
              .address: .words(row.address), .title: .text(row.title),
              .cells: .objects(
                calendar.year.months.map { isShort ? count(of: row, in: $0) : mark(of: row, in: $0) }),
            ]
          }),
      ]
    }
  }

  private func mark(of row: Row, in month: YearMonth) -> Fields {
    let isDue = row.entries.contains { $0.due == month }
    let isBusy = !isDue && row.entries.contains { $0.months.contains(month) }
    let isRegular = !isDue && !isBusy && row.entries.contains(where: \.isRegular)
    let word: String? =
      if isDue {
        words("กำหนดส่ง", "due")
      } else if isBusy {
        words("ทำ", "under way")
      } else if isRegular {
        words("ทำประจำ", "as always")
      } else {
        nil
      }
    return [
      .isDue: .flag(isDue), .isBusy: .flag(isBusy), .isRegular: .flag(isRegular), .mark: .words(word),
      .count: .absent, .address: .absent,
    ]
  }

  private func count(of row: Row, in month: YearMonth) -> Fields {
    let part = CalendarPart.month(month.month)
    let count = row.entries.count { $0.months.contains(month) }
    let isSplit = site.calendarPages[part].isSplit
    let page = SitePage.calendar(part, of: isSplit ? row.owner : nil)
    let isAllDue = row.entries.allSatisfy { !$0.months.contains(month) || $0.due == month }
    let anchor = isSplit ? nil : isAllDue ? "_due" : row.owner?.anchor
    return [
      .isDue: .flag(false), .isBusy: .flag(false), .isRegular: .flag(false), .mark: .absent,
      .count: .words(count == 0 ? nil : words.number(count)),
      .address: .words(count == 0 ? nil : linker.address(page, anchor: anchor)),
    ]
  }

  // MARK: List

  /// What the column of a month says, in words.
  private func list(of month: YearMonth, _ rows: [Row]) -> Fields {
    let due = rows.filter { $0.entries.contains { $0.due == month } }
    let busy = rows.filter { row in
      !row.entries.contains { $0.due == month } && row.entries.contains { $0.months.contains(month) }
    }
    let items = due.map { ($0, true) } + busy.map { ($0, false) }
    let part = CalendarPart.month(month.month)
    return [
      .anchor: .text("_month-" + part.name), .title: .text(title(of: part)),
      .address: .text(linker.address(.calendar(part, of: nil))),
      .items: .objects(
        items.map { row, isDue in
          [.address: .words(row.address), .title: .text(row.title), .isDue: .flag(isDue)]
        }),
    ]
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "the fiscal year"),
    Schema.Entry(.letters, jumpsSchema, "months, and what has none"),
    Schema.Entry(
      .months,
      .list(
        .object([
          Schema.Entry(.address, .text, "page of the month"), Schema.Entry(.short, .text, "short name"),
          Schema.Entry(.long, .text, "name and year"),
        ])), "the twelve months"),
    Schema.Entry(
      .groups,
      .list(
        .object([
          Schema.Entry(.title, .text, "division or campaign"),
          Schema.Entry(
            .rows,
            .list(
              .object([
                Schema.Entry(.address, .text, "the process, activity or round; nothing for a division"),
                Schema.Entry(.title, .text, "its title"), Schema.Entry(.cells, .list(cell), "one per month"),
              ])), "rows"),
        ])), "rows of the table by division"),
    Schema.Entry(
      .list,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "month and year"),
          Schema.Entry(.address, .text, "page of the month"),
          Schema.Entry(
            .items,
            .list(
              .object([
                Schema.Entry(.address, .text, "the process, activity or round"),
                Schema.Entry(.title, .text, "its title"), Schema.Entry(.isDue, .flag, "must be done by then"),
              ])), "what is under way"),
        ])), "the same by month"),
  ]

  private static let cell = Schema.object([
    Schema.Entry(.isDue, .flag, "must be done by then"), Schema.Entry(.isBusy, .flag, "under way"),
    Schema.Entry(.isRegular, .flag, "goes on all year"), Schema.Entry(.mark, .text, "the same in words"),
    Schema.Entry(.count, .text, "number of entries of a division"),
    Schema.Entry(.address, .text, "the entries"),
  ])
}
