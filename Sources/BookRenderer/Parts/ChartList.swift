import ManualModel

/// The list of all charts of the book.
struct ChartList {
  let manuscript: Manuscript

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// The call that prints it; nothing for a book without charts.
  ///
  /// The entries are given here, and machine.typ puts them in the order of pages: a list that were gathered while
  /// the book is set would be empty at first and move all pages behind it.
  var code: [Code] {
    let entries = manuscript.processes.flatMap { index in ProcessPage(manuscript, index).chartNames }
    if entries.isEmpty { return [] }
    let items = entries.map { Code.line(.array([.string($0.id), $0.title]), nil) }
    return [.line(.call("chart-list", .words(manuscript.words.chart), .array(items)), nil)]
  }
}

extension ProcessPage {
  /// The names and titles of the charts of this process, in the order of its blocks.
  fileprivate var chartNames: [(id: String, title: Code)] {
    let printed = manuscript.request.charts[index]
    return process.charts.indices.filter(printed.indices.contains).flatMap { number in
      var names: [(id: String, title: Code)] = []
      if !layout.isNarrative || printed[number].plain != nil {
        names.append((chartID(number), chartTitle(number)))
      }
      if printed[number].lanes != nil { names.append((lanesID(number), lanesTitle(number))) }
      return names
    }
  }
}
