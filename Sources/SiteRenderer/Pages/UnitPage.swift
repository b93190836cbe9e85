import ManualModel

/// “My manual” of a unit, position, committee or family: its steps, deadlines, what it gives and receives.
enum UnitPage {
  static func content(_ unit: UnitID, _ linker: Linker) -> PageContent {
    let site = linker.site
    let entry = site.manual.units[unit]
    let language = site.wording.language
    let work = site.references.units[Int(unit.index)]
    let children = site.references.children[Int(unit.index)]
    let steps = steps(of: work, linker)
    let deadlines = deadlines(of: work, linker)
    let exchanges = exchanges(of: work, linker)
    let owns = work.owns.map(linker.process)
    let isIdle = steps == nil && deadlines.isEmpty && exchanges.isEmpty && owns.isEmpty
    let fields: Fields = [
      .kicker: .text(site.wording.kind(entry.kind)), .english: .words(entry.name.second(language)),
      .facts: .objects(facts(of: unit, linker)),
      .owns: list(site.wording("กระบวนการที่เป็นเจ้าภาพ", "Processes it owns"), owns),
      .steps: .optional(steps),
      .deadlines: list(site.wording("งานในกรอบประจำปีและกำหนดส่ง", "Yearly work and deadlines"), deadlines),
      .exchanges: .objects(exchanges),
      .below: list(site.wording("ในสังกัด", "Below it"), children.map(linker.namedUnit)),
      .isIdle: .flag(isIdle),
    ]
    var content = PageContent(.unit, heading: entry.name(language), fields: fields)
    content.trail = [(.organisation, site.wording("หน่วยงาน", "Units"))]
    content.trail += site.manual.units.lineage(of: unit).dropFirst().reversed().map {
      (.unit($0), site.manual.units[$0].id.value)
    }
    return content
  }

  private static func facts(of unit: UnitID, _ linker: Linker) -> [Fields] {
    let site = linker.site
    let entry = site.manual.units[unit]
    var facts: [(String, [Linker.Reference])] = []
    if entry.id.value != entry.name(site.wording.language) {
      facts.append((site.wording("ชื่อย่อ", "Short form"), [Linker.Reference(text: entry.id.value)]))
    }
    if let parent = entry.under { facts.append((site.wording("สังกัด", "Under"), [linker.namedUnit(parent)])) }
    if let range = entry.numbered {
      let words = site.wording.number(range.lowerBound) + "-" + site.wording.number(range.upperBound)
      facts.append((site.wording("เลขลำดับ", "Numbers"), [Linker.Reference(text: words)]))
    }
    if let count = entry.count {
      let words = site.wording.number(count) + (entry.unitWord.map { "\u{A0}" + $0.value } ?? "")
      facts.append((site.wording("จำนวน", "Count"), [Linker.Reference(text: words)]))
    }
    let chapters = site.manual.book.divisions.indices.filter { site.manual.book.divisions[$0].unit == unit }
    if !chapters.isEmpty {
      let links = chapters.map {
        Linker.Reference(address: linker.address(.division($0)), text: site.title(ofDivision: $0))
      }
      facts.append((site.wording("ตอนในคู่มือ", "Chapter"), links))
    }
    return facts.map { [.label: .text($0.0), .items: .objects($0.1.map { Fields($0) })] }
  }

  private static func list(_ title: String, _ items: [Linker.Reference]) -> Value {
    if items.isEmpty { return .absent }
    return .object([.title: .text(title), .items: .objects(items.map { Fields($0) })])
  }

