/// How a run ended, as scripts see it.
enum ExitStatus: Int32 {
  case done = 0
  /// The content has errors; nothing was written.
  case contentHasErrors = 1
  /// The command line is wrong.
  case usage = 2
  /// A library, font or program is missing.
  case missingPart = 69
  /// A defect of this program.
  case defect = 70
  /// The output folder is not ours, or cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case machine = 74
  /// Another build holds the lock.
  case locked = 75
  /// Stopped by SIGINT.
  case interrupted = 130
  /// Stopped by SIGTERM.
  case terminated = 143
}
