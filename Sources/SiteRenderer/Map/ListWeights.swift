import ManualModel

/// About how many bytes of HTML the entries of long lists take, and where that cuts the lists into pages.
struct ListWeights {
  /// Bytes around a process in a list, around an owner, around its total time and its category.
  private static let (item, owner, total, category) = (180, 85, 150, 30)
  /// Bytes around an English title.
  private static let english = 38
  /// Bytes around a form, and around a unit below the chapter.
  private static let (form, unit) = (80, 60)
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
    return PageCuts(count: processes.count, most: PageWeight.mostOfLists, before: [before]) {
      entry, isFirst in
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

  /// The rows of a matrix of processes.
  func duties(of processes: [Int]) -> PageCuts {
    let performers = processes.map { manual.processes[$0].duties.map(\.performer) }
    var weight = MatrixWeight(rows: performers, units: manual.units)
    return PageCuts(count: processes.count, most: PageWeight.mostOfLists) { entry, isFirst in
      let head = manual.processes[processes[entry]].head
      let title = head.id.utf8.count + head.title(language).utf8.count
      return weight.bytes(title: title, performers[entry], isFirst: isFirst)
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
