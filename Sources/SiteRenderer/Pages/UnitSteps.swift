import ManualModel

/// “My steps”: what a unit does, process by process, with time, forms, and from whom and to whom the work goes.
struct UnitSteps {
  let unit: UnitID
  let jobs: [UnitJob]
  let linker: Linker

  private var words: Wording { linker.site.wording }

  /// The block, for the template `unit`; nothing for a unit that no step names.
  var fields: Fields? {
    if jobs.isEmpty { return nil }
    let hasForms = jobs.contains { job in
      let charts = linker.site.manual.processes[job.process].charts
      return job.rows.contains { !charts[$0.chart].steps[$0.step].forms.items.isEmpty }
    }
    return [
      .hasForms: .flag(hasForms), .span: .text(hasForms ? "5" : "4"),
      .processes: .objects(jobs.map { process($0, showsForms: hasForms) }),
    ]
  }

  private func process(_ job: UnitJob, showsForms: Bool) -> Fields {
    let process = linker.site.manual.processes[job.process]
    let charts = process.charts
    let address = linker.address(.process(job.process))
    var hands: [Int: HandOvers] = [:]
    let rows = job.rows.map { row -> Fields in
      let chart = charts[row.chart]
      let isFirst = hands[row.chart] == nil
      let known = hands[row.chart] ?? HandOvers(of: chart)
      hands[row.chart] = known
      let step = chart.steps[row.step]
      let number = step.number.map { words.number($0) + " " } ?? ""
      let from = others(known.from[row.step], in: chart)
      let to = others(known.to[row.step], in: chart)
      return [
        .address: .text(linker.address(ofRow: row.step, inChart: row.chart, ofProcess: job.process)),
        .title: .text(number + step.title(words.language)),
        .note: .words(isFirst ? chart.caseIndex.map { process.cases[$0].title(words.language) } : nil),
        .role: .words(role(row.duty)), .time: .words(words.time(step.time?.value)),
        .hasFrom: .flag(!from.isEmpty), .from: .objects(from), .hasTo: .flag(!to.isEmpty), .to: .objects(to),
        .showsForms: .flag(showsForms), .hasForms: .flag(!step.forms.items.isEmpty),
        .forms: .objects(step.forms.items.map { Fields(linker.form($0.value)) }),
      ]
    }
    return [
      .address: .text(address), .title: .text(process.head.title(words.language)), .rows: .objects(rows),
    ]
  }

  /// That it does a step goes without saying.
  private func role(_ duty: Duty) -> String? {
    if duty.contains(.decides) { return words("ตัดสินใจ", "decides") }
    return duty == .supports ? words("ร่วม", "takes part") : nil
  }

  /// Who leads the rows, but for the unit itself, each once.
  private func others(_ rows: [Int], in chart: Chart) -> [Fields] {
    var known: [Performer] = [.unit(unit)]
    var links: [Fields] = []
    for party in rows.compactMap({ chart.steps[$0].by.first }) where !known.contains(party.performer) {
      known.append(party.performer)
      links.append(Fields(linker.party(party)))
    }
    return links
  }

  static let schema: Schema = {
    let row = Schema.object([
      Schema.Entry(.address, .text, "the step"), Schema.Entry(.title, .text, "number and title"),
      Schema.Entry(.note, .text, "title of the case, with its first step"),
      Schema.Entry(.role, .text, "takes part or decides; nothing: does"),
      Schema.Entry(.time, .text, "its time"), Schema.Entry(.hasFrom, .flag, "it comes from somebody"),
      Schema.Entry(.from, .list(.link), "who hands the work over"),
      Schema.Entry(.hasTo, .flag, "it goes to somebody"),
      Schema.Entry(.to, .list(.link), "who gets it next"),
      Schema.Entry(.showsForms, .flag, "some step names a form"),
      Schema.Entry(.hasForms, .flag, "this step names a form"), Schema.Entry(.forms, .list(.link), "forms"),
    ])
    return .object([
      Schema.Entry(.hasForms, .flag, "some step names a form"),
      Schema.Entry(.span, .text, "number of columns"),
      Schema.Entry(
        .processes,
        .list(
          .object([
            Schema.Entry(.address, .text, "process"), Schema.Entry(.title, .text, "its title"),
            Schema.Entry(.rows, .list(row), "its steps"),
          ])), "processes in printed order"),
    ])
  }()
}
