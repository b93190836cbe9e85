import ManualModel

/// A line of the contents: what it leads to, its level, its words, and whether it prints a range of pages.
struct ContentsEntry {
  var id: String
  var level: Int
  var title: Code
  var hasRange: Bool
  /// Whether a page is printed; titles of sections have none.
  var hasPage = true

  var code: Code {
    .line(
      .array([
        .string(id), .number(level), title, .truth(hasRange), .truth(hasPage),
      ]), nil)
  }
}

/// The table of contents, in the order of pages.
struct Contents {
  let manuscript: Manuscript

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// The call that prints it for the given parts of the book.
  func code(_ parts: [PrintedPart]) -> Code {
    .call("contents", .array(parts.flatMap(\.contents).map(\.code)))
  }

  /// The entries of a division.
  func division(_ index: Int) -> [ContentsEntry] {
    let division = manuscript.manual.book.divisions[index]
    var entries = [
      ContentsEntry(
        id: Place.division(index), level: 1, title: manuscript.title(ofDivision: index), hasRange: true)
    ]
    if let role = division.role.flatMap({ manuscript.page($0.value) }) {
      entries.append(
        ContentsEntry(id: role.head.id, level: 2, title: manuscript.words(role.head.title), hasRange: true))
    }
    for (section, processes) in zip(division.sections, manuscript.order.divisions[index]) {
      let printed = processes.filter { manuscript.order.places[$0].number != nil }
      guard let first = printed.first else { continue }
      if let title = section.title {
        entries.append(
          ContentsEntry(
            id: manuscript.manual.processes[first].head.id, level: 2, title: manuscript.words(title),
            hasRange: false, hasPage: false))
      }
      for process in printed { entries.append(self.process(process, level: section.title == nil ? 2 : 3)) }
    }
    return entries
  }

  /// The entry of a process, with its running number in the chapter.
  func process(_ index: Int, level: Int) -> ContentsEntry {
    let head = manuscript.manual.processes[index].head
    let number = manuscript.order.places[index].number.map { manuscript.words.number($0) + ". " } ?? ""
    return ContentsEntry(
      id: head.id, level: level, title: .content([.words(number), manuscript.words(head.title)]),
      hasRange: true)
  }
}