  /// The steps by process, in printed order; a step it does and supports stands once.
  private static func steps(of work: CrossReferences.UnitWork, _ linker: Linker) -> Fields? {
    let site = linker.site
    let does = work.does.map { ($0, site.wording("ทำ", "does")) }
    let supports = work.supports.map { ($0, site.wording("ร่วม", "takes part")) }
    var order: [Int] = []
    var rows: [Int: [Fields]] = [:]
    for (place, role) in does + supports {
      guard let step = linker.step(at: place) else { continue }
      if rows[place.process] == nil { order.append(place.process) }
      rows[place.process, default: []].append([
        .number: .text(step.step.number.map(site.wording.number) ?? "-"), .address: .text(step.address),
        .title: .text(step.step.title(site.wording.language)),
        .time: .text(site.wording.time(step.step.time?.value) ?? "-"), .role: .text(role),
      ])
    }
    if order.isEmpty { return nil }
    let processes = order.map { process -> Fields in
      [
        .address: .text(linker.address(.process(process))),
        .title: .text(site.manual.processes[process].head.title(site.wording.language)),
        .rows: .objects(rows[process] ?? []),
      ]
    }
    return [.title: .text(site.wording("ขั้นตอนของฉัน", "My steps")), .processes: .objects(processes)]
  }

  private static func deadlines(of work: CrossReferences.UnitWork, _ linker: Linker) -> [Linker.Reference] {
    let site = linker.site
    return work.activities.map { campaign, number in
      let entry = site.manual.campaigns[campaign]
      let activity = entry.activities[number]
      let round = entry.rounds.first { $0.id.value == activity.round?.value }
      let due = round.map { round in
        "\(round.name(site.wording.language)), \(site.wording("กำหนดส่ง", "due")) \(site.wording.date(round.due.value))"
      }
      return Linker.Reference(
        address: linker.address(.campaign(campaign), anchor: activity.key),
        text: activity.title(site.wording.language), note: due ?? site.wording.time(activity.time?.value))
    }
  }

  private static func exchanges(of work: CrossReferences.UnitWork, _ linker: Linker) -> [Fields] {
    let site = linker.site
    func block(_ anchor: String, _ title: String, _ things: [(process: Int, thing: Title)]) -> Fields? {
      if things.isEmpty { return nil }
      let items = things.map { process, thing -> Fields in
        [
          .name: .text(thing(site.wording.language)), .address: .text(linker.address(.process(process))),
          .text: .text(site.manual.processes[process].head.title(site.wording.language)),
        ]
      }
      return [.anchor: .text(anchor), .title: .text(title), .items: .objects(items)]
    }
    return [
      block("_receives", site.wording("สิ่งที่ได้รับ", "What it receives"), work.receives),
      block("_gives", site.wording("สิ่งที่ส่งต่อ", "What it hands over"), work.gives),
    ].compactMap(\.self)
  }

  static let schema: [Schema.Entry] = {
    let links = Schema.object([
      Schema.Entry(.title, .text, "heading"), Schema.Entry(.items, .list(.link), "links"),
    ])
    let row = Schema.object([
      Schema.Entry(.number, .text, "number of the step"), Schema.Entry(.address, .text, "the step"),
      Schema.Entry(.title, .text, "title of the step"), Schema.Entry(.time, .text, "its time"),
      Schema.Entry(.role, .text, "does or takes part"),
    ])
    return [
      Schema.Entry(.kicker, .text, "what it is, in words"), Schema.Entry(.english, .text, "English name"),
      Schema.Entry(
        .facts,
        .list(
          .object([
            Schema.Entry(.label, .text, "label"), Schema.Entry(.items, .list(.link), "what it says"),
          ])), "short form, parent, chapter"),
      Schema.Entry(.owns, links, "processes it owns"),
      Schema.Entry(
        .steps,
        .object([
          Schema.Entry(.title, .text, "heading"),
          Schema.Entry(
            .processes,
            .list(
              .object([
                Schema.Entry(.address, .text, "process"), Schema.Entry(.title, .text, "its title"),
                Schema.Entry(.rows, .list(row), "its steps"),
              ])), "processes"),
        ]), "its steps by process"),
      Schema.Entry(.deadlines, links, "activities of campaigns"),
      Schema.Entry(
        .exchanges,
        .list(
          .object([
            Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "heading"),
            Schema.Entry(
              .items,
              .list(
                .object([
                  Schema.Entry(.name, .text, "the thing"), Schema.Entry(.address, .text, "process"),
                  Schema.Entry(.text, .text, "title of the process"),
                ])), "things"),
          ])), "what it receives and hands over"),
      Schema.Entry(.below, links, "units and positions below it"),
      Schema.Entry(.isIdle, .flag, "nothing names it"),
    ]
  }()
}
