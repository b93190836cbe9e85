import ManualModel

/// The chapter of a division: its cover, its role, its list of processes, its processes.
struct DivisionChapter {
  let manuscript: Manuscript
  let index: Int

  init(_ manuscript: Manuscript, _ index: Int) {
    self.manuscript = manuscript
    self.index = index
  }

  private var division: Book.Division { manuscript.manual.book.divisions[index] }

  private var printed: [[Int]] {
    manuscript.order.divisions[index].map { $0.filter { manuscript.order.places[$0].number != nil } }
  }

  /// All of it; nothing for a division that has neither a role nor a process.
  var code: [Code] {
    let role = division.role.flatMap { manuscript.page($0.value) }
    let processes = printed.flatMap(\.self)
    if role == nil, processes.isEmpty { return [] }
    let unit = division.unit.map { manuscript.manual.units[$0] }
    let short = unit.map { Code.words($0.id.value) }
    let id = Code.string(Place.division(index))
    var items: [Code] = [
      .line(
        Code.call("division", id, manuscript.title(ofDivision: index)).with("sub", short),
        division.unitWritten.range)
    ]
    if let role {
      items.append(
        .line(
          .call("chapter", .string(role.head.id), manuscript.words(role.head.title)),
          role.head.title.text.range))
      items += ProsePage(manuscript: manuscript, page: role, level: 2).code
      items.append(.line(.call("end", .string(role.head.id)), nil))
    }
    if !processes.isEmpty { items += list(afterRole: role != nil) }
    items += processes.map { ProcessPage(manuscript, $0).code }
    items.append(.line(.call("end", id), nil))
    return items
  }

  /// The processes with their pages, grouped by sections.
  private func list(afterRole: Bool) -> [Code] {
    let id = Place.processes(ofDivision: index)
    var items: [Code] = [
      .line(
        Code.call("chapter", .string(id), manuscript.words("รายการกระบวนการ", "Processes"))
          .with("fresh", .truth(!afterRole)), division.unitWritten.range)
    ]
    for (section, processes) in zip(division.sections, printed) where !processes.isEmpty {
      if let title = section.title {
        items.append(
          .line(Code.call("heading", manuscript.words(title)).with("level", .number(3)), title.text.range))
      }
      items += processes.map { process in
        let entry = Contents(manuscript).process(process, level: 1)
        return .line(.call("process-line", .string(entry.id), entry.title), nil)
      }
    }
    return items
  }
}
