import ManualModel

// Who does what (`docs/site.md` 4, block 7).
extension ProcessPage {
  /// Steps by those who take part; nothing when one alone does everything.
  var who: Fields? {
    let views = charts.map(\.chart)
    let matrix = ResponsibilityMatrix(rows: views.flatMap(\.steps).map(\.duties))
    guard matrix.performers.count > 1 else { return nil }
    var heads: [MatrixTables.Head] = []
    var groups: [MatrixTables.Group] = []
    for chart in views {
      let start = heads.count
      heads += chart.steps.map { step in
        let number = step.number.map { words.number($0) + " " } ?? ""
        return MatrixTables.Head(
          address: "#" + Address.encoded(process.anchor(of: step, in: chart)),
          title: number + step.title(language))
      }
      let title = chart.caseIndex.map { process.cases[$0].title(language) }
      groups.append(MatrixTables.Group(title: title, rows: start..<heads.count))
    }
    let tables = MatrixTables(
      matrix: matrix, caption: words("ใครทำอะไร: ", "Who does what: ") + process.head.title(language),
      name: words("ใครทำอะไร", "Who does what"),
      label: words("ขั้นตอน", "Step"), heads: heads, groups: groups, linker: linker)
    return [.legend: words.legend, .tables: .objects(tables.fields)]
  }

  static let whoSchema = Schema.object([
    heading, Schema.Entry(.legend, .list(.mark), "the marks and their meanings"),
    Schema.Entry(.tables, MatrixTables.schema, "steps by those who take part"),
  ])
}
