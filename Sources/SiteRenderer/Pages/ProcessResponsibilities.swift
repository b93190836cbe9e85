import ManualModel

// Who does what (`docs/site.md` 4, block 7).
extension ProcessPage {
  /// Steps by those who take part; nothing when one alone does everything.
  ///
  /// `rows` are those of the charts that the page shows, under the titles of their cases but where it is about one.
  func who(of parts: [(view: ChartView, rows: Range<Int>)], isAlone: Bool = false) -> Fields? {
    let matrix = ResponsibilityMatrix(rows: parts.flatMap { $0.view.chart.steps[$0.rows] }.map(\.duties))
    guard matrix.performers.count > 1 else { return nil }
    var heads: [MatrixTables.Head] = []
    var groups: [MatrixTables.Group] = []
    for (view, rows) in parts {
      let start = heads.count
      heads += rows.map { row in
        let step = view.chart.steps[row]
        let number = step.number.map { words.number($0) + " " } ?? ""
        return MatrixTables.Head(
          address: linker.address(ofRow: row, inChart: view.number, ofProcess: index),
          title: number + step.title(language))
      }
      groups.append(MatrixTables.Group(title: isAlone ? nil : title(of: view), rows: start..<heads.count))
    }
    // Not the heading alone: the section around the table has that name already.
    let name = words("ใครทำอะไร", "Who does what") + ": " + process.head.title(language)
    let tables = MatrixTables(
      matrix: matrix, caption: name, name: name,
      label: words("ขั้นตอน", "Step"), heads: heads, groups: groups, linker: linker)
    return [.legend: words.legend, .tables: .objects(tables.fields), .elsewhere: .absent]
  }

  static let whoSchema = Schema.object([
    heading, Schema.Entry(.legend, .list(.mark), "the marks and their meanings"),
    Schema.Entry(.tables, MatrixTables.schema, "steps by those who take part"), elsewhere,
  ])
}
