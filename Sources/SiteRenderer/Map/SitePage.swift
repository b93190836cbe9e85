import ManualModel

/// A page of the site; the numbers are places in the lists of the manual.
enum SitePage: Hashable, Sendable {
  case home
  case contents
  /// Withdrawn processes, where they are too many for the contents.
  case withdrawn
  case workSystem
  case organisation
  case units
  case responsibilities
  case forms
  case laws
  case systems
  /// A letter of a register whose letters have pages.
  case letter(Register, LetterPage)
  /// What uses an entry of a register, where that is too much to stand with it; 0 is the first page.
  case uses(Register, entry: Int, part: Int)
  case search
  /// The index of all letters, or of one.
  case alphabetical(LetterPage?)
  /// The glossary of all letters, or of one.
  case glossary(LetterPage?)
  /// The fiscal year, or a part of it; a part may be of one division or campaign.
  case calendar(CalendarPart, of: CalendarOwner?)
  /// Which process feeds which, of the whole manual or of one chapter.
  case connections(Int?)
  case help
  case health
  /// The findings of a division, or of the book and its registries; part 1 is the second page.
  case findings(division: Int?, part: Int)
  case notFound
  case division(Int)
  case duties(Int)
  case category(Int)
  case group(category: Int, group: Int)
  case process(Int)
  /// Steps of a process that is too long for one page.
  case steps(FlowPage)
  /// The swimlanes of a process, or of one of its charts, that are too much for the page with the steps.
  case lanes(process: Int, chart: Int?)
  case unit(UnitID)
  /// A further page of a list that is too long for one; 1 is the second.
  case part(of: ListPage, Int)
  case page(Int)
  case campaign(Int)
  case round(campaign: Int, round: Int)

  /// The address below the output folder (`docs/site.md` 2).
  func path(in manual: Manual) -> String {
    switch self {
    case .home: "index.html"
    case .contents: "contents/index.html"
    case .withdrawn: "contents/withdrawn/index.html"
    case .workSystem: "work-system/index.html"
    case .organisation: "organisation/index.html"
    case .units: "unit/index.html"
    case .responsibilities: "responsibilities/index.html"
    case .forms: "forms/index.html"
    case .laws: "laws/index.html"
    case .systems: "systems/index.html"
    case .letter(let register, let letter): "\(register.folder)/\(letter.name).html"
    case .uses(let register, let entry, let part):
      "\(register.folder)/\(entryName(entry, register, in: manual))/\(part == 0 ? "index" : String(part + 1)).html"
    case .search: "search/index.html"
    case .alphabetical(let letter): "alphabetical/\(letter?.name ?? "index").html"
    case .glossary(let letter): "glossary/\(letter?.name ?? "index").html"
    case .calendar(let part, let owner):
      "calendar/\(part.name)\(owner.map { "-" + ownerName($0, in: manual) } ?? "").html"
    case .connections(let division):
      "connections/\(division.map { divisionName($0, in: manual) } ?? "index").html"
    case .help: "help/index.html"
    case .health: "health/index.html"
    // Neither a slug nor the place of a chapter is 0.
    case .findings(let division, let part):
      "health/\(division.map { divisionName($0, in: manual) } ?? "0")/"
        + "\(part == 0 ? "index" : String(part + 1)).html"
    case .notFound: "404.html"
    case .division(let index): "division/\(divisionName(index, in: manual))/index.html"
    case .duties(let index): "responsibilities/\(divisionName(index, in: manual))/index.html"
    case .category(let index): "c/\(manual.book.categories[index].id.value)/index.html"
    case .group(let category, let group):
      "c/\(manual.book.categories[category].id.value)/"
        + "\(manual.book.categories[category].groups[group].id.value)/index.html"
    case .process(let index): "p/\(manual.processes[index].head.id)/index.html"
    case .steps(let page): "p/\(manual.processes[page.process].head.id)/\(page.folder(in: manual))/index.html"
    case .lanes(let process, let chart):
      "p/\(manual.processes[process].head.id)/"
        + "\(chart.map { FlowPage.folder(ofChart: $0, of: manual.processes[process]) + "/" } ?? "")lanes/index.html"
    case .unit(let unit): "unit/\(manual.units[unit].slug)/index.html"
    // No round's name is a number.
    case .part(.campaign(let index), let part):
      "campaign/\(manual.campaigns[index].head.id)/\(part + 1)/index.html"
    case .part(let list, let part): further(list.page(0).path(in: manual)) + "\(part + 1).html"
    case .page(let index): "page/\(manual.pages[index].head.id)/index.html"
    case .campaign(let index): "campaign/\(manual.campaigns[index].head.id)/index.html"
    case .round(let campaign, let round):
      "campaign/\(manual.campaigns[campaign].head.id)/\(roundName(campaign, round, in: manual))/index.html"
    }
  }

  /// The folder of the further pages of a list: that of its first page, or one of that page's name, as `-2` may end
  /// the name of another division.
  private func further(_ first: String) -> String {
    let name = "index.html"
    return first.hasSuffix("/" + name)
      ? String(first.dropLast(name.count)) : first.dropLast(".html".count) + "/"
  }

  /// The name of a chapter in addresses: the slug of its unit, or its place.
  private func divisionName(_ index: Int, in manual: Manual) -> String {
    manual.book.divisions[index].unit.map { manual.units[$0].slug } ?? String(index + 1)
  }

  private func ownerName(_ owner: CalendarOwner, in manual: Manual) -> String {
    switch owner {
    case .division(let index): divisionName(index, in: manual)
    case .campaign(let index): "campaign-" + manual.campaigns[index].head.id
    }
  }

  /// The name of an entry in addresses: its id, or `entry-` and its place if the id is not ASCII.
  private func entryName(_ index: Int, _ register: Register, in manual: Manual) -> String {
    let id = register.entry(index, in: manual).id.value
    return id.utf8.allSatisfy { $0 < 0x80 } ? id : "entry-\(index + 1)"
  }

  /// The name of a round in addresses: its id, or `round-` and its place if the id is not ASCII.
  ///
  /// A step id may be Thai (`docs/content-model.md` 4), an address may not (`docs/site.md` 2).
  private func roundName(_ campaign: Int, _ round: Int, in manual: Manual) -> String {
    let id = manual.campaigns[campaign].rounds[round].id.value
    return id.utf8.allSatisfy { $0 < 0x80 } ? id : "round-\(round + 1)"
  }
}
