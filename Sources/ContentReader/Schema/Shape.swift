import ManualModel

/// What a value looks like, as far as a schema can say it; the grammars behind texts are the decoder's.
indirect enum Shape: Sendable {
  /// A text on one line; the examples are what its grammar reads.
  case line(examples: [String])
  /// A text of any length.
  case words
  /// A text that a pattern (ECMA 262) describes, with examples.
  case pattern(String, examples: [String])
  /// One of fixed words, in either language.
  case word([String])
  /// Keys with values.
  case keys(Place)
  /// A line for the main key, or the keys.
  case shortened(Place)
  /// A list that is not empty and has at most `limit` items.
  case list(Shape, limit: Int)
  /// One item, or a list that is not empty.
  case oneOrMore(Shape)
  /// The value, or `none`.
  case stated(Shape)
  /// One of several.
  case either([Shape])
  /// Any names with values of one shape, and some names with shapes of their own.
  case names(Shape, allowed: [String]?, pattern: String, own: [String: Shape])

  static let line = Shape.line(examples: ["งานสารบรรณ"])
  static let id = Shape.pattern(
    "^(?!next$|end$|con$|prn$|aux$|nul$|com[0-9]$|lpt[0-9]$)(?=.*[a-z])[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
    examples: ["saraban", "work-1"])
  static let stepID = Shape.line(examples: ["check", "ตรวจ"])
  static let date = Shape.line(examples: ["1 ต.ค. 2566", "2023-10-01"])
  static let year = Shape.line(examples: ["2567"])
  static let url = Shape.pattern("^https?://[^/\\s]\\S*$", examples: ["https://example.go.th/a"])
  static let path = Shape.line(examples: ["files/form-1.csv"])
  static let yesNo = word(of: YesNo.self)
  static let lines = Shape.oneOrMore(.line)
  static let targets = Shape.oneOrMore(.line(examples: ["next", "end"]))
  static let processList = Shape.stated(.oneOrMore(.id))

  /// The words of a closed list.
  static func word<Word: FixedWord>(of type: Word.Type) -> Shape {
    .word(Word.allCases.flatMap { [$0.rawValue, $0.thai] })
  }

  /// A list of things, each with keys.
  static func list(_ place: Place, limit: Int = 20_000) -> Shape { .list(.keys(place), limit: limit) }
}

/// A place where keys are written: its vocabulary, the shapes of the values, and what the tables say besides.
struct Place: Sendable {
  /// What a vocabulary cannot say of a mapping.
  enum Condition: Sendable {
    /// Exactly one of the keys is written.
    case exactlyOne([Key])
    /// At least one of the keys is written, unless a key has one of the words.
    case some([Key], unless: Key, words: [String])
    /// Where a key has one of the words, or any value, another one is written too.
    case needs(Key, when: Key, words: [String]?)
  }

  /// The name of the place in the schema.
  let name: String
  let vocabulary: Vocabulary
  var conditions: [Condition] = []
  let shape: @Sendable (Key) -> Shape

  init(
    _ name: String, _ vocabulary: Vocabulary, _ conditions: [Condition] = [],
    shape: @escaping @Sendable (Key) -> Shape
  ) {
    self.name = name
    self.vocabulary = vocabulary
    self.conditions = conditions
    self.shape = shape
  }
}
