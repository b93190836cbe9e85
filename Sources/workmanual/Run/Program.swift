import ManualModel

/// The program from the words of the command line to the exit status.
enum Program {
  static func run(_ words: [String]) async -> ExitStatus {
    do throws(RunFailure) {
      return try await run(invocation(words))
    } catch {
      return report(error, language(of: words) ?? .thai)
    }
  }

  private static func invocation(_ words: [String]) throws(RunFailure) -> Invocation {
    do { return try Invocation(words) } catch { throw .usage(error) }
  }

  private static func run(_ invocation: Invocation) async throws(RunFailure) -> ExitStatus {
    switch invocation.command {
    case .check: try await Check.run(invocation.options)
    case .build: try await Build.run(invocation.options)
    case .initialise: try Initialise.run(invocation.operand ?? "", invocation.options)
    case .new: try await New.run(invocation.operand ?? "", invocation.options)
    case .explain: try Explain.run(invocation.operand, invocation.options)
    case .schema: try Schema.run(invocation.operand ?? "", invocation.options)
    case .book: try await BookCommand.run(invocation.options)
    case .doctor: try Doctor.run(invocation.options)
    case .help: try Help.run(invocation.topic, invocation.options)
    case .version: try Version.run()
    }
  }

  /// Says why a run could not be finished.
  static func report(_ failure: RunFailure, _ language: Language) -> ExitStatus {
    var text = "workmanual: \(Printable.text(failure.message(language)))\n"
    if case .usage = failure {
      text += Bilingual(thai: "ดู workmanual help", english: "see workmanual help")(language) + "\n"
    }
    // If standard error takes nothing either, the exit status is all that can be said.
    try? StandardStream.error.write(text)
    return failure.status
  }

  /// The language asked for, also where the command line cannot be understood.
  private static func language(of words: [String]) -> Language? {
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--language" { return Language(rawValue: next) }
      if word == "--language=en" { return .english }
    }
    return nil
  }
}
