import ManualModel

/// “My manual” of a unit, position, committee or family (`docs/site.md` 3): who it is and where it stands, its
/// steps and deadlines, what it receives, hands over and needs, what it owns, and what is below it.
enum UnitPage {
  static func content(_ scope: UnitScope, _ linker: Linker) -> PageContent {
    let site = linker.site
    let unit = scope.unit
    let isFirst = scope.part == 0
    let words = site.wording
    let entry = site.manual.units[unit]
    let jobs = site.jobs(in: scope)
    let work = site.references.units[Int(unit.index)]
    let exchanges = UnitExchanges(in: scope, linker)
    var outline: [PageContent.Heading] = []
    func block(_ anchor: String, _ title: String, _ fields: Fields?) -> Value {
      guard var fields else { return .absent }
      outline.append(PageContent.Heading(anchor: anchor, title: title))
      fields[.anchor] = .text(anchor)
      fields[.heading] = .text(title)
      return .object(fields)
    }
    let fields: Fields = [
      .kicker: .text(words("งานของฉัน", "My manual") + " · " + words.kind(entry.kind)),
      .english: .words(entry.name.second(words.language)),
      .facts: .objects(facts(of: scope, jobs, linker)), .parts: .objects(parts(scope, linker)),
      .hasItems: .flag(site.unitParts.count(of: unit) > 1),
      .steps: block(
        "_steps", words("ขั้นตอนของฉัน", "My steps"), UnitSteps(unit: unit, jobs: jobs, linker: linker).fields),
      .deadlines: block(
        "_deadlines", words("กำหนดเวลาของฉัน", "My deadlines"), UnitDeadlines(in: scope, jobs, linker).fields),
      .exchanges: .list(
        [
          block("_receives", words("สิ่งที่ได้รับ", "What I receive"), exchanges.receives),
          block("_gives", words("สิ่งที่ส่งต่อ", "What I hand over"), exchanges.gives),
        ].filter(\.isShown)),
      .documents: block(
        "_documents", words("แบบฟอร์มและระบบงานที่ใช้", "Forms and systems I need"),
        needs(in: scope, jobs, linker)),
      .owns: block(
        "_owns", words("กระบวนการที่เป็นเจ้าภาพ", "Processes I own"),
        owned(work.owns.filter { site.contains($0, in: scope) }, linker)),
      .below: block(
        "_below", words("หน่วยงานและตำแหน่งในสังกัด", "Units and positions below"),
        isFirst ? below(unit, linker) : nil),
      .isIdle: .flag(outline.allSatisfy { $0.anchor == "_below" }),
    ]
    var content = PageContent(.unit, heading: entry.name(words.language), fields: fields)
    content.outline = outline
    content.isWide = !jobs.isEmpty
    let pages = site.unitParts.count(of: unit)
    if pages > 1 { content.titleParts[0] += " " + part(scope.part, words) }
    content.previous = isFirst ? nil : (page(scope.part - 1, of: unit), part(scope.part - 1, words))
    content.next =
      scope.part + 1 < pages ? (page(scope.part + 1, of: unit), part(scope.part + 1, words)) : nil
    content.trail = [(.units, words("งานของฉัน", "My manual"))]
    content.trail += site.manual.units.lineage(of: unit).dropFirst().reversed().map {
      (.unit($0), site.manual.units[$0].id.value)
    }
    return content
  }

  // MARK: Parts

  private static func page(_ part: Int, of unit: UnitID) -> SitePage {
    part == 0 ? .unit(unit) : .unitPart(unit, part)
  }

  private static func part(_ part: Int, _ words: Wording) -> String {
    words("ส่วนที่\u{A0}", "part\u{A0}") + words.number(part + 1)
  }

  /// The pages of a unit that has several.
  private static func parts(_ scope: UnitScope, _ linker: Linker) -> [Fields] {
    let count = linker.site.unitParts.count(of: scope.unit)
    if count == 1 { return [] }
    return (0..<count).map { part in
      [
        .address: .text(linker.address(page(part, of: scope.unit))),
        .title: .text(self.part(part, linker.site.wording)), .isCurrent: .flag(part == scope.part),
      ]
    }
  }

