import ManualModel
import ThaiText

extension Decoding {
  /// One of the fixed words of a place, in either language.
  mutating func word<Word: FixedWord>(_ field: Field?, as type: Word.Type = Word.self) -> Word? {
    field.flatMap { word($0.node, $0.key.rawValue) }
  }

  /// One of the fixed words of a place; `name` is the key as the author knows it.
  mutating func word<Word: FixedWord>(_ node: YAMLNode, _ name: String, as type: Word.Type = Word.self)
    -> Word?
  {
    if let scalar = node.scalar, scalar.isEmpty {
      reportEmpty(name, at: node.range)
      return nil
    }
    let written = node.scalar?.text.trimmed
    if let written, let word = Self.word(written, as: type) { return word }
    wrongWord(written, Word.allCases.map { ($0.rawValue, $0.thai) }, name, at: node.range)
    return nil
  }

  /// The word that is written, if it is one of the list.
  static func word<Word: FixedWord>(_ written: String, as type: Word.Type = Word.self) -> Word? {
    if let word = Word(rawValue: written) { return word }
    let repaired = Repair.repaired(Normalisation.nfc(written))
    return Word.allCases.first { $0.thai.utf8.elementsEqual(repaired.utf8) }
  }

  /// Yes or no.
  mutating func isTrue(_ field: Field?) -> Bool? { word(field, as: YesNo.self).map { $0 == .yes } }

  private mutating func wrongWord(
    _ written: String?, _ words: [(english: String, thai: String)], _ name: String, at range: SourceRange
  ) {
    let list = words.map(\.english).prefix(8).joined(separator: ", ") + (words.count > 8 ? ", …" : "")
    let nearest = written.flatMap { nearestWord(to: $0, words) }
    report(
      .wrongWord, at: range,
      Bilingual(thai: "\(name) รับเฉพาะ \(list)", english: "\(name) must be one of \(list)"),
      nearest.map { Bilingual(thai: "หมายถึง \($0) หรือไม่", english: "did you mean \($0)?") }
        ?? Bilingual(thai: "เลือกคำหนึ่งในนี้", english: "choose one of them"),
      fix: nearest.map { [TextEdit(range, $0)] } ?? [])
  }

  /// The English word for a slip in either language, and for the words that other YAML tools take for yes and no.
  private func nearestWord(to written: String, _ words: [(english: String, thai: String)]) -> String? {
    if words.count == 2, words[0].english == "true" {
      switch written.lowercased() {
      case "yes", "y", "on", "1": return "true"
      case "no", "n", "off", "0": return "false"
      default: break
      }
    }
    let nearest = EditDistance.nearest(to: written, among: words.flatMap { [$0.english, $0.thai] })
    return words.first { $0.english == nearest || $0.thai == nearest }?.english
  }
}
