internal import Synchronization
internal import ThaiText

/// “Did you mean” over one list of words, with a memory: one unknown name usually stands in many files.
final class NearestWords: Sendable {
  private let vocabulary: Vocabulary
  private let answers = Mutex<[String: String?]>([:])

  init(_ words: some Sequence<String>) { vocabulary = Vocabulary(words) }

  /// The nearest word, the same for the same question in whatever order questions come.
  func nearest(to written: String) -> String? {
    if let known = answers.withLock({ $0[written] }) { return known }
    let answer = vocabulary.nearest(to: written)
    answers.withLock { $0[written] = .some(answer) }
    return answer
  }
}
