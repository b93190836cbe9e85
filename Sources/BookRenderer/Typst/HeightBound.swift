import ManualModel

/// How high a cell is at most, in points, without laying it out.
///
/// Typst measures only cells that may be higher than the drawing beside them or than a page; measuring all of them
/// costs a tenth of the memory of a book.
struct HeightBound {
  /// In points.
  private(set) var height = 0.0
  private let room: Double
  private var line = 0

  /// The line pitch of tables, with the space between paragraphs.
  private static let pitch = TextSize.table * 1.65
  private static let gap = TextSize.table * 0.4

  /// A bound for a cell of a table in a column so many points wide.
  init(_ cell: Code, in room: Double) {
    self.room = room
    add(cell, indent: 0)
    finish(indent: 0)
    height += 8
  }

  /// Walks the code; words gather in a line until a block ends it.
  private mutating func add(_ code: Code, indent: Double) {
    switch code {
    case .words(let text, _): line += PrintCharacters.width(text.unicodeScalars, isBold: true)
    case .content(let parts): for part in parts { add(part, indent: indent) }
    case .line(let inner, _), .room(_, _, _, let inner): add(inner, indent: indent)
    case .call(let name, let arguments): add(name, arguments, indent: indent)
    default: break
    }
  }

  private mutating func add(_ name: String, _ arguments: [Code.Argument], indent: Double) {
    switch name {
    case "par", "list", "enum", "own":
      finish(indent: indent)
      for argument in arguments where argument.name == nil {
        add(argument.value, indent: indent + (name == "list" || name == "enum" ? 22 : 6))
        finish(indent: indent + (name == "list" || name == "enum" ? 22 : 6))
      }
    case "linebreak": finish(indent: indent)
    case "refer":
      line += 8000  // “ (หน้า ๑๒๓)”
      for argument in arguments { add(argument.value, indent: indent) }
    case "strong", "emph", "link", "box": for argument in arguments { add(argument.value, indent: indent) }
    case "label", "anchor": break
    default: height = .infinity
    }
  }

  /// Ends a paragraph: its words on lines that are three quarters full, and one more.
  private mutating func finish(indent: Double) {
    guard line > 0 else { return }
    let width = Double(line) * TextSize.table / 1000
    let lines = (width / (max(20, room - indent) * 0.72)).rounded(.up) + 1
    height += lines * HeightBound.pitch + HeightBound.gap
    line = 0
  }
}
