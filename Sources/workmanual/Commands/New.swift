import ContentReader
import ManualModel
import ThaiText

/// `new`: adds the skeleton of a process and lists it in manual.yaml.
enum New {
  static func run(_ id: String, _ options: Options) async throws(RunFailure) -> ExitStatus {
    guard Identifier.isDocument(id) else { throw .usage(.badDocumentID(id)) }
    let read = try await Stages(options).read()
    guard let manual = read.manual, let file = read.files.first(where: { $0.path == "manual.yaml" }) else {
      let checked = Checked(files: read.files, manual: nil, findings: read.diagnostics)
      try checked.report(options, from: .error, forPrograms: .error)
      return .contentHasErrors
    }
    if manual.documents[id] != nil { throw .usage(.documentExists(id)) }
    let division = try division(options, of: manual.book)
    let places = [try place(options, beside: division, in: manual.book), BookPlace(division)]
    let text = try listing(id, at: places, in: file)
    let title = options.title ?? ""
    let path = "processes/\(id).md"
    try PlainFile.makeFolder(options.content + "/processes")
    try PlainFile.create(
      "\(options.content)/\(path)",
      ProcessSkeleton.text(title: title, owner: division.unitWritten.value))
    try PlainFile.replace(options.content + "/manual.yaml", text)
    if !options.isQuiet {
      let words = Bilingual(
        thai: "เพิ่ม \(path) และลงชื่อใน manual.yaml; เติมที่ ____ แล้วเรียก workmanual check",
        english: "added \(path) and listed it in manual.yaml; fill in ____ and run workmanual check")
      try StandardStream.output.write(words(options.language ?? manual.book.language) + "\n")
    }
    return .done
  }

  private static func division(_ options: Options, of book: Book) throws(RunFailure) -> Book.Division {
    let name = options.division ?? ""
    let key = NameKey(name)
    guard let division = book.divisions.first(where: { NameKey($0.unitWritten.value) == key }) else {
      throw .usage(.unknownDivision(name, known: book.divisions.map(\.unitWritten.value)))
    }
    return division
  }

  /// The group or category that is asked for, else that of the division's other processes, else the first.
  private static func place(
    _ options: Options, beside division: Book.Division, in book: Book
  ) throws(RunFailure) -> BookPlace {
    let places = book.categories.flatMap { category in
      category.groups.isEmpty
        ? [(category.id, category.processes)] : category.groups.map { ($0.id, $0.processes) }
    }
    if let name = options.group {
      guard let place = places.first(where: { $0.0.value == name }) else {
        throw .usage(.unknownGroup(name, known: places.map(\.0.value)))
      }
      return BookPlace(owner: place.0, processes: place.1)
    }
    let own = Set(division.processes.map(\.value))
    let fitting = places.first { $0.1.contains { own.contains($0.value) } } ?? places.first
    guard let fitting else { throw .usage(.unknownGroup("", known: [])) }
    return BookPlace(owner: fitting.0, processes: fitting.1)
  }

  /// manual.yaml with the process in all its places.
  private static func listing(
    _ id: String, at places: [BookPlace], in file: SourceFile
  ) throws(RunFailure) -> String {
    var bytes = file.text
    // From the end, so that offsets before it stay true.
    let edits = places.compactMap { $0.edit(adding: id, in: file) }.sorted { $0.range.start > $1.range.start }
    guard edits.count == places.count else { throw .file("manual.yaml", reason: "processes: ?") }
    for edit in edits {
      bytes.replaceSubrange(Int(edit.range.start)..<Int(edit.range.end), with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
