import ManualModel

/// The registers of forms, laws and information systems: one entry each, with every process and step that uses it, in
/// Thai order under a list of letters.
struct RegisterPage {
  let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }
  private var language: Language { linker.site.wording.language }

  /// A register, or the page of one of its letters.
  static func content(_ register: Register, _ letter: LetterPage?, _ linker: Linker) -> PageContent {
    RegisterPage(linker: linker).content(register, letter)
  }

  private func content(_ register: Register, _ letter: LetterPage?) -> PageContent {
    let index = site.registers[register].index
    var content = PageContent(
      .register, heading: words.title(of: register),
      fields: Fields(
        [(.summary, .text(words.entries(site.registers[register].uses.count)))]
          + index.fields(on: letter, of: register.page, under: .entries, linker) { line($0, register) }))
    content.place(letter, of: index, on: register.page, words)
    return content
  }

  private func line(_ line: RegisterLine, _ register: Register) -> Fields {
    if let name = line.name { return pointer(from: name, to: line.index, register) }
    switch register {
    case .forms: return form(line.index)
    case .laws: return law(line.index)
    case .systems: return system(line.index)
    }
  }

  private func form(_ index: Int) -> Fields {
    let form = site.manual.forms[index]
    var facts: [Fields] = []
    if let file = form.file { facts.append(fact(words("แฟ้ม", "File"), [linker.file(file.value)])) }
    append(url: form.url, owners: form.owner, note: form.note, to: &facts)
    return entry(index, .forms, about: form.title?(language), facts)
  }

  private func law(_ index: Int) -> Fields {
    let law = site.manual.laws[index]
    var facts: [Fields] = []
    func years(_ label: String, _ years: [Int]) {
      let items = years.map { Linker.Reference(text: words.year(buddhist: $0)) }
      if !items.isEmpty { facts.append(fact(label, items)) }
    }
    years(words("ปีที่ออก", "Year"), law.year.map { [$0] } ?? [])
    years(words("แก้ไขล่าสุด", "Last amended"), law.latest.map { [$0] } ?? [])
    let others = site.registers[.laws].uses[index].all.compactMap { use in
      if case .citation(let citation) = use { citation.year } else { nil }
    }
    years(words("ปีที่อ้างต่างออกไป", "Also cited with"), Array(Set(others)).sorted())
    append(also: law.also, to: &facts)
    append(url: law.url, owners: [], note: law.note, to: &facts)
    return entry(index, .laws, about: nil, facts)
  }

  private func system(_ index: Int) -> Fields {
    let system = site.manual.systems[index]
    var facts: [Fields] = []
    append(also: system.also, to: &facts)
    append(url: system.url, owners: system.owner, note: system.note, to: &facts)
    return entry(index, .systems, about: nil, facts)
  }

  // MARK: Entries

  private func entry(_ index: Int, _ register: Register, about: String?, _ facts: [Fields]) -> Fields {
    let (id, title) = register.entry(index, in: site.manual)
    let uses = site.registers[register].uses[index]
    let isElsewhere = !uses.parts.isEmpty
    return [
      .anchor: .text(id.value), .title: .text(title(language)), .english: .words(title.second(language)),
      .about: .words(about), .facts: .objects(facts), .hasUses: .flag(!uses.all.isEmpty),
      .uses: .objects(isElsewhere ? [] : UsesPage.fields(uses.all[...], linker)),
      .all: .optional(
        isElsewhere
          ? Fields(
            address: linker.address(.uses(register, entry: index, part: 0)),
            title: words.processes(uses.all.count)
          ) : nil),
      .target: .absent,
    ]
  }

  /// A line under another name that leads to the entry.
  private func pointer(from name: String, to index: Int, _ register: Register) -> Fields {
    let (id, title) = register.entry(index, in: site.manual)
    return [
      .anchor: .absent, .title: .text(name), .english: .absent, .about: .absent, .facts: .list([]),
      .hasUses: .flag(false), .uses: .list([]), .all: .absent,
      .target: .object([
        .name: .text(name),
        .address: .text(linker.address(site.page(ofEntry: index, in: register), anchor: id.value)),
        .title: .text(title(language)),
      ]),
    ]
  }

  private func append(also names: [Text], to facts: inout [Fields]) {
    if names.isEmpty { return }
    facts.append(fact(words("ชื่ออื่น", "Also"), names.map { Linker.Reference(text: $0.value) }))
  }

  private func append(url: Text?, owners: [Party], note: Text?, to facts: inout [Fields]) {
    if let url { facts.append(fact(words("ลิงก์", "Link"), [linker.outside(url.value)])) }
    if !owners.isEmpty { facts.append(fact(words("เจ้าภาพ", "Owner"), owners.map(linker.fullParty))) }
    if let note { facts.append(fact(words("หมายเหตุ", "Note"), [Linker.Reference(text: note.value)])) }
  }

  private func fact(_ label: String, _ items: [Linker.Reference]) -> Fields {
    [.label: .text(label), .items: .objects(items.map { Fields($0) })]
  }

  static let schema: [Schema.Entry] =
    [
      Schema.Entry(.summary, .text, "number of entries in words")
    ] + LetterIndex<Never>.schema(under: .entries, entry, "entries in Thai order")

  private static let entry = Schema.object([
    Schema.Entry(.anchor, .text, "anchor: the id; nothing for another name"),
    Schema.Entry(.title, .text, "title or name"),
    Schema.Entry(
      .target,
      .object([
        Schema.Entry(.name, .text, "the other name"), Schema.Entry(.address, .text, "the entry"),
        Schema.Entry(.title, .text, "its title"),
      ]), "the entry, of which this is another name"),
    Schema.Entry(.english, .text, "English title"), Schema.Entry(.about, .text, "what a form is about"),
    Schema.Entry(
      .facts,
      .list(
        .object([
          Schema.Entry(.label, .text, "label"), Schema.Entry(.items, .list(.link), "what it says"),
        ])), "file, link, years, owner, note"),
    Schema.Entry(.hasUses, .flag, "something uses it"),
    Schema.Entry(.uses, UsesPage.uses, "where it is used"),
    Schema.Entry(.all, .titled, "the page of all uses, where they are too many to stand here"),
  ])
}

