import ManualModel

/// About how many bytes of HTML the entries of long lists take, and where that cuts the lists into pages.
struct ListWeights {
  /// Bytes around a process in a list, around an owner, around its total time and its category.
  private static let (item, owner, total, category) = (180, 85, 150, 30)
  /// Bytes around an English title.
  private static let english = 38
  /// Bytes around a form, and around a unit below the chapter.
  private static let (form, unit) = (80, 60)
  /// Bytes around a row of a matrix, of a cell, of a mark and of the head of a column.
  private static let (row, cell, mark, column) = (85, 9, 38, 110)
  /// Columns of one table of a matrix.
  private static let columns = MatrixTables.mostColumns
  /// Bytes of the markup around a process in connections, and around one that it is connected with.
  private static let (process, neighbour) = (170, 75)
  /// Bytes around a group without its processes.
  private static let group = 330

  let manual: Manual
  let references: CrossReferences
  let order: PrintedOrder
  let language: Language

  // MARK: Processes

  /// The processes of a group, or of a category without groups.
  func list(of processes: [Int]) -> PageCuts {
    PageCuts(count: processes.count, most: PageWeight.mostOfLists) { entry, _ in item(processes[entry]) }
  }

  /// The processes of a chapter with the forms that they use; before them stands the role, after them what is below.
  func division(_ index: Int) -> PageCuts {
    let processes = order.divisions[index].flatMap(\.self)
    let division = manual.book.divisions[index]
    var before =
      division.unit.map { references.children[Int($0.index)].prefix(DivisionPage.mostUnits) }?.reduce(0) {
        $0 + Self.unit + manual.units[$1].slug.utf8.count + manual.units[$1].name(language).utf8.count
      } ?? 0
    if let role = division.role?.value, case .page(let page)? = manual.documents[role] {
      before += PageWeight.body(manual.pages[page].body)
    }
    var forms: Set<Int> = []
    return PageCuts(count: processes.count, most: PageWeight.mostOfLists, before: before) { entry, isFirst in
      if isFirst { forms.removeAll(keepingCapacity: true) }
      var bytes = item(processes[entry]) + Self.total
      if let category = order.places[processes[entry]].category {
        bytes += Self.category + manual.book.categories[category].title(language).utf8.count
      }
      for form in references.forms(of: manual.processes[processes[entry]]) where forms.insert(form).inserted {
        bytes += Self.form + manual.forms[form].name(language).utf8.count
      }
      return bytes
    }
  }

  private func item(_ index: Int) -> Int {
    let process = manual.processes[index]
    var bytes = Self.item + process.head.id.utf8.count + process.head.title(language).utf8.count
    if let english = process.head.title.second(language) { bytes += Self.english + english.utf8.count }
    for party in process.owner { bytes += Self.owner + self.bytes(of: party) }
    return bytes
  }

  // MARK: Categories

  func category(_ index: Int) -> (list: ListParts.CategoryList, cuts: PageCuts) {
    let groups = manual.book.categories[index].groups
    let listed = order.categories[index]
    if groups.isEmpty { return (.processes, list(of: listed.flatMap(\.self))) }
    let whole = listed.joined().reduce(0) { $0 + item($1) }
    if whole + groups.count * Self.group <= PageWeight.mostOfLists {
      return (.processes, PageCuts(count: groups.count, most: .max) { _, _ in 0 })
    }
    let cuts = PageCuts(count: groups.count, most: PageWeight.mostOfLists) { entry, _ in
      groups[entry].unit.reduce(Self.group + groups[entry].title(language).utf8.count) {
        $0 + Self.owner + bytes(of: $1)
      }
    }
    return (.groups, cuts)
  }

  // MARK: Duties

  /// The rows of a matrix: each stands in every table with somebody who takes part in its process.
  func duties(of processes: [Int]) -> PageCuts {
    let performers = processes.map { manual.processes[$0].duties.map(\.performer) }
    let tables = (Set(performers.joined()).count + Self.columns - 1) / Self.columns
    var heads: Set<Performer> = []
    return PageCuts(count: processes.count, most: PageWeight.mostOfLists) { entry, isFirst in
      if isFirst { heads.removeAll(keepingCapacity: true) }
      let head = manual.processes[processes[entry]].head
      let row = Self.row + head.id.utf8.count + head.title(language).utf8.count + Self.columns * Self.cell
      var bytes = max(1, min(tables, performers[entry].count)) * row + performers[entry].count * Self.mark
      for performer in performers[entry] where heads.insert(performer).inserted {
        bytes += Self.column + self.bytes(of: performer)
      }
      return bytes
    }
  }

  private func bytes(of performer: Performer) -> Int {
    switch performer {
    case .unit(let unit): manual.units[unit].id.value.utf8.count + manual.units[unit].slug.utf8.count
    case .words(let words): words.utf8.count
    }
  }

  // MARK: Connections

  /// The rows of connections of a chapter, and their bytes in all.
  func connections(of processes: [Int]) -> (cuts: PageCuts, bytes: Int) {
    let rows = processes.map(connections)
    let cuts = PageCuts(count: rows.count, most: PageWeight.mostOfLists) { entry, _ in rows[entry] }
    return (cuts, rows.reduce(0, +))
  }

  private func connections(of index: Int) -> Int {
    let process = manual.processes[index]
    let blocks = process.allBlocks
    let relations = references.relations[index]
    let connected = [
      relations.receivesFrom, relations.continues, relations.calledBy, relations.givesTo,
      relations.continuesIn, relations.calls,
    ]
    let shown = connected.flatMap { $0.prefix(Linker.mostNeighbours) }
    return PageWeight.list(of: CollectionOfOne(index), around: Self.process, in: manual)
      + PageWeight.list(of: shown, around: Self.neighbour, in: manual)
      + bytes(of: blocks.flatMap(\.inputs.items).flatMap(\.from))
      + bytes(of: blocks.flatMap(\.outputs.items).flatMap(\.to))
  }

  /// Parties that stand side by side, each once.
  private func bytes(of parties: [Party]) -> Int {
    parties.enumerated().reduce(0) { bytes, party in
      let isNew = parties[..<party.offset].allSatisfy { $0.written.value != party.element.written.value }
      return isNew ? bytes + 4 + self.bytes(of: party.element) : bytes
    }
  }

  private func bytes(of party: Party) -> Int {
    let words = party.only.reduce(party.note?.value.utf8.count ?? 0) { $0 + $1.value.utf8.count }
    let name = party.unit.map { manual.units[$0].id.value } ?? party.written.value
    return words + name.utf8.count
  }
}
