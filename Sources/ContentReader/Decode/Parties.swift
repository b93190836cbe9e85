import ManualModel

extension Decoding {
  /// How strictly a place reads its parties (content model 16.4).
  enum PartyPlace {
    /// Every party is an entry of units.yaml.
    case registered
    /// Free words may be written as `{text: …}`.
    case free
  }

  /// One party or a list; whom they mean is found out later.
  mutating func parties(_ field: Field?, _ place: PartyPlace = .registered) -> [Party] {
    guard let field else { return [] }
    return items(field).compactMap { party($0, field.key, place) }
  }

  private mutating func party(_ node: YAMLNode, _ key: Key, _ place: PartyPlace) -> Party? {
    guard case .mapping = node.content else {
      return text(node, key).map { Party(written: $0, referent: referent(of: $0)) }
    }
    guard let fields = fields(of: node, place == .free ? .lenientParty : .party) else { return nil }
    let unit = text(fields[.unit])
    let words = text(fields[.text])
    let only = texts(fields[.only])
    let note = text(fields[.note])
    if place == .free, (fields[.unit] == nil) == (fields[.text] == nil) {
      wrongType(node, key, .oneOf([.unit, .text]))
      return nil
    }
    if let unit { return Party(written: unit, referent: referent(of: unit), only: only, note: note) }
    return words.map { Party(written: $0, referent: .words, only: only, note: note) }
  }
}
