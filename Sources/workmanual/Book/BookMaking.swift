import BookRenderer
import ContentReader
import Fingerprint
import FoundationEssentials
import ManualModel
import SiteRenderer
import SiteWriter
import ThaiText
import Validation

/// What `book` did.
struct BookOutcome {
  /// The book, or the errors of the content that stopped it.
  enum Result {
    case stopped
    case made(MadeBook)
  }

  var checked: Checked
  var result: Result
}

/// A book on disk.
struct MadeBook {
  /// Its name in the output folder.
  var name: String
  var pages: Int
  /// Whether neither content nor templates have changed.
  var isUnchanged: Bool
}

/// The way from a checked manual to a PDF: draw, render, set, label, publish.
struct BookMaking {
  let options: Options
  let engine: TypstEngine
  private let map: ConcurrentMap

  init(_ options: Options, _ engine: TypstEngine) {
    (self.options, self.engine) = (options, engine)
    map = ConcurrentMap(jobs: options.jobs)
  }

  /// Makes it; errors of the content end it before anything is written.
  func make(_ pipeline: inout Pipeline) async throws(RunFailure) -> BookOutcome {
    var checked = try await pipeline.check()
    guard let manual = checked.manual, !checked.stops(options) else {
      return BookOutcome(checked: checked, result: .stopped)
    }
    let scope = try BookName(options, manual)
    let request = try await self.request(manual, scope, checked)
    let progress = BookProgress(options, pipeline.language)
    let book = BookRenderer.render(request, breaker: try breaker())
    pipeline.timings.end(.render, count: book.source.count)
    // What else is to be said about the content, `check` and `build` say.
    checked.findings = Validation.settled(book.diagnostics, by: manual.book)
    if checked.stops(options) { return BookOutcome(checked: checked, result: .stopped) }
    let folder = try BookFolder(".workmanual/book/" + scope.folder)
    let stamp = try prepare(folder, book, request)
    let kept = unchanged(folder, stamp)
    let pdf: [UInt8]
    let pages: PageMap
    if let kept {
      (pdf, pages) = kept
    } else {
      let outcome = try engine.set(folder, inputs: book.inputs, waiting: progress.show)
      progress.finish()
      pages = try TypstNotes(book, checked.files).map(of: outcome, edition: request.edition)
      pdf = try labelled(folder, pages, manual)
      try keep(pdf, pages, stamp, in: folder)
    }
    pipeline.timings.end(.typeset, count: pages.pages)
    try publish(pdf, scope, checked)
    pipeline.timings.end(.publish, count: 1)
    return BookOutcome(
      checked: checked,
      result: .made(MadeBook(name: scope.file, pages: pages.pages, isUnchanged: kept != nil)))
  }

  private func breaker() throws(RunFailure) -> LineBreaker {
    do { return try LineBreaker() } catch {
      switch error {
      case .dictionaryMissing(let path): throw .missingPart(path, package: "libthai-data")
      }
    }
  }

  // MARK: What is printed

  private func request(
    _ manual: Manual, _ scope: BookName, _ checked: Checked
  ) async throws(RunFailure) -> BookRequest {
    let drawing = PrintDrawing(manual: manual, measure: PrintMeasure(try breaker()))
    let charts = try await map(Array(manual.processes.indices)) { index throws(RunFailure) in
      try Interruption.check()
      return scope.needs(index, manual) ? drawing.charts(manual.processes[index]) : []
    }
    var request = BookRequest(manual: manual, charts: charts, edition: String(checked.fingerprint.prefix(12)))
    request.scope = scope.scope
    if let address = manual.book.address?.value {
      let base = address.hasSuffix("/") ? address : address + "/"
      request.addresses = manual.processes.indices.map { base + Site.path(ofProcess: $0, in: manual) }
    }
    request.pictures = try pictures(of: manual)
    request.wholeBook = try wholeBook(request.edition)
    return request
  }

