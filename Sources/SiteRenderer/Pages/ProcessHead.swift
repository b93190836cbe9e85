import ManualModel
import ThaiText

// Head, facts and document control of a process page.
extension ProcessPage {
  var headFields: [(SiteName, Value)] {
    let place = site.order.places[index]
    let book = site.manual.book
    let category = place.category.map { number in
      Fields(address: linker.address(.category(number)), title: book.categories[number].title(language))
    }
    var group: Fields?
    if let category = place.category, let number = place.group {
      let shown = place.numberInGroup.map { words.hierarchy(number + 1, $0) + " " } ?? ""
      group = Fields(
        address: linker.address(.group(category: category, group: number)),
        title: shown + book.categories[category].groups[number].title(language))
    }
    let isPublic = process.audience == .public
    return [
      (.kicker, .text(kicker(place))), (.english, .words(process.head.title.second(language))),
      (.category, .optional(category)), (.group, .optional(group)),
      (.audience, .words(isPublic ? words("สำหรับประชาชน", "For the public") : nil)),
      (.status, linker.status(process.head)), (.mission, .words(process.mission.value?.value)),
      (.lead, isDocument ? .absent : .html(process.objective.value.map { html($0) } ?? [])),
    ]
  }

  private func kicker(_ place: ProcessPlace) -> String {
    let division = place.division.map(site.title(ofDivision:))
    let number = place.number.map { words("กระบวนการที่\u{A0}", "process\u{A0}") + words.number($0) }
    return [division, number].compactMap(\.self).joined(separator: " · ")
  }

  // MARK: Facts

  var facts: [Fields] {
    var facts = [fact(words("เจ้าภาพ", "Owner"), parties: process.owner.map(linker.fullParty))]
    let performers = performers
    if !performers.isEmpty {
      facts.append(fact(words("ผู้ปฏิบัติหลัก", "Main performers"), parties: performers))
    }
    let totals = charts.compactMap(total)
    if !totals.isEmpty { facts.append(fact(words("ระยะเวลารวม", "Total time"), amounts: totals)) }
    if !charts.isEmpty {
      facts.append(fact(words("ขั้นตอน", "Steps"), amounts: charts.map { amount(of: $0.chart) }))
    }
    let kpis = variants.flatMap(\.blocks.kpis.items)
    if let kpi = kpis.first {
      let target = kpi.target.map { words.digits(of: $0.text.value) }
      facts.append(fact(words("ตัวชี้วัดแรก", "First indicator"), amounts: [kpi.name(language)], remark: target))
    }
    if let day = process.effective { facts.append(fact(words("มีผลตั้งแต่", "Effective from"), day: day.value)) }
    if let day = process.review {
      facts.append(fact(words("ทบทวนภายใน", "Review by"), day: day.value, isReview: true))
    }
    facts.append(
      fact(words("ปีของคู่มือ", "Edition"), amounts: [words.fiscalYear(site.manual.book.fiscalYear)]))
    return facts
  }

  private func fact(
    _ label: String, parties: [Linker.Reference] = [], amounts: [String] = [], day: Day? = nil,
    isReview: Bool = false, remark: String? = nil
  ) -> Fields {
    [
      .label: .text(label), .parties: .objects(parties.map { Fields($0) }),
      .amounts: .list(amounts.map(Value.text)), .date: .optional(day.map(linker.date)),
      .isReview: .flag(isReview), .remark: .words(remark),
    ]
  }

  /// Who leads the steps, in order of appearance; at most six.
  private var performers: [Linker.Reference] {
    var leads: [Party] = []
    for step in charts.flatMap(\.chart.steps) {
      guard let lead = step.by.first, leads.count < 6 else { continue }
      let isKnown = leads.contains { known in
        lead.unit.map { known.unit == $0 } ?? (known.written.value == lead.written.value)
      }
      if !isKnown { leads.append(lead) }
    }
    return leads.map(linker.party)
  }

  /// The total time over the main way (`docs/content-model.md` 19.1), with the title of a case; nil for none.
  private func total(_ view: ChartView) -> String? {
    guard let graph = view.figure?.graph, let total = site.total(of: view.chart, graph) else { return nil }
    let parts = [words.style.total(total)] + words.style.remarks(on: total)
    let title = view.chart.caseIndex.map { process.cases[$0].title(language) + ": " } ?? ""
    return title + parts.joined(separator: " ")
  }

