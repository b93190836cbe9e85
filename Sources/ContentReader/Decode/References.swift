import ManualModel

extension Decoding {
  /// One id of another thing, which is looked up later.
  mutating func reference(_ field: Field?) -> Text? { field.flatMap { line($0.node, $0.key) } }

  /// Ids of other things, or `none`.
  mutating func statedReferences(_ field: Field?) -> Stated<[Text]> {
    stated(field) { decoding, field in decoding.references(field) }
  }

  /// Reports a mapping that must have exactly one of some keys.
  mutating func oneOfKeys(_ keys: [Key], in fields: Fields) {
    let range = fields.list.first?.keyRange ?? fields.range
    let expected = Expected.oneOf(keys)
    report(
      .wrongType, at: range,
      Bilingual(
        thai: "ส่วนนี้ต้องเป็น\(expected.name.thai)", english: "this part must be \(expected.name.english)"),
      Bilingual(thai: "เขียน \(expected.example(""))", english: "write \(expected.example(""))"))
  }
}
