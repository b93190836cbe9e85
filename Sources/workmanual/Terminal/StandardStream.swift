import Glibc

/// Standard output and standard error, written without a buffer of their own, so that no failure is lost.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all of `text`.
  func write(_ text: String) throws(RunFailure) {
    var text = text
    var failure: Int32 = 0
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(rawValue, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw .output(reason: strerror(failure).map { String(cString: $0) } ?? "\(failure)") }
  }

  /// Whether a person sees it.
  var isTerminal: Bool { isatty(rawValue) == 1 }
}
