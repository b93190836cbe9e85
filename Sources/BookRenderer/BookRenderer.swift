import ManualModel
public import ThaiText

/// Turns a manual into the source of a book: the same manual gives the same bytes (`docs/book.md` 1).
public enum BookRenderer {
  /// The source of `book.typ` and what is to be said about it.
  public static func render(_ request: BookRequest, breaker: LineBreaker) -> RenderedBook {
    let manuscript = Manuscript(request)
    let list = PartList.parts(of: manuscript)
    var writer = SourceWriter(WordBindings(breaker))
    for code in BookFrame(manuscript).code(list.parts) { writer.writeMarkup(code) }
    writer.endLine()
    let prologue = BookFrame(manuscript).prologue
    let head = prologue + writer.words.definitions
    var source: [UInt8] = []
    source.reserveCapacity(writer.bytes.count + head.count * 40)
    for line in head {
      source += line
      source.append(0x0A)
    }
    source += writer.bytes
    let findings = Findings(writer.words, of: request)
    return RenderedBook(
      source: source, lines: Array(repeating: nil, count: head.count) + writer.lines,
      inputs: BookFrame(manuscript).inputs, diagnostics: list.diagnostics + findings.diagnostics)
  }
}

/// What stands around the parts: the settings of the document, the zones of page numbers, the page map.
struct BookFrame {
  let manuscript: Manuscript
  private var book: Book { manuscript.manual.book }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// The lines before the words.
  var prologue: [[UInt8]] { [Array("#import \"machine.typ\": *".utf8)] }

  /// What machine.typ reads from `sys.inputs`.
  var inputs: [(name: String, value: String)] {
    var inputs = [("digits", book.digits.rawValue), ("front", book.frontPages.rawValue)]
    if manuscript.request.scope != .book { inputs.append(("booklet", "yes")) }
    return inputs
  }

  /// The whole document.
  func code(_ parts: [PrintedPart]) -> [Code] {
    var items: [Code] = [settings]
    var zone = PrintedPart.Zone.cover
    for part in parts {
      if part.zone != zone {
        zone = part.zone
        if zone == .front || zone == .body {
          items.append(.line(.call("begin", .string(zone.rawValue)), nil))
        }
      }
      items += part.isContents ? contents(part, of: parts) : part.code
    }
    let marks = parts.flatMap(\.marks)
    items.append(.line(.call("page-map", .array(marks.map { .string($0) })), nil))
    return items
  }

  private func contents(_ part: PrintedPart, of parts: [PrintedPart]) -> [Code] {
    guard let own = part.contents.first else { return [] }
    return PartList.framed(
      own.id, own.title, [.line(Contents(manuscript).code(parts), nil)], begins: .recto)
  }

  private var settings: Code {
    let day = date
    let date = Code.call("datetime").with("year", .number(day.year)).with("month", .number(day.month))
      .with("day", .number(day.day))
    let year = String(book.fiscalYear.buddhistYear)
    let keywords = [year, manuscript.request.edition].map { Code.string($0) }
    let org = book.org.map { manuscript.manual.units[$0].name(manuscript.language) } ?? book.orgWritten.value
    let settings = Code.call("show: book.with").with("title", .string(title)).with("author", .string(org))
      .with("keywords", .array(keywords)).with("date", date).with("lang", .string(book.language.rawValue))
      .with("region", .string(book.language == .thai ? "TH" : "GB"))
    return .line(settings, nil)
  }

  private var title: String {
    let own = book.title(manuscript.language)
    switch manuscript.request.scope {
    case .book: return own
    case .process(let index):
      return manuscript.manual.processes[index].head.title(manuscript.language) + " – " + own
    case .division(let index):
      let division = book.divisions[index]
      let name =
        division.title?(manuscript.language)
        ?? division.unit.map { manuscript.manual.units[$0].name(manuscript.language) }
      return (name ?? division.unitWritten.value) + " – " + own
    case .unit(let unit): return manuscript.manual.units[unit].name(manuscript.language) + " – " + own
    }
  }

  /// The date of the book as written, else the first day of its fiscal year: never a clock.
  private var date: Day {
    guard let written = book.date?.value else { return book.fiscalYear.firstDay }
    for month in 1...12 {
      let names = [Language.thai, .english].map {
        PrintStyle(language: $0, digits: .arabic, era: .buddhist).monthName(month)
      }
      guard names.contains(where: { written.utf8.starts(with: $0.utf8) || written.contains($0) }) else {
        continue
      }
      let year = Digits.convert(written, to: .arabic).split(whereSeparator: { !("0"..."9").contains($0) })
        .compactMap { Int($0) }.last { $0 > 1900 }
      guard let year else { break }
      return Day(year: year > 2300 ? year - 543 : year, month: month, day: 1)
    }
    return book.fiscalYear.firstDay
  }
}
