import BookRenderer
import ManualModel

/// Says what Typst complains about in terms of the content.
struct TypstNotes {
  private let book: RenderedBook
  private let files: [SourceFile]

  init(_ book: RenderedBook, _ files: [SourceFile]) { (self.book, self.files) = (book, files) }

  /// The page map; every note is an error, warnings too, and no PDF is kept.
  func map(of outcome: TypstEngine.Outcome, edition: String) throws(RunFailure) -> PageMap {
    if let map = outcome.map, outcome.notes.isEmpty {
      return PageMap(pages: map.pages, zones: map.zones, entries: map.entries, edition: edition)
    }
    let lines = outcome.notes.prefix(5).map { note in
      note.message + (place(of: note).map { " (\($0))" } ?? "")
    }
    throw .typesetting(lines.isEmpty ? "no page map" : lines.joined(separator: "; "))
  }

  /// The file and line of the content, else of the templates.
  private func place(of note: TypstEngine.Note) -> String? {
    if let line = line(after: "book.typ:", in: note.where), book.lines.indices.contains(line - 1),
      let range = book.lines[line - 1], files.indices.contains(Int(range.file.index))
    {
      let file = files[Int(range.file.index)]
      return "\(file.path):\(file.line(of: Int(range.start)))"
    }
    for name in ["style.typ", "machine.typ", "book.typ"] {
      if let line = line(after: name + ":", in: note.where) { return "\(name):\(line)" }
    }
    return nil
  }

  private func line(after mark: String, in text: String) -> Int? {
    let (bytes, mark) = (Array(text.utf8), Array(mark.utf8))
    guard bytes.count > mark.count else { return nil }
    for start in 0..<bytes.count - mark.count where bytes[start...].starts(with: mark) {
      let digits = bytes[(start + mark.count)...].prefix { (0x30...0x39).contains($0) }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }
}
