import ManualModel

/// The generated overviews: organisation chart, Work System map, numbered list of processes.
struct Hierarchy {
  let manuscript: Manuscript
  private var book: Book { manuscript.manual.book }
  private var words: BookWords { manuscript.words }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  // MARK: Organisation chart

  /// Units of kind org, division and group, by the unit they stand under.
  var organisation: Code? {
    UnitTree(manuscript.manual, children: manuscript.references.children)
      .map { .line(.call("tree", .array([code(of: $0)])), book.range) }
  }

  private func code(of tree: UnitTree) -> Code {
    let range = manuscript.manual.units[tree.unit].name.text.range
    let name = Code.words(PartySetter(manuscript).named(tree.unit), range)
    return .line(.array([name, .array(tree.below.map(code))]), range)
  }

  // MARK: Work System

  /// Category, then its groups with their numbers and units.
  var workSystem: Code {
    let bands = book.categories.map { category in
      let cards = category.groups.enumerated().map { index, group in
        Code.line(
          .array([
            .content([.words(words.number(index + 1) + ") "), manuscript.words(group.title)]),
            .words(group.unit.map(\.written.value).joined(separator: ", "), group.unit.first?.written.range),
          ]), group.title.text.range)
      }
      return Code.array([
        manuscript.words(category.title), manuscript.second(category.title).orNone, .array(cards),
      ])
    }
    return .line(.call("work-system", .array(bands)), book.range)
  }

  // MARK: List of processes

  /// ๑) group, ๑.๑ process, each with its page.
  var processes: Code {
    var lines: [Code] = []
    for (index, category) in book.categories.enumerated() {
      lines.append(
        .line(
          Code.call("heading", manuscript.words(category.title)).with("level", .number(2)),
          category.title.text.range))
      for (number, members) in manuscript.order.categories[index].enumerated() {
        if category.groups.isEmpty {
          lines += members.map { process($0, before: "") }
        } else {
          lines.append(group(category.groups[number], number, isEmpty: members.isEmpty))
          lines += members.map { process($0, before: words.number(number + 1) + ".") }
        }
      }
    }
    return .content(lines)
  }

  private func group(_ group: Book.Group, _ number: Int, isEmpty: Bool) -> Code {
    let title: Code = .content([.words(words.number(number + 1) + ") "), manuscript.words(group.title)])
    return .line(.call("group-line", title, .truth(isEmpty)), group.title.text.range)
  }

  private func process(_ index: Int, before: String) -> Code {
    guard let number = manuscript.order.places[index].numberInGroup else { return .nothing }
    let head = manuscript.manual.processes[index].head
    let title: Code = .content([.words(before + words.number(number) + " "), manuscript.words(head.title)])
    return .line(.call("process-line", .string(head.id), title), head.title.text.range)
  }
}