  /// “๗ ขั้นตอน ๒ จุดตัดสินใจ”, with the title of a case.
  private func amount(of chart: Chart) -> String {
    guard let index = chart.caseIndex else { return count(of: chart) }
    return process.cases[index].title(language) + ": " + count(of: chart)
  }

  /// “๗ ขั้นตอน ๒ จุดตัดสินใจ”.
  func count(of chart: Chart) -> String {
    words.summary(of: chart)
  }

  // MARK: Document control

  var history: Fields {
    var rows: [Fields] = []
    func row(_ label: String, _ items: [Linker.Reference], day: Day? = nil) {
      rows.append([
        .label: .text(label), .items: .objects(items.map { Fields($0) }),
        .date: .optional(day.map(linker.date)),
      ])
    }
    row(words("รหัส", "Id"), [Linker.Reference(text: process.head.id)])
    row(
      words("สถานะ", "Status"),
      [Linker.Reference(text: words.badge(process.head.status) ?? words("ใช้บังคับ", "in force"))])
    if let day = process.effective { row(words("มีผลตั้งแต่", "Effective from"), [], day: day.value) }
    if let day = process.review { row(words("ทบทวนภายใน", "Review by"), [], day: day.value) }
    if !process.preparedBy.isEmpty {
      row(words("จัดทำโดย", "Prepared by"), process.preparedBy.map(linker.fullParty))
    }
    if let contact = process.contact { row(words("ติดต่อ", "Contact"), contact.references(linker)) }
    if let report { row(words("แจ้งแก้ไข", "Report a mistake"), [report]) }
    return Fields([(.facts, .objects(rows))] + linker.signatures(process.signedBy))
  }

  /// A mail to the owner of the page, or of the manual, with the process's id in the subject.
  private var report: Linker.Reference? {
    guard let mail = (process.contact?.email.first ?? site.manual.book.contact?.email.first)?.value else {
      return nil
    }
    let subject = Address.encoded(words("แจ้งแก้ไข", "Correction to") + " " + process.head.id)
    return linker.outside("mailto:\(mail)?subject=\(subject)", text: mail)
  }

  static let headEntries: [Schema.Entry] = [
    Schema.Entry(.kicker, .text, "division and running number"),
    Schema.Entry(.english, .text, "English title"), Schema.Entry(.category, .titled, "category"),
    Schema.Entry(.group, .titled, "group, with the number in the hierarchy"),
    Schema.Entry(.audience, .text, "“for the public”, or nothing"),
    Schema.Entry(.status, .statusNotice, "draft"), Schema.Entry(.mission, .text, "mission it serves"),
    Schema.Entry(.lead, .html, "objective; nothing in a document layout, where it is a block"),
    factsEntry,
  ]

  /// The facts of a process or a campaign.
  static let factsEntry = Schema.Entry(
    .facts,
    .list(
      .object([
        Schema.Entry(.label, .text, "label"), Schema.Entry(.parties, .list(.link), "units"),
        Schema.Entry(.amounts, .list(.text), "lines"), Schema.Entry(.date, .date, "a date"),
        Schema.Entry(.isReview, .flag, "the date is that of the review"),
        Schema.Entry(.remark, .text, "a remark"),
      ])), "owner, performers, steps, first indicator, dates")

  static let historySchema = Schema.object(
    [
      Schema.Entry(.heading, .text, "heading"),
      Schema.Entry(
        .facts,
        .list(
          .object([
            Schema.Entry(.label, .text, "label"), Schema.Entry(.items, .list(.link), "what it says"),
            Schema.Entry(.date, .date, "a date"),
          ])), "id, status, dates, contact"),
    ], and: Schema.signatureEntries)
}

extension SiteMap {
  /// The total time over the main way of a chart, in the units of the manual; nil when no row has a length.
  func total(of chart: Chart, _ graph: FlowGraph) -> TotalTime? {
    var total = TotalTime(of: chart, graph: graph)
    if let hours = manual.book.hoursPerDay { total = total.converted(hoursPerDay: hours) }
    return total.isEmpty ? nil : total
  }

  /// The total time of a process in words, without remarks; nil for one with charts per case or without lengths.
  func total(of process: Process) -> String? {
    guard let chart = process.charts.first, chart.caseIndex == nil else { return nil }
    return total(of: chart, FlowGraph(of: chart, in: manual)).map(wording.style.total)
  }
}
