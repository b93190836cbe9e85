import ManualModel

/// “My manual” of a unit, position, committee or family (`docs/site.md` 3): who it is and where it stands, its
/// steps and deadlines, what it receives, hands over and needs, what it owns, and what is below it.
struct UnitPage {
  let scope: UnitScope
  let linker: Linker
  /// What it does in the processes that this page tells of.
  let jobs: [UnitJob]
  /// The blocks of this page so far.
  private var outline: [PageContent.Heading] = []

  var site: SiteMap { linker.site }
  var words: Wording { linker.site.wording }
  var unit: UnitID { scope.unit }
  var entry: Unit { linker.site.manual.units[scope.unit] }

  static func content(_ scope: UnitScope, _ linker: Linker) -> PageContent {
    var page = UnitPage(scope: scope, linker: linker, jobs: linker.site.jobs(in: scope))
    return page.content()
  }

  private init(scope: UnitScope, linker: Linker, jobs: [UnitJob]) {
    self.scope = scope
    self.linker = linker
    self.jobs = jobs
  }

  private mutating func content() -> PageContent {
    let blocks = blocks()
    let fields: [(SiteName, Value)] = [
      (.kicker, .text(words("งานของฉัน", "My manual") + " · " + words.kind(entry.kind))),
      (.english, .words(entry.name.second(words.language))), (.hasFacts, .flag(!facts.isEmpty)),
      (.facts, .objects(facts)),
      (.isIdle, .flag(outline.allSatisfy { $0.anchor == "_below" })),
    ]
    var content = PageContent(
      .unit, heading: entry.name(words.language), fields: Fields(fields + series.fields(linker) + blocks))
    content.outline = outline
    content.isWide = !jobs.isEmpty
    place(&content)
    return content
  }

  private mutating func blocks() -> [(SiteName, Value)] {
    let exchanges = UnitExchanges(in: scope, linker)
    let steps = UnitSteps(unit: unit, jobs: jobs, linker: linker).fields
    let deadlines = UnitDeadlines(in: scope, jobs, linker).fields
    return [
      (.steps, block("_steps", words("ขั้นตอนของฉัน", "My steps"), steps)),
      (.deadlines, block("_deadlines", words("กำหนดเวลาของฉัน", "My deadlines"), deadlines)),
      (
        .exchanges,
        .list(
          [
            block("_receives", words("สิ่งที่ได้รับ", "What I receive"), exchanges.receives),
            block("_gives", words("สิ่งที่ส่งต่อ", "What I hand over"), exchanges.gives),
          ].filter(\.isShown))
      ),
      (
        .documents,
        block("_documents", words("แบบฟอร์มและระบบงานที่ใช้", "Forms and systems I need"), needs)
      ),
      (.owns, block("_owns", words("กระบวนการที่เป็นเจ้าภาพ", "Processes I own"), owned)),
      (.below, block("_below", words("หน่วยงานและตำแหน่งในสังกัด", "Units and positions below"), below)),
    ]
  }

  /// A block under its heading, noted for “on this page”; nothing if it has no content.
  private mutating func block(_ anchor: String, _ title: String, _ fields: Fields?) -> Value {
    guard var fields else { return .absent }
    outline.append(PageContent.Heading(anchor: anchor, title: title))
    fields[.anchor] = .text(anchor)
    fields[.heading] = .text(title)
    return .object(fields)
  }

  // MARK: Place

  private func place(_ content: inout PageContent) {
    content.trail = [(.units, words("งานของฉัน", "My manual"))]
    content.trail += site.manual.units.lineage(of: unit).dropFirst().reversed().map {
      (.unit($0), site.manual.units[$0].id.value)
    }
    content.place(in: series, words)
  }

  /// The number of pages that the unit has.
  var pages: Int { site.unitParts.count(of: unit) }

  private var series: PageSeries {
    PageSeries(.unit(unit), part: scope.part, on: site)
  }
}