  /// The pictures that texts may show.
  private func pictures(of manual: Manual) throws(RunFailure) -> [String: [UInt8]] {
    let content = try reading(try ContentFolder(options.content))
    var pictures: [String: [UInt8]] = [:]
    for file in manual.files where [".png", ".jpg", ".jpeg", ".webp"].contains(where: file.path.hasSuffix) {
      pictures[file.path] = try reading(try content.bytes(of: file.path))
    }
    return pictures
  }

  /// The page map of the whole book, if it is of this edition.
  private func wholeBook(_ edition: String) throws(RunFailure) -> PageMap? {
    let folder = try BookFolder(".workmanual/book/book")
    let map = folder.read("pages.json").flatMap { try? JSONDecoder().decode(PageMap.self, from: Data($0)) }
    return map?.edition == edition ? map : nil
  }

  // MARK: The folder

  /// Writes the source and gives the fingerprint of everything that the pages depend on.
  private func prepare(
    _ folder: BookFolder, _ book: RenderedBook, _ request: BookRequest
  ) throws(RunFailure) -> String {
    for name in ["fonts", "pictures", "pictures/files"] { try folder.makeFolder(name) }
    var files = [RawFile(path: "book.typ", bytes: book.source)]
    files += try reading(try ContentFolder(options.templates + "/book").rawFiles())
      .filter { $0.path.hasSuffix(".typ") || $0.path.hasSuffix(".ttf") }
    for path in request.pictures.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try folder.makeFolders(of: "pictures/" + path)
      files.append(RawFile(path: "pictures/" + path, bytes: request.pictures[path] ?? []))
    }
    var hashing = Fingerprint.Hashing()
    for file in files {
      hashing.update(Array("\(file.path)\n\(file.bytes.count)\n".utf8).span)
      hashing.update(file.bytes.span)
      try folder.write(file.bytes, to: file.path)
    }
    let inputs = book.inputs.map { "\($0.name)=\($0.value)\n" }.joined()
    hashing.update(Array((inputs + engine.identity).utf8).span)
    return hashing.finish().hex
  }

  /// The book of the run before, if nothing that it depends on has changed.
  private func unchanged(_ folder: BookFolder, _ stamp: String) -> ([UInt8], PageMap)? {
    guard let old = folder.read("stamp"), old == Array(stamp.utf8), let pdf = folder.read("book.pdf"),
      let map = folder.read("pages.json").flatMap({ try? JSONDecoder().decode(PageMap.self, from: Data($0)) })
    else { return nil }
    return (pdf, map)
  }

  private func keep(
    _ pdf: [UInt8], _ pages: PageMap, _ stamp: String, in folder: BookFolder
  ) throws(RunFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let map = try? encoder.encode(pages) else { throw .defect("page map") }
    try folder.write(pdf, to: "book.pdf")
    try folder.write(Array(map), to: "pages.json")
    // Last: a run that was cut short is done again.
    try folder.write(Array(stamp.utf8), to: "stamp")
  }

  private func labelled(
    _ folder: BookFolder, _ pages: PageMap, _ manual: Manual
  ) throws(RunFailure) -> [UInt8] {
    guard let raw = folder.read("raw.pdf") else { throw .defect("Typst wrote no PDF") }
    do {
      return try PageLabels.appending(PageLabels.labels(pages, of: manual.book), to: raw)
    } catch {
      switch error {
      case .unexpected(let what): throw .defect("no \(what) in the PDF of Typst")
      }
    }
  }

  private func publish(_ pdf: [UInt8], _ scope: BookName, _ checked: Checked) throws(RunFailure) {
    let output = try Stages(options).open(part: scope.folder)
    do throws(RunFailure) {
      let staged = try writing(try output.stage(OutputFile(path: scope.file, bytes: pdf)))
      _ = try writing(
        try output.commit([staged], tool: Version.current, content: checked.fingerprint))
    } catch {
      output.abandon()
      throw error
    }
  }
}
