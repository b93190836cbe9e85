import ManualModel
import ThaiText

/// The manual as the parts of the book see it: with printed order, cross references and generated words.
struct Manuscript {
  let request: BookRequest
  let manual: Manual
  let order: PrintedOrder
  let references: CrossReferences
  let words: BookWords
  /// The processes that this book prints, in printed order.
  private(set) var processes: [Int] = []
  /// What has a place in this book and can be referred to by page; never walked.
  private(set) var targets: Set<String> = []

  init(_ request: BookRequest) {
    func isPublished(_ head: DocumentHead) -> Bool { request.showsDrafts || head.status != .draft }
    self.request = request
    manual = request.manual
    order = PrintedOrder(request.manual, isPublished: isPublished)
    references = CrossReferences(request.manual, order: order, isPublished: isPublished)
    words = BookWords(request.manual.book)
    processes = printedProcesses()
    targets = Set(places)
  }

  /// The language of generated words.
  var language: Language { words.language }

  /// Whether a document is printed.
  func isPrinted(_ head: DocumentHead) -> Bool {
    head.status == .inForce || (head.status == .draft && request.showsDrafts)
  }

  /// The page with an id, if it is printed.
  func page(_ id: String) -> Page? {
    guard case .page(let index)? = manual.documents[id], isPrinted(manual.pages[index].head) else {
      return nil
    }
    return manual.pages[index]
  }

  /// The campaign with an id, if it is printed.
  func campaign(_ id: String) -> Campaign? {
    guard case .campaign(let index)? = manual.documents[id], isPrinted(manual.campaigns[index].head) else {
      return nil
    }
    return manual.campaigns[index]
  }

  /// The title of a document; nil if there is none.
  func title(ofDocument id: String) -> String? {
    switch manual.documents[id] {
    case .process(let index)?: manual.processes[index].head.title(language)
    case .campaign(let index)?: manual.campaigns[index].head.title(language)
    case .page(let index)?: manual.pages[index].head.title(language)
    case .unread?, nil: nil
    }
  }

  /// The title of a chapter.
  func title(ofDivision index: Int) -> Code {
    let division = manual.book.divisions[index]
    if let title = division.title { return words(title) }
    return division.unit.map { words(manual.units[$0].name) } ?? .words(division.unitWritten)
  }

  /// A title in the language of the book.
  func words(_ title: Title) -> Code { .words(title(language), title.text.range) }

  /// The second title, if there is one.
  func second(_ title: Title) -> Code? { title.second(language).map { .words($0, title.english?.range) } }

  /// Generated words.
  func words(_ thai: String, _ english: String) -> Code { .words(words(thai, english)) }

  private func printedProcesses() -> [Int] {
    switch request.scope {
    case .book: order.walk
    case .division(let index): order.divisions[index].joined().filter { order.places[$0].number != nil }
    case .process(let index): [index]
    case .unit(let unit): self.processes(of: unit)
    }
  }

  /// The parts that this book prints: those of manual.yaml, or the ones of a booklet.
  var parts: [Book.Part] {
    if case .book = request.scope { return manual.book.parts.map(\.value) }
    return []
  }

  /// Everything in this book that can be referred to.
  private var places: [String] {
    var places: [String] = []
    for index in processes {
      let process = manual.processes[index]
      places.append(process.head.id)
      for chart in process.charts {
        for step in chart.steps {
          places.append(Place.step(process.anchor(of: step, in: chart), of: process))
        }
      }
    }
    for part in parts {
      switch part {
      case .page(let id): if page(id.value) != nil { places.append(id.value) }
      case .campaign(let id): if campaign(id.value) != nil { places.append(id.value) }
      case .generated(.lawIndex): places += manual.laws.map { Place.law($0.id.value) }
      case .generated(.formIndex): places += manual.forms.map { Place.form($0.id.value) }
      case .generated(.systemIndex): places += manual.systems.map { Place.system($0.id.value) }
      case .generated: break
      }
    }
    return places
  }
}

/// The names of places in the book, as references and bookmarks use them.
enum Place {
  static func step(_ anchor: String, of process: Process) -> String { process.head.id + "#" + anchor }
  static func law(_ id: String) -> String { "law:" + id }
  static func form(_ id: String) -> String { "form:" + id }
  static func system(_ id: String) -> String { "system:" + id }
  static func part(_ part: Book.GeneratedPart) -> String { "_" + part.rawValue }
  static func division(_ index: Int) -> String { "_division-\(index + 1)" }
  static func processes(ofDivision index: Int) -> String { "_processes-\(index + 1)" }
}
