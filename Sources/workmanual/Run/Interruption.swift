import Glibc
import Synchronization

/// The wish of a person or a system that the run end.
enum Interruption {
  /// The first signal that asked for it; 0 while nobody did.
  private static let signalNumber = Atomic<Int32>(0)

  /// Prepares for signals: the first to end sets a flag that is looked at between files, a second one ends at once;
  /// a closed pipe and a file size limit become errors of the call that met them.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.signalNumber.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// Throws if somebody asked for the end.
  static func check() throws(RunFailure) {
    switch signalNumber.load(ordering: .relaxed) {
    case 0: return
    case SIGTERM: throw .interrupted(.terminated)
    default: throw .interrupted(.interrupted)
    }
  }
}
