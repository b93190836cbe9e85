import ManualModel

/// The registers of forms, laws and information systems: one entry each, with every process and step that uses it.
enum RegisterPage {
  static func forms(_ linker: Linker) -> PageContent {
    let site = linker.site
    let entries = site.manual.forms.enumerated().map { index, form -> Fields in
      var facts: [Fields] = []
      if let file = form.file { facts.append(fact(site.wording("แฟ้ม", "File"), [linker.file(file.value)])) }
      if let url = form.url { facts.append(fact(site.wording("ลิงก์", "Link"), [linker.outside(url.value)])) }
      append(owners: form.owner, note: form.note, to: &facts, linker)
      return entry(
        form.id.value, form.name, about: form.title?(site.wording.language), facts,
        uses: uses(site.references.forms[index], linker) + activities(index, linker), linker)
    }
    return content(site.wording("แบบฟอร์ม", "Forms"), entries, linker)
  }

  static func laws(_ linker: Linker) -> PageContent {
    let site = linker.site
    let entries = site.manual.laws.enumerated().map { index, law -> Fields in
      var facts: [Fields] = []
      func year(_ label: String, _ year: Int?) {
        guard let year else { return }
        facts.append(fact(label, [Linker.Reference(text: site.wording.year(buddhist: year))]))
      }
      year(site.wording("ปีที่ออก", "Year"), law.year)
      year(site.wording("แก้ไขล่าสุด", "Last amended"), law.latest)
      if !law.also.isEmpty {
        facts.append(
          fact(site.wording("ชื่ออื่น", "Also"), law.also.map { Linker.Reference(text: $0.value) }))
      }
      if let url = law.url { facts.append(fact(site.wording("ลิงก์", "Link"), [linker.outside(url.value)])) }
      append(owners: [], note: law.note, to: &facts, linker)
      return entry(
        law.id.value, law.title, about: nil, facts, uses: uses(site.references.laws[index], linker), linker)
    }
    return content(site.wording("กฎหมายและระเบียบ", "Laws and regulations"), entries, linker)
  }

  static func systems(_ linker: Linker) -> PageContent {
    let site = linker.site
    let entries = site.manual.systems.enumerated().map { index, system -> Fields in
      var facts: [Fields] = []
      if !system.also.isEmpty {
        facts.append(
          fact(site.wording("ชื่ออื่น", "Also"), system.also.map { Linker.Reference(text: $0.value) }))
      }
      if let url = system.url { facts.append(fact(site.wording("ลิงก์", "Link"), [linker.outside(url.value)])) }
      append(owners: system.owner, note: system.note, to: &facts, linker)
      return entry(
        system.id.value, system.name, about: nil, facts, uses: uses(site.references.systems[index], linker),
        linker)
    }
    return content(site.wording("ระบบงาน", "Information systems"), entries, linker)
  }

  private static func content(_ heading: String, _ entries: [Fields], _ linker: Linker) -> PageContent {
    PageContent(
      .register, heading: heading,
      fields: [.summary: .text(linker.site.wording.entries(entries.count)), .entries: .objects(entries)])
  }

  private static func entry(
    _ id: String, _ title: Title, about: String?, _ facts: [Fields], uses: [Fields], _ linker: Linker
  ) -> Fields {
    let language = linker.site.wording.language
    return [
      .anchor: .text(id), .title: .text(title(language)), .english: .words(title.second(language)),
      .about: .words(about), .facts: .objects(facts), .hasUses: .flag(!uses.isEmpty), .uses: .objects(uses),
    ]
  }

  private static func append(owners: [Party], note: Text?, to facts: inout [Fields], _ linker: Linker) {
    let words = linker.site.wording
    if !owners.isEmpty { facts.append(fact(words("เจ้าภาพ", "Owner"), owners.map(linker.fullParty))) }
    if let note { facts.append(fact(words("หมายเหตุ", "Note"), [Linker.Reference(text: note.value)])) }
  }

  private static func fact(_ label: String, _ items: [Linker.Reference]) -> Fields {
    [.label: .text(label), .items: .objects(items.map { Fields($0) })]
  }

  /// The processes of the places, each with its steps.
  private static func uses(_ places: [CrossReferences.Place], _ linker: Linker) -> [Fields] {
    var uses: [Fields] = []
    var index = 0
    while index < places.count {
      let process = places[index].process
      let end = places[index...].firstIndex { $0.process != process } ?? places.count
      let steps = places[index..<end].compactMap { linker.step(at: $0) }
      uses.append([
        .address: .text(linker.address(.process(process))),
        .title: .text(linker.site.manual.processes[process].head.title(linker.site.wording.language)),
        .steps: .objects(steps.map { Fields(address: $0.address, title: $0.title) }),
      ])
      index = end
    }
    return uses
  }

  private static func activities(_ form: Int, _ linker: Linker) -> [Fields] {
    linker.site.references.formActivities[form].map { campaign, activity in
      let entry = linker.site.manual.campaigns[campaign]
      let used = entry.activities[activity]
      let language = linker.site.wording.language
      return [
        .address: .text(linker.address(.campaign(campaign))), .title: .text(entry.head.title(language)),
        .steps: .objects([
          Fields(
            address: linker.address(.campaign(campaign), anchor: used.key), title: used.title(language))
        ]),
      ]
    }
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "number of entries in words"),
    Schema.Entry(
      .entries,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor: the id"), Schema.Entry(.title, .text, "title or name"),
          Schema.Entry(.english, .text, "English title"), Schema.Entry(.about, .text, "what a form is about"),
          Schema.Entry(
            .facts,
            .list(
              .object([
                Schema.Entry(.label, .text, "label"), Schema.Entry(.items, .list(.link), "what it says"),
              ])), "file, link, year, owner, note"),
          Schema.Entry(.hasUses, .flag, "something uses it"),
          Schema.Entry(
            .uses,
            .list(
              .object([
                Schema.Entry(.address, .text, "page"), Schema.Entry(.title, .text, "process or campaign"),
                Schema.Entry(.steps, .list(.titled), "its steps"),
              ])), "where it is used"),
        ])), "entries in the order of the register"),
  ]
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
