import ManualModel

// The smaller blocks of “my manual”: who it is, what it needs and owns, what is below it.
extension UnitPage {
  var facts: [Fields] {
    var facts: [(String, [Linker.Reference])] = []
    func add(_ label: String, _ text: String) { facts.append((label, [Linker.Reference(text: text)])) }
    if entry.id.value != entry.name(words.language) { add(words("ชื่อย่อ", "Short form"), entry.id.value) }
    if let parent = entry.under { facts.append((words("สังกัด", "Under"), [linker.namedUnit(parent)])) }
    if let range = entry.numbered {
      let numbers = words.number(range.lowerBound) + "-" + words.number(range.upperBound)
      add(words("เลขลำดับ", "Numbers"), numbers)
    }
    if let count = entry.count {
      let word = entry.unitWord.map { "\u{A0}" + $0.value } ?? ""
      add(words("จำนวน", "Count"), words.number(count) + word)
    }
    if !jobs.isEmpty {
      add(pages == 1 ? words("ขั้นตอน", "Steps") : words("ขั้นตอนในส่วนนี้", "Steps in this part"), amount)
    }
    let chapters = site.manual.book.divisions.indices.filter { site.manual.book.divisions[$0].unit == unit }
    if !chapters.isEmpty {
      let links = chapters.map {
        Linker.Reference(address: linker.address(.division($0)), text: site.title(ofDivision: $0))
      }
      facts.append((words("ตอนในคู่มือ", "Chapter"), links))
    }
    return facts.map { [.label: .text($0.0), .items: .objects($0.1.map { Fields($0) })] }
  }

  /// “๕ ขั้นตอนใน ๒ กระบวนการ”.
  private var amount: String {
    words.steps(jobs.reduce(0) { $0 + $1.rows.count }) + words("ใน ", " in ") + words.processes(jobs.count)
  }

  /// The forms and systems of its steps, and the forms of its activities, each once.
  var needs: Fields? {
    var forms: [String] = []
    var systems: [Int] = []
    func note(_ form: String) { if !forms.contains(form) { forms.append(form) } }
    for job in jobs {
      let charts = site.manual.processes[job.process].charts
      for row in job.rows {
        let step = charts[row.chart].steps[row.step]
        for form in step.forms.items { note(form.value) }
        for system in step.tools.items.compactMap({ site.references.registry.system($0.value) })
        where !systems.contains(system) {
          systems.append(system)
        }
      }
    }
    for (campaign, activity) in scope.activities(site) {
      for form in site.manual.campaigns[campaign].activities[activity].forms.items { note(form.value) }
    }
    let groups: [(String, [Linker.Reference])] = [
      (words("แบบฟอร์ม", "Forms"), forms.map(linker.form)),
      (words("ระบบงาน", "Systems"), systems.map { linker.system(site.manual.systems[$0].id.value) }),
    ].filter { !$0.1.isEmpty }
    if groups.isEmpty { return nil }
    return [
      .groups: .objects(
        groups.map { label, items in
          [.label: .text(label), .items: .objects(items.map { Fields($0) })]
        })
    ]
  }

  /// The processes it owns, with their numbers of steps.
  var owned: Fields? {
    let owns = site.references.units[Int(unit.index)].owns.filter { site.contains($0, in: scope) }
    if owns.isEmpty { return nil }
    let items = owns.map { index -> Linker.Reference in
      var link = linker.process(index)
      let charts = site.manual.processes[index].charts
      link.note = charts.isEmpty ? nil : charts.map(words.summary).joined(separator: ", ")
      return link
    }
    return [.items: .objects(items.map { Fields($0) })]
  }

  /// What is below it, as far as this page lists it.
  var below: Fields? {
    let items = site.references.below(unit, in: site.manual.units)[scope.below]
    return items.isEmpty ? nil : [.items: .objects(items.map { linker.unitItem($0.unit, depth: $0.depth) })]
  }
}

extension UnitScope {
  /// The activities of campaigns that the unit takes part in; they are told on its first page.
  func activities(_ site: SiteMap) -> [(campaign: Int, activity: Int)] {
    part == 0 ? site.references.units[Int(unit.index)].activities : []
  }
}

extension Linker {
  /// A unit in a list: its name, its short form and how many steps it does.
  func unitItem(_ unit: UnitID, depth: Int) -> Fields {
    let entry = site.manual.units[unit]
    let name = entry.name(site.wording.language)
    let work = site.references.units[Int(unit.index)]
    let steps = work.does.count + work.supports.count
    let notes = [
      entry.id.value == name ? nil : entry.id.value, steps == 0 ? nil : site.wording.steps(steps),
    ].compactMap(\.self)
    return [
      .address: .text(address(.unit(unit))), .text: .text(name),
      .note: .words(notes.isEmpty ? nil : notes.joined(separator: " · ")), .isBelow: .flag(depth > 0),
      .depth: .text(String(min(depth, 6))),
    ]
  }
}
