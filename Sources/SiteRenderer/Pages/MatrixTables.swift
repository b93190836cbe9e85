import ManualModel

/// A responsibility matrix as tables of at most twelve columns (`docs/site.md` 3).
struct MatrixTables {
  /// What stands before the marks of a row.
  struct Head {
    var address: String
    var title: String
  }

  /// Rows under one heading.
  struct Group {
    var title: String?
    /// Places in the matrix.
    var rows: Range<Int>
  }

  /// Columns of one table.
  static let mostColumns = 12

  let matrix: ResponsibilityMatrix
  let caption: String
  /// The name of the region in which a wide table scrolls.
  let name: String
  /// The head of the first column.
  let label: String
  /// One per row of the matrix.
  let heads: [Head]
  let groups: [Group]
  let linker: Linker

  private var words: Wording { linker.site.wording }

  /// The tables, for the template `matrix`.
  var fields: [Fields] {
    let parts = matrix.parts(ofAtMost: Self.mostColumns)
    return parts.enumerated().map { number, part in
      let count = parts.count == 1 ? "" : " \(words.number(number + 1))/\(words.number(parts.count))"
      return [
        .caption: .text(caption + count), .name: .text(name + count), .label: .text(label),
        .span: .text(String(part.count + 1)),
        .columns: .objects(part.map { Fields(column($0)) }),
        .groups: .objects(groups.compactMap { group($0, part) }),
      ]
    }
  }

  private func column(_ place: Int) -> Linker.Reference {
    switch matrix.performers[place] {
    case .unit(let unit): linker.unit(unit)
    case .words(let words): Linker.Reference(text: words)
    }
  }

  /// Rows that say nothing in this part of the columns are left out; the first part has those that never do.
  private func group(_ group: Group, _ part: Range<Int>) -> Fields? {
    let rows = group.rows.filter { row in
      let marks = matrix.rows[row]
      return marks.isEmpty ? part.lowerBound == 0 : marks.contains { part.contains($0.column) }
    }
    if rows.isEmpty { return nil }
    return [.title: .words(group.title), .rows: .objects(rows.map { row($0, part) })]
  }

  private func row(_ row: Int, _ part: Range<Int>) -> Fields {
    var duties = [Duty](repeating: [], count: part.count)
    for mark in matrix.rows[row] where part.contains(mark.column) {
      duties[mark.column - part.lowerBound] = mark.duty
    }
    return [
      .address: .text(heads[row].address), .title: .text(heads[row].title),
      .cells: .objects(duties.map { [.marks: .objects(words.marks($0))] }),
    ]
  }

  static let schema = Schema.list(
    .object([
      Schema.Entry(.caption, .text, "what the table shows"),
      Schema.Entry(.name, .text, "name of the region in which it scrolls"),
      Schema.Entry(.label, .text, "head of the first column"),
      Schema.Entry(.span, .text, "number of columns"),
      Schema.Entry(.columns, .list(.link), "who takes part"),
      Schema.Entry(
        .groups,
        .list(
          .object([
            Schema.Entry(.title, .text, "heading over the rows"),
            Schema.Entry(
              .rows,
              .list(
                .object([
                  Schema.Entry(.address, .text, "step or process"), Schema.Entry(.title, .text, "its title"),
                  Schema.Entry(
                    .cells, .list(.object([Schema.Entry(.marks, .list(.mark), "what somebody does")])),
                    "one per column"),
                ])), "rows"),
          ])), "rows by case or section"),
    ]))
}

extension Schema {
  /// The form of a mark: a class that draws it and the word that it stands for.
  static let mark = Schema.object([
    Entry(.kind, .text, "`does`, `supports` or `decides`"), Entry(.text, .text, "the word"),
  ])
}

extension Wording {
  /// The marks of a duty, for those who see them and for those who hear them.
  func marks(_ duty: Duty) -> [Fields] {
    Duty.words.filter { duty.contains($0.duty) }.map { part in
      [.kind: .text(part.kind), .text: .text(self(part.thai, part.english))]
    }
  }

  /// All marks with their words.
  var legend: Value { .objects(marks([.does, .supports, .decides])) }
}

extension Duty {
  /// The parts of a duty, each with the class that draws its mark.
  fileprivate static let words: [(duty: Duty, kind: String, thai: String, english: String)] = [
    (.does, "does", "ทำ", "does"), (.supports, "supports", "ร่วม", "takes part"),
    (.decides, "decides", "ตัดสินใจ", "decides"),
  ]
}
