/// The lines of a page that are searched, each different one once.
///
/// Steps, actors and documents are always whole: whoever searches for a step finds every process that has it. What
/// comes after them is cut at a line when the text has reached its limit.
struct SearchText {
  /// What a line says; the raw value stands in the data.
  enum Tag: Unicode.Scalar, CaseIterable {
    case actor = "a"
    case document = "d"
    case step = "s"
    case variant = "v"
    case input = "i"
    case output = "o"
    case indicator = "k"
    case requirement = "q"
    case words = "x"

    /// Whether such a line stays, however long the text.
    var isWhole: Bool {
      switch self {
      case .actor, .document, .step, .variant: true
      case .input, .output, .indicator, .requirement, .words: false
      }
    }
  }

  /// Words of a page, where they stand on it, and the number of a step.
  struct Line {
    var tag: Tag
    var anchor: String
    var words: String
    var number: Int?
  }

  private(set) var lines: [Line] = []
  private let limit: Int
  private var count = 0

  /// Makes a text that ends after about `limit` scalars.
  init(limit: Int = 1300) { self.limit = limit }

  /// Adds a line, unless it is there already or there is no room.
  mutating func add(_ tag: Tag, _ words: String, at anchor: String = "", number: Int? = nil) {
    if words.isEmpty { return }
    let isKnown = lines.contains { $0.tag == tag && $0.words.hasSameBytes(as: words) }
    if isKnown { return }
    let length = words.scalarCount
    guard tag.isWhole || count + length <= limit else { return }
    count += length
    lines.append(Line(tag: tag, anchor: anchor, words: words, number: number))
  }
}
