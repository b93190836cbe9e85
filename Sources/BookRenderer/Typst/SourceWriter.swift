import ManualModel

/// Writes code as Typst source and notes which line of it came from where.
struct SourceWriter {
  /// The source so far.
  private(set) var bytes: [UInt8] = []
  /// Where every finished line came from.
  private(set) var lines: [SourceRange?] = []
  /// The words that it uses.
  private(set) var words: WordBindings

  private var room: Int?
  private var isBold = false
  private var origin: SourceRange?
  private var lineOrigin: SourceRange?

  init(_ words: WordBindings) {
    self.words = words
    bytes.reserveCapacity(1 << 20)
  }

  /// Writes code where Typst reads markup.
  mutating func writeMarkup(_ code: Code) {
    switch code {
    case .words(let text, let range):
      words.append(text, at: range ?? origin, room: room, isBold: isBold, to: &bytes)
    case .content(let parts): for part in parts { writeMarkup(part) }
    case .line(let inner, let range): onLine(range) { $0.writeMarkup(inner) }
    case .room(let width, let size, let bold, let inner):
      within(width, size, bold) { $0.writeMarkup(inner) }
    case .nothing: break
    default:
      write("#")
      writeValue(code)
      write(";")
    }
  }

  /// Writes code where Typst reads values.
  private mutating func writeValue(_ code: Code) {
    switch code {
    case .words, .content:
      write("[")
      writeMarkup(code)
      write("]")
    case .call(let name, let arguments):
      write(name)
      write("(")
      for argument in arguments {
        if let name = argument.name { write(name + ": ") }
        writeValue(argument.value)
        write(", ")
      }
      write(")")
    case .array(let items):
      write("(")
      for item in items {
        writeValue(item)
        write(", ")
      }
      write(")")
    case .dictionary(let entries):
      write(entries.isEmpty ? "(:" : "(")
      for entry in entries {
        write(entry.name + ": ")
        writeValue(entry.value)
        write(", ")
      }
      write(")")
    case .string(let text): bytes.appendLiteral(text.unicodeScalars)
    case .number(let number): write(String(number))
    case .length(let points): write(points.hundredths + "pt")
    case .truth(let value): write(value ? "true" : "false")
    case .nothing: write("none")
    case .symbol(let name): write(name)
    case .line(let inner, let range): onLine(range) { $0.writeValue(inner) }
    case .room(let width, let size, let bold, let inner):
      within(width, size, bold) { $0.writeValue(inner) }
    }
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(0x0A)
    lines.append(lineOrigin)
    lineOrigin = origin
  }

  private mutating func onLine(_ range: SourceRange?, _ body: (inout SourceWriter) -> Void) {
    let before = origin
    if let range { origin = range }
    endLine()
    body(&self)
    origin = before
  }

  private mutating func within(
    _ width: Double, _ size: Double, _ bold: Bool, _ body: (inout SourceWriter) -> Void
  ) {
    let before = (room, isBold)
    (room, isBold) = (Int(width * 1000 / size), bold)
    body(&self)
    (room, isBold) = before
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension Double {
  /// With two decimals at most, the same on every machine.
  fileprivate var hundredths: String {
    let value = Int((self * 100).rounded())
    let (whole, rest) = (abs(value) / 100, abs(value) % 100)
    let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (value < 0 ? "-" : "") + "\(whole)" + decimals
  }
}
