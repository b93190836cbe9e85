import ManualModel
import Synchronization

/// A single line on a terminal that tells how far long work has come; silent elsewhere and for short work.
final class Progress: Sendable {
  private struct State {
    var stage = Bilingual(thai: "", english: "")
    var total = 0
    var done = 0
    var next = ContinuousClock.now
    var isShown = false
  }

  private let isTerminal: Bool
  private let language: Language
  private let state = Mutex(State())

  init(_ options: Options) {
    isTerminal = StandardStream.error.isTerminal && !options.isQuiet
    language = options.language ?? .thai
  }

  /// Begins a stage; nothing is shown before it has lasted a third of a second.
  func begin(_ stage: Timings.Stage, of total: Int) {
    guard isTerminal else { return }
    clear()
    state.withLock { state in
      state = State()
      (state.stage, state.total, state.next) = (stage.name, total, ContinuousClock.now + .milliseconds(300))
    }
  }

  /// Counts one thing done; from any thread.
  func step() {
    guard isTerminal else { return }
    let line: String? = state.withLock { state in
      state.done += 1
      guard state.done % 16 == 0, ContinuousClock.now >= state.next else { return nil }
      (state.next, state.isShown) = (ContinuousClock.now + .milliseconds(100), true)
      return "\r\u{1B}[K\(state.stage(language)) \(state.done)/\(state.total)"
    }
    // Where a terminal goes away, the run ends with what it has to say at its end.
    if let line { try? StandardStream.error.write(line) }
  }

  /// Takes the line away again.
  func clear() {
    guard isTerminal, state.withLock({ $0.isShown }) else { return }
    state.withLock { $0.isShown = false }
    try? StandardStream.error.write("\r\u{1B}[K")
  }
}
