import ManualModel

/// The registers of forms, laws and information systems: one entry each, with every process and step that uses it, in
/// Thai order under a list of letters.
struct RegisterPage {
  let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }
  private var language: Language { linker.site.wording.language }

  /// An entry and the words that decide its place.
  private typealias Entry = (text: String, item: Fields)

  static func forms(_ linker: Linker) -> PageContent { RegisterPage(linker: linker).forms }
  static func laws(_ linker: Linker) -> PageContent { RegisterPage(linker: linker).laws }
  static func systems(_ linker: Linker) -> PageContent { RegisterPage(linker: linker).systems }

  private var forms: PageContent {
    content(
      words("แบบฟอร์ม", "Forms"),
      site.manual.forms.enumerated().map { index, form -> Entry in
        var facts: [Fields] = []
        if let file = form.file { facts.append(fact(words("แฟ้ม", "File"), [linker.file(file.value)])) }
        append(url: form.url, owners: form.owner, note: form.note, to: &facts)
        return entry(
          form.id.value, form.name, about: form.title?(language), facts,
          uses: uses(site.references.forms[index]) + activities(index))
      })
  }

  private var laws: PageContent {
    let citations = LawCitations(site)
    return content(
      words("กฎหมายและระเบียบ", "Laws and regulations"),
      site.manual.laws.enumerated().flatMap { index, law -> [Entry] in
        let others = citations.others[index]
        var facts: [Fields] = []
        func years(_ label: String, _ years: [Int]) {
          let items = years.map { Linker.Reference(text: words.year(buddhist: $0)) }
          if !items.isEmpty { facts.append(fact(label, items)) }
        }
        years(words("ปีที่ออก", "Year"), law.year.map { [$0] } ?? [])
        years(words("แก้ไขล่าสุด", "Last amended"), law.latest.map { [$0] } ?? [])
        years(
          words("ปีที่อ้างต่างออกไป", "Also cited with"), Array(Set(others.map(\.year))).sorted())
        append(also: law.also, to: &facts)
        append(url: law.url, owners: [], note: law.note, to: &facts)
        let entry = entry(
          law.id.value, law.title, about: nil, facts,
          uses: uses(site.references.laws[index]) + others.map(use))
        return [entry] + law.also.map { pointer(from: $0, to: law.id.value, law.title) }
      })
  }

  private var systems: PageContent {
    content(
      words("ระบบงาน", "Information systems"),
      site.manual.systems.enumerated().flatMap { index, system -> [Entry] in
        var facts: [Fields] = []
        append(also: system.also, to: &facts)
        append(url: system.url, owners: system.owner, note: system.note, to: &facts)
        let entry = entry(
          system.id.value, system.name, about: nil, facts, uses: uses(site.references.systems[index]))
        return [entry] + system.also.map { pointer(from: $0, to: system.id.value, system.name) }
      })
  }

  private func content(_ heading: String, _ entries: [Entry]) -> PageContent {
    let index = LetterIndex(entries)
    let count = entries.count { $0.item[.anchor]?.isShown == true }
    return PageContent(
      .register, heading: heading,
      fields: [
        .summary: .text(words.entries(count)),
        .letters: index.jumps(to: nil, linker),
        .groups: index.groups(of: index.letters, under: .entries, words) { $0 },
      ])
  }

  // MARK: Entries

  private func entry(
    _ id: String, _ title: Title, about: String?, _ facts: [Fields], uses: [Fields]
  ) -> Entry {
    (
      title(language),
      [
        .anchor: .text(id), .title: .text(title(language)), .english: .words(title.second(language)),
        .about: .words(about), .facts: .objects(facts), .hasUses: .flag(!uses.isEmpty),
        .uses: .objects(uses), .target: .absent,
      ]
    )
  }

  /// A line under another name that leads to the entry.
  private func pointer(from name: Text, to id: String, _ title: Title) -> Entry {
    (
      name.value,
      [
        .anchor: .absent, .title: .text(name.value), .english: .absent, .about: .absent, .facts: .list([]),
        .hasUses: .flag(false), .uses: .list([]),
        .target: .object([
          .name: .text(name.value), .address: .text("#" + Address.encoded(id)),
          .title: .text(title(language)),
        ]),
      ]
    )
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

  // MARK: Uses

  /// The processes of the places, each with its steps in order.
  private func uses(_ places: [CrossReferences.Place]) -> [Fields] {
    var uses: [Fields] = []
    var index = 0
    while index < places.count {
      let process = places[index].process
      let end = places[index...].firstIndex { $0.process != process } ?? places.count
      let rows = places[index..<end].filter { $0.step != nil }
        .sorted { ($0.chart, $0.step ?? 0) < ($1.chart, $1.step ?? 0) }
      let steps = rows.enumerated().filter { $0 == 0 || rows[$0 - 1] != $1 }
        .compactMap { linker.step(at: $1) }
      uses.append(use(of: process, steps: steps.map { Fields(address: $0.address, title: $0.title) }))
      index = end
    }
    return uses
  }

  private func use(of process: Int, steps: [Fields], note: String? = nil) -> Fields {
    let link = linker.process(process)
    return [
      .address: .words(link.address), .title: .text(link.text), .note: .words(note),
      .steps: .objects(steps),
    ]
  }

  private func use(_ citation: LawCitations.Other) -> Fields {
    let year = words.year(buddhist: citation.year)
    return use(of: citation.process, steps: [], note: words("อ้างเป็น \(year)", "cited as of \(year)"))
  }

  private func activities(_ form: Int) -> [Fields] {
    site.references.formActivities[form].map { campaign, activity in
      let entry = site.manual.campaigns[campaign]
      let used = entry.activities[activity]
      return [
        .address: .text(linker.address(.campaign(campaign))), .title: .text(entry.head.title(language)),
        .note: .absent,
        .steps: .objects([
          Fields(
            address: linker.address(.campaign(campaign), anchor: used.key), title: used.title(language))
        ]),
      ]
    }
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "number of entries in words"),
    Schema.Entry(.letters, LetterIndex<Never>.jumpsSchema, "letters that list something"),
    Schema.Entry(
      .groups, LetterIndex<Never>.groupsSchema(under: .entries, entry, "entries in Thai order"), "letters"),
  ]

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
    Schema.Entry(
      .uses,
      .list(
        .object([
          Schema.Entry(.address, .text, "page"), Schema.Entry(.title, .text, "process or campaign"),
          Schema.Entry(.note, .text, "another year with which it cites a law"),
          Schema.Entry(.steps, .list(.titled), "its steps"),
        ])), "where it is used"),
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
    let anchor = process.anchor(of: step, in: charts[place.chart])
    let name = step.number.map(site.wording.step) ?? step.title(site.wording.language)
    let variant = charts[place.chart].caseIndex.map { process.cases[$0].title(site.wording.language) + ", " }
    let title = (variant ?? "") + name
    return (address(.process(place.process), anchor: anchor), title, step)
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
