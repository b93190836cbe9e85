import ManualModel

/// What uses an entry of a register, in printed order: page by page, where it is too much to stand with the entry.
struct UsesPage {
  static func content(_ entry: Int, of register: Register, part: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let words = site.wording
    let uses = site.registers[register].uses[entry]
    let (id, title) = register.entry(entry, in: site.manual)
    let series = PageSeries(count: uses.parts.count, part: part) { .uses(register, entry: entry, part: $0) }
    let home = linker.address(site.page(ofEntry: entry, in: register), anchor: id.value)
    var content = PageContent(
      .uses, heading: title(words.language),
      fields: Fields(
        [
          (.source, .object(Fields(address: home, title: words.title(of: register)))),
          (.summary, .text(words.processes(uses.all.count))),
          (.uses, .objects(fields(uses.all[uses.parts[part]], linker))),
        ] + series.fields(linker)))
    content.trail = [(register.page, words.title(of: register))]
    content.place(in: series, words)
    return content
  }

  /// Processes with the steps that use the entry, and campaigns with the activity.
  static func fields(_ uses: ArraySlice<RegisterUses.Use>, _ linker: Linker) -> [Fields] {
    let words = linker.site.wording
    return uses.map { use in
      switch use {
      case .process(let process, let rows):
        let steps = rows.compactMap { linker.step(at: $0) }
        return fields(linker.process(process), steps.map { Fields(address: $0.address, title: $0.title) })
      case .citation(let citation):
        var link = linker.process(citation.process)
        let year = words.year(buddhist: citation.year)
        link.note = words("อ้างเป็น \(year)", "cited as of \(year)")
        return fields(link, [])
      case .activity(let campaign, let number):
        let entry = linker.site.manual.campaigns[campaign]
        let used = entry.activities[number]
        let link = Linker.Reference(
          address: linker.address(.campaign(campaign)), text: entry.head.title(words.language))
        return fields(
          link,
          [
            Fields(
              address: linker.address(ofActivity: number, ofCampaign: campaign),
              title: used.title(words.language))
          ])
      }
    }
  }

  private static func fields(_ link: Linker.Reference, _ steps: [Fields]) -> Fields {
    [
      .address: .words(link.address), .title: .text(link.text), .note: .words(link.note),
      .steps: .objects(steps),
    ]
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.source, .titled, "the entry in its register"),
    Schema.Entry(.summary, .text, "how many use it, in words"),
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(.uses, uses, "what uses it"),
  ]

  /// The form of a list of uses.
  static let uses = Schema.list(
    .object([
      Schema.Entry(.address, .text, "page"), Schema.Entry(.title, .text, "process or campaign"),
      Schema.Entry(.note, .text, "another year with which it cites a law"),
      Schema.Entry(.steps, .list(.titled), "its steps"),
    ]))
}

extension Wording {
  /// The heading of a register.
  func title(of register: Register) -> String {
    switch register {
    case .forms: self("แบบฟอร์ม", "Forms")
    case .laws: self("กฎหมายและระเบียบ", "Laws and regulations")
    case .systems: self("ระบบงาน", "Information systems")
    }
  }
}