extension Linker {
  /// A row of a process: its case and its number in words, or its title; nil for a process as a whole.
  func step(at place: CrossReferences.Place) -> (address: String, title: String, step: Step)? {
    guard let row = place.step else { return nil }
    let process = site.manual.processes[place.process]
    let charts = process.charts
    guard charts.indices.contains(place.chart), charts[place.chart].steps.indices.contains(row) else {
      return nil
    }
    let step = charts[place.chart].steps[row]
    let name = step.number.map(site.wording.step) ?? step.title(site.wording.language)
    let variant = charts[place.chart].caseIndex.map { process.cases[$0].title(site.wording.language) + ", " }
    let title = (variant ?? "") + name
    return (address(ofRow: row, inChart: place.chart, ofProcess: place.process), title, step)
  }

  /// An attachment or form: its name, kind and size.
  func file(_ path: String, title: String? = nil) -> Reference {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let kind = name.split(separator: ".").last.map { $0.uppercased() } ?? ""
    let size = site.size(ofFile: path).map { site.wording.size($0) }
    return Reference(
      address: address(file: path), text: title ?? name,
      note: [kind, size].compactMap(\.self).joined(separator: ", "))
  }
}

extension SiteMap {
  /// The size of a named file in bytes.
  func size(ofFile path: String) -> Int? {
    var low = 0
    var high = manual.files.count
    let key = Array(path.utf8)
    while low < high {
      let middle = (low + high) / 2
      if manual.files[middle].path.utf8.lexicographicallyPrecedes(key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < manual.files.count, manual.files[low].path.utf8.elementsEqual(key) else { return nil }
    return manual.files[low].size
  }
}
