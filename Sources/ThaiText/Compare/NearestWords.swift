internal import Synchronization

/// “Did you mean” over one list of words, with a memory: one unknown name usually stands in many files.
///
/// The words are folded when the first question comes; most manuals never ask one. Safe to ask from several
/// threads; the answer to a question does not depend on the order of questions.
public final class NearestWords: Sendable {
  private struct State {
    var lexicon: Lexicon?
    var answers: [String: String?] = [:]
  }

  private let words: @Sendable () -> [String]
  private let state = Mutex(State())

  /// Makes a list whose words are asked for at the first question.
  public init(_ words: @escaping @Sendable () -> [String]) { self.words = words }

  /// The word nearest to `written`, if it is near enough and no other is as near.
  public func nearest(to written: String) -> String? {
    state.withLock { state in
      if let known = state.answers[written] { return known }
      let lexicon = state.lexicon ?? Lexicon(words())
      state.lexicon = lexicon
      let answer = lexicon.nearest(to: written)
      state.answers[written] = .some(answer)
      return answer
    }
  }
}
