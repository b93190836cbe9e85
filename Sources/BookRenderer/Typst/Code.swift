import ManualModel

/// A piece of the Typst source as a value; authors' words occur in it only as `words`, so nothing of them can
/// become code (`docs/book.md` 3).
indirect enum Code {
  /// Words to print: an author's, with their place, or generated ones.
  case words(String, SourceRange?)
  /// Content, one piece behind the other.
  case content([Code])
  /// A call of a function of machine.typ or of Typst itself, with a name of ours.
  case call(String, [Argument])
  /// An array.
  case array([Code])
  /// A dictionary with names of ours.
  case dictionary([(name: String, value: Code)])
  /// A string that is data: an id, an address, a picture.
  case string(String)
  /// A whole number.
  case number(Int)
  /// A length in points.
  case length(Double)
  /// `true` or `false`.
  case truth(Bool)
  /// `none`.
  case nothing
  /// A name of ours: `T`, `B`, `bottom`.
  case symbol(String)
  /// Code that begins a new line of the source; a message about that line concerns the range.
  case line(Code, SourceRange?)
  /// Code in a room so many points wide, in letters of a size; words that are wider are split there.
  case room(Double, size: Double, isBold: Bool, Code)

  /// An argument of a call.
  struct Argument {
    var name: String?
    var value: Code
  }
}

extension Code {
  /// Generated words.
  static func words(_ text: String) -> Code { .words(text, nil) }

  /// An author's words.
  static func words(_ text: Text) -> Code { .words(text.value, text.range) }

  /// A call with arguments in order.
  static func call(_ name: String, _ values: Code...) -> Code {
    call(name, values.map { Argument(value: $0) })
  }

  /// The same call with one more argument.
  func with(_ name: String, _ value: Code?) -> Code {
    guard case .call(let function, let arguments) = self, let value else { return self }
    return .call(function, arguments + [Argument(name: name, value: value)])
  }

  /// The same call with one more argument without a name.
  func with(_ value: Code) -> Code {
    guard case .call(let function, let arguments) = self else { return self }
    return .call(function, arguments + [Argument(value: value)])
  }

  /// Bold content.
  static func strong(_ content: Code) -> Code { call("strong", content) }

  /// A paragraph on a line of its own.
  static func paragraph(_ content: Code, from range: SourceRange? = nil) -> Code {
    .line(content.isBlock ? content : call("par", content), range)
  }

  /// Items one below the other in one cell.
  static func stacked(_ items: [Code]) -> Code {
    items.count == 1 ? items[0] : .content(items.map { $0.isBlock ? $0 : call("par", $0) })
  }

  /// Whether it stands below what comes before it by itself.
  var isBlock: Bool {
    switch self {
    case .line: true
    case .content(let parts): parts.contains(where: \.isBlock)
    case .room(_, _, _, let code): code.isBlock
    case .call(let name, _): ["par", "list", "enum", "quote", "labelled", "own"].contains(name)
    default: false
    }
  }

  /// Whether it prints nothing.
  var isEmpty: Bool {
    switch self {
    case .content(let parts): parts.allSatisfy(\.isEmpty)
    case .words(let text, _): text.isEmpty
    case .nothing: true
    case .line(let code, _), .room(_, _, _, let code): code.isEmpty
    default: false
    }
  }
}

extension Optional where Wrapped == Code {
  /// The code, or `none`.
  var orNone: Code { self ?? .nothing }
}
