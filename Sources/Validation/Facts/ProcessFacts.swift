internal import ManualModel
internal import ThaiText

/// What rules ask of one process.
final class ProcessFacts: Sendable {
  let facts: ManualFacts
  let process: Process
  /// Its place in `manual.processes`.
  let index: Int
  let charts: [ChartFacts]
  /// The blocks of the process, then those of its cases, each with its place.
  let blocks: [(blocks: ProcessBlocks, place: Bilingual?)]

  init(_ index: Int, in facts: ManualFacts) {
    self.facts = facts
    self.index = index
    process = facts.manual.processes[index]
    let process = facts.manual.processes[index]
    charts = process.charts.map { ChartFacts($0, of: process, in: facts) }
    blocks = [(process.blocks, nil)] + process.cases.map { ($0.blocks, ChartFacts.place(of: $0)) }
  }

  var manual: Manual { facts.manual }

  /// Whether only title and owner count (8.4).
  var isWithdrawn: Bool { process.head.status == .withdrawn }
}

/// What rules ask of one chart.
final class ChartFacts: Sendable {
  let facts: ManualFacts
  let process: Process
  let caseIndex: Int?
  /// The rows; index them instead of walking over copies, because a row is large.
  let rows: [Step]
  let groups: RowGroups

  init(_ chart: Chart, of process: Process, in facts: ManualFacts) {
    self.facts = facts
    self.process = process
    caseIndex = chart.caseIndex
    rows = chart.steps
    groups = RowGroups(of: chart.steps)
  }

  var manual: Manual { facts.manual }
  var chart: Chart { Chart(steps: rows, caseIndex: caseIndex) }

  /// “ขั้นที่ ๒ “ตรวจหนังสือ””, with the case before it.
  func place(of row: Int) -> Bilingual {
    let title = quoted(rows[row].title(manual.book.language))
    let words: Bilingual
    if let number = rows[row].number {
      words = Bilingual("ขั้นที่ \(facts.number(number)) \(title)", "step \(number) \(title)")
    } else {
      let position = rows[row].position
      words = Bilingual("แถวที่ \(facts.number(position)) \(title)", "row \(position) \(title)")
    }
    guard let caseIndex else { return words }
    let `case` = ChartFacts.place(of: process.cases[caseIndex])
    return Bilingual("\(`case`.thai) \(words.thai)", "\(`case`.english), \(words.english)")
  }

  static func place(of `case`: Case) -> Bilingual {
    let title = quoted(`case`.title.text.value)
    return Bilingual("กรณี \(title)", "case \(title)")
  }

  /// The name by which to speak of a row: its id, else its title.
  func name(of row: Int) -> String { rows[row].id?.value ?? quoted(rows[row].title(manual.book.language)) }

  /// Visits every target of every row.
  func forEachTarget(_ visit: (TargetPlace) -> Void) {
    for row in rows.indices {
      for target in rows[row].go {
        visit(TargetPlace(row: row, target: target, siblings: rows[row].go.count))
      }
      for answer in rows[row].answers {
        for target in answer.go { visit(TargetPlace(row: row, target: target, siblings: answer.go.count)) }
      }
    }
  }

  /// Visits every list of targets that starts several pieces of work.
  func forEachFork(_ visit: (_ row: Int, _ targets: [Target]) -> Void) {
    for row in rows.indices {
      if rows[row].go.count > 1 { visit(row, rows[row].go) }
      for answer in rows[row].answers where answer.go.count > 1 { visit(row, answer.go) }
    }
  }

  /// The target with `next` replaced by what it means in `row`.
  func resolved(_ target: Target, in row: Int) -> Target.Meaning {
    guard target.meaning == .next else { return target.meaning }
    return groups.next(after: row).map { .row($0) } ?? .end
  }
}

/// A target and the row that names it.
struct TargetPlace {
  var row: Int
  var target: Target
  /// How many targets stand in the same `go`.
  var siblings: Int
}
