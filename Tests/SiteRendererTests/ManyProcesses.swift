import ManualModel
import Testing

extension RenderedSite {
  /// The example manual with many copies of one of its processes in its last chapter and category.
  static func manual(with count: Int, like id: String) throws -> Manual {
    let example = try RenderedSite.example.get().manual
    var book = example.book
    var processes = example.processes
    let model = try #require(processes.first { $0.head.id == id })
    var ids: [Text] = []
    for number in 0..<count {
      var copy = model
      copy.head.id = "copy-\(number)"
      copy.head.formerly = []
      copy.head.title.text.value += " (\(number))"
      processes.append(copy)
      ids.append(Text(copy.head.id, at: copy.head.range))
    }
    let division = book.divisions.count - 1
    let section = book.divisions[division].sections.count - 1
    book.divisions[division].sections[section].processes += ids
    let category = book.categories.count - 1
    let group = book.categories[category].groups.count - 1
    book.categories[category].groups[group].processes += ids
    return Manual(
      book: book, units: example.units, laws: example.laws, forms: example.forms, systems: example.systems,
      processes: processes, campaigns: example.campaigns, pages: example.pages, files: example.files)
  }
}
