import Glibc

/// Colours of a terminal, or none.
struct Style: Equatable {
  enum Role: String {
    case error = "1;31"
    case warning = "1;33"
    case information = "1;36"
    case place = "1"
    case dim = "2"
    case good = "1;32"
  }

  let isColoured: Bool

  /// The style for a stream; `auto` means colours on a terminal that has them.
  init(_ colour: Options.Colour, for stream: StandardStream) {
    switch colour {
    case .always: isColoured = true
    case .never: isColoured = false
    case .auto:
      isColoured =
        stream.isTerminal && Style.environment("NO_COLOR") == nil && Style.environment("TERM") != "dumb"
    }
  }

  func callAsFunction(_ role: Role, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