  // MARK: Who it is

  private static func facts(of scope: UnitScope, _ jobs: [UnitJob], _ linker: Linker) -> [Fields] {
    let site = linker.site
    let unit = scope.unit
    let words = site.wording
    let entry = site.manual.units[unit]
    var facts: [(String, [Linker.Reference])] = []
    func add(_ label: String, _ text: String) { facts.append((label, [Linker.Reference(text: text)])) }
    if entry.id.value != entry.name(words.language) { add(words("ชื่อย่อ", "Short form"), entry.id.value) }
    if let parent = entry.under { facts.append((words("สังกัด", "Under"), [linker.namedUnit(parent)])) }
    if let range = entry.numbered {
      add(
        words("เลขลำดับ", "Numbers"), words.number(range.lowerBound) + "-" + words.number(range.upperBound))
    }
    if let count = entry.count {
      add(
        words("จำนวน", "Count"), words.number(count) + (entry.unitWord.map { "\u{A0}" + $0.value } ?? ""))
    }
    if !jobs.isEmpty {
      let isWhole = site.unitParts.count(of: unit) == 1
      add(
        isWhole ? words("ขั้นตอน", "Steps") : words("ขั้นตอนในส่วนนี้", "Steps in this part"),
        amount(of: jobs, words))
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
  private static func amount(of jobs: [UnitJob], _ words: Wording) -> String {
    words.steps(jobs.reduce(0) { $0 + $1.rows.count }) + words("ใน ", " in ") + words.processes(jobs.count)
  }

  // MARK: What it needs and owns

  /// The forms and systems of its steps, and the forms of its activities, each once.
  private static func needs(in scope: UnitScope, _ jobs: [UnitJob], _ linker: Linker) -> Fields? {
    let site = linker.site
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
    let activities = scope.part == 0 ? site.references.units[Int(scope.unit.index)].activities : []
    for (campaign, activity) in activities {
      for form in site.manual.campaigns[campaign].activities[activity].forms.items { note(form.value) }
    }
    let groups: [(String, [Linker.Reference])] = [
      (site.wording("แบบฟอร์ม", "Forms"), forms.map(linker.form)),
      (
        site.wording("ระบบงาน", "Systems"), systems.map { linker.system(site.manual.systems[$0].id.value) }
      ),
    ].filter { !$0.1.isEmpty }
    if groups.isEmpty { return nil }
    return [
      .groups: .objects(
        groups.map { label, items in
          [.label: .text(label), .items: .objects(items.map { Fields($0) })]
        })
    ]
  }

  private static func owned(_ processes: [Int], _ linker: Linker) -> Fields? {
    if processes.isEmpty { return nil }
    let words = linker.site.wording
    let items = processes.map { index -> Linker.Reference in
      var link = linker.process(index)
      let charts = linker.site.manual.processes[index].charts
      link.note = charts.isEmpty ? nil : charts.map(words.summary).joined(separator: ", ")
      return link
    }
    return [.items: .objects(items.map { Fields($0) })]
  }

  // MARK: What is below it

  /// Everything below a division or group; of an organisation what is directly below.
  private static func below(_ unit: UnitID, _ linker: Linker) -> Fields? {
    let site = linker.site
    let isWhole = site.manual.units[unit].kind != .org
    var items: [Fields] = []
    var isKnown: Set<UnitID> = [unit]
    var stack = site.references.children[Int(unit.index)].reversed().map { (unit: $0, depth: 0) }
    while let next = stack.popLast() {
      guard isKnown.insert(next.unit).inserted else { continue }
      items.append(linker.unitItem(next.unit, depth: next.depth))
      if isWhole {
        stack += site.references.children[Int(next.unit.index)].reversed().map { ($0, next.depth + 1) }
      }
    }
    return items.isEmpty ? nil : [.items: .objects(items)]
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
