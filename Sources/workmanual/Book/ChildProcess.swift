import Glibc

/// A program that is run to its end: an argument list, never a shell; input and output in files.
struct ChildProcess {
  /// Why it did not end well.
  enum Failure: Error {
    case cannotStart(reason: String)
    case tooSlow
    case interrupted(RunFailure)
  }

  var program: String
  var arguments: [String]
  var input: String
  var output: String
  var errors: String

  /// Runs it and gives its exit status.
  ///
  /// `waiting` is called a few times a second.
  func run(limit: Duration, waiting: (Duration) -> Void) throws(Failure) -> Int32 {
    let child = try start()
    let begun = ContinuousClock.now
    var status: Int32 = 0
    var rounds = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      usleep(2_000)
      rounds += 1
      let time = ContinuousClock.now - begun
      if rounds % 50 == 0 { waiting(time) }
      do { try Interruption.check() } catch {
        end(child)
        throw .interrupted(error)
      }
      if time > limit {
        end(child)
        throw .tooSlow
      }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private func end(_ child: pid_t) {
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  private func start() throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var words = ([program] + arguments).map { (word: String) in strdup(word) } + [nil]
    defer { for word in words { free(word) } }
    // Nothing of the environment can change the pages; the search path is only for finding libraries.
    let path = getenv("PATH").map { "PATH=" + String(cString: $0) } ?? "PATH=/usr/bin:/bin"
    var environment = [path, "LC_ALL=C.UTF-8"].map { (word: String) in strdup(word) } + [nil]
    defer { for word in environment { free(word) } }
    var child = pid_t()
    let code = posix_spawn(&child, program, &actions, nil, &words, &environment)
    guard code == 0 else { throw .cannotStart(reason: String(cString: strerror(code))) }
    return child
  }
}
