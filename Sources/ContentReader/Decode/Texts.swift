import ManualModel
import ThaiText

extension Decoding {
  /// The longest text, in bytes (content model 2.5).
  static let maximalText = 16 * 1024

  /// A text on one line, placeholders expanded.
  mutating func text(_ field: Field?) -> Text? { field.flatMap { text($0.node, $0.key) } }

  /// A text on one line, placeholders expanded.
  mutating func text(_ node: YAMLNode, _ key: Key) -> Text? { line(node, key).map { expanded($0) } }

  /// The text of a required key whose absence is already reported.
  mutating func required(_ field: Field?, in fields: Fields) -> Text {
    text(field) ?? Text("", at: fields.range)
  }

  /// A text with its English form.
  mutating func title(_ fields: Fields, _ key: Key, _ english: Key) -> Title? {
    let second = text(fields[english])
    return text(fields[key]).map { Title($0, english: second) }
  }

  /// A required text with its English form.
  mutating func requiredTitle(_ fields: Fields, _ key: Key, _ english: Key) -> Title {
    title(fields, key, english) ?? Title(Text("", at: fields.range))
  }

  /// A text or a list of texts.
  mutating func texts(_ field: Field?) -> [Text] {
    guard let field else { return [] }
    return items(field).compactMap { text($0, field.key) }
  }

  /// Texts or `none`.
  mutating func statedTexts(_ field: Field?) -> Stated<[Text]> {
    stated(field) { decoding, field in decoding.texts(field) }
  }

  /// A text or `none`.
  mutating func statedText(_ field: Field?) -> Stated<Text> {
    stated(field) { decoding, field in decoding.text(field) }
  }

  /// A line with its placeholders expanded.
  mutating func expanded(_ line: Text) -> Text {
    guard line.value.holds(UInt8(ascii: "{")) else { return line }
    let count = findings.count
    let value = settings.placeholders.expand(line.value, findings: &findings) { offsets in
      SourceRange(
        file: line.range.file, start: Int(line.range.start) + offsets.lowerBound,
        end: min(Int(line.range.start) + offsets.upperBound, Int(line.range.end)))
    }
    placeFindings(from: count)
    return Text(value, at: line.range)
  }

  /// A text on one line in NFC, placeholders as written: for ids, paths, and what a grammar reads.
  mutating func line(_ node: YAMLNode, _ key: Key, _ expected: Expected = .line) -> Text? {
    guard let scalar = node.scalar else {
      wrongType(node, key, expected)
      return nil
    }
    guard !scalar.isEmpty else {
      reportEmpty(key.rawValue, at: node.range)
      return nil
    }
    let text = scalar.text.trimmed
    guard !text.holds(0x0A) else {
      wrongType(node, key, expected)
      return nil
    }
    guard text.utf8.count <= Self.maximalText else {
      tooLong(key, at: node.range)
      return nil
    }
    return Text(Normalisation.nfc(text), at: node.textRange(in: file))
  }

  private mutating func tooLong(_ key: Key, at range: SourceRange) {
    report(
      .fieldTooLong, at: range,
      Bilingual(thai: "\(key.rawValue) ยาวเกิน 16 KiB", english: "\(key.rawValue) is longer than 16 KiB"),
      Bilingual(thai: "แยกเป็น substeps หรือหลายขั้น", english: "split it into substeps or rows"))
  }
}

extension String {
  /// Without spaces, tabs and line ends at both ends.
  var trimmed: String {
    let bytes = utf8
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    if first == bytes.startIndex, bytes.index(after: last) == bytes.endIndex { return self }
    return String(self[first...last])
  }
}
