import BookRenderer
import ManualModel

/// `book`: checks, then sets the printed book, or a booklet, as a PDF in the output folder.
enum BookCommand {
  static func run(_ options: Options) async throws(RunFailure) -> ExitStatus {
    var pipeline = Pipeline(options)
    let outcome: BookOutcome
    do {
      // Missing Typst stops before any work.
      let engine = try TypstEngine()
      outcome = try await BookMaking(options, engine).make(&pipeline)
    } catch {
      return Program.report(error, pipeline.language)
    }
    let language = pipeline.language
    try outcome.checked.report(options, from: .warn, forPrograms: .error)
    switch outcome.result {
    case .stopped:
      if options.format == .text {
        let words = Bilingual(thai: "ไม่ได้พิมพ์เล่ม: ", english: "no book was made: ")
        try StandardStream.error.write((words + Words.count(outcome.checked.findings))(language) + "\n")
      }
    case .made(let book):
      if !options.isQuiet { try StandardStream.output.write(words(book, options)(language) + "\n") }
    }
    if options.showsTimings { try StandardStream.error.write(pipeline.timings.table(language)) }
    if case .made = outcome.result { return .done }
    return .contentHasErrors
  }

  private static func words(_ book: MadeBook, _ options: Options) -> Bilingual {
    let place = options.output + "/" + book.name
    return book.isUnchanged
      ? Bilingual(
        thai: "\(place) เหมือนเดิม \(book.pages) หน้า", english: "\(place) unchanged, \(book.pages) pages")
      : Bilingual(thai: "พิมพ์เล่มแล้ว \(place) \(book.pages) หน้า", english: "made \(place), \(book.pages) pages")
  }
}
