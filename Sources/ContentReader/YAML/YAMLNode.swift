import ManualModel

/// A piece of YAML: a scalar, a list or a mapping, with its place.
struct YAMLNode: Sendable {
  /// What it is.
  enum Content: Sendable {
    /// A text.
    case scalar(YAMLScalar)
    /// Items.
    case list([YAMLNode])
    /// Keys and values, in order.
    case mapping([YAMLEntry])
  }

  /// What it is.
  var content: Content
  /// All of it, with quotes and brackets.
  var range: SourceRange
  /// Whether it is written in `[ ]` or `{ }`.
  var isFlow = false
}

/// A key and its value.
struct YAMLEntry: Sendable {
  /// The key.
  var key: Located<String>
  /// The value.
  var value: YAMLNode

  /// From the key to the end of the value.
  var range: SourceRange {
    SourceRange(
      file: key.range.file, start: Int(key.range.start), end: Int(max(key.range.end, value.range.end)))
  }
}

/// The characters of a scalar, without quotes, and how it is written.
///
/// YAML's implicit types do not exist here: `no`, `08` and `1:30` are texts (content model 3.2).
struct YAMLScalar: Sendable {
  /// How a scalar is written.
  enum Style: Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
  }

  /// The characters.
  var text: String
  /// How they are written.
  var style: Style

  /// Whether it says nothing: empty, `~` or `null`.
  var isEmpty: Bool {
    switch style {
    // Lengths first: == would compare Thai text by its scalars to find it different.
    case .plain: text.utf8.count <= 4 && (text.isEmpty || text == "~" || text == "null")
    case .singleQuoted, .doubleQuoted, .literal, .folded: text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A }
    }
  }
}

extension YAMLNode {
  /// The scalar, if it is one.
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// Where the characters of a scalar stand: without quotes, without the `|` of a literal block.
  func textRange(in file: SourceFile) -> SourceRange {
    switch scalar?.style {
    case .singleQuoted, .doubleQuoted:
      SourceRange(
        file: range.file, start: Int(range.start) + 1, end: max(Int(range.start) + 1, Int(range.end) - 1))
    case .literal: literalRange(in: file)
    case .plain, .folded, nil: range
    }
  }

  private func literalRange(in file: SourceFile) -> SourceRange {
    let header = file.line(of: Int(range.start))
    guard header < file.lineStarts.count else { return range }
    let next = Int(file.lineStarts[header])
    let start = file.text[next..<max(next, Int(range.end))].firstIndex { $0 != 0x20 && $0 != 0x0A } ?? next
    return SourceRange(file: range.file, start: start, end: max(start, Int(range.end)))
  }
}
