internal import Synchronization
internal import ThaiText

/// “Did you mean” over one list of words, with a memory: one unknown name usually stands in many files.
final class NearestWords: Sendable {
  private let lexicon: Lexicon
  private let answers = Mutex<[String: String?]>([:])

  init(_ words: some Sequence<String>) { lexicon = Lexicon(words) }

  /// The nearest word, the same for the same question in whatever order questions come.
  func nearest(to written: String) -> String? {
    if let known = answers.withLock({ $0[written] }) { return known }
    let answer = lexicon.nearest(to: written)
    answers.withLock { $0[written] = .some(answer) }
    return answer
  }
}
