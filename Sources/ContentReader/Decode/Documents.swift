import ManualModel

extension Decoding {
  /// Title, former ids and status of a document.
  mutating func head(_ fields: Fields, id: String) -> DocumentHead {
    DocumentHead(
      id: id, file: self.id, range: fields.range, title: requiredTitle(fields, .title, .titleEn),
      formerly: formerIDs(fields[.formerly]), status: word(fields[.status]) ?? .inForce)
  }

  private mutating func formerIDs(_ field: Field?) -> [Text] {
    guard let field else { return [] }
    return items(field).compactMap { id($0, field.key) }
  }

  /// Signature blocks (content model 5.2).
  mutating func signatures(_ field: Field?) -> [Signature] {
    items(field).compactMap { node in
      guard let fields = fields(of: node, .signature, main: .position, of: field?.key) else { return nil }
      return Signature(
        position: requiredTitle(fields, .position, .positionEn), name: title(fields, .name, .nameEn),
        capacity: text(fields[.capacity]), act: text(fields[.act]), date: text(fields[.date]))
    }
  }

  /// How to reach someone (content model 5.3).
  mutating func contact(_ field: Field?) -> Contact? {
    guard let field, let fields = fields(of: field.node, .contact, of: field.key) else { return nil }
    return Contact(
      phone: texts(fields[.phone]), email: texts(fields[.email]), url: url(fields[.url]),
      place: text(fields[.place]))
  }

  /// Terms and meanings, or `none`.
  mutating func definitions(_ field: Field?) -> Stated<[Definition]> {
    stated(field) { decoding, field in
      decoding.listItems(field).compactMap { node in
        guard let fields = decoding.fields(of: node, .definition, of: field.key) else { return nil }
        let term = decoding.required(fields[.term], in: fields)
        guard let meaning = decoding.markdown(fields[.meaning]) else { return nil }
        return Definition(term: term, meaning: meaning)
      }
    }
  }

  /// Files that go along, or `none`.
  mutating func attachments(_ field: Field?) -> Stated<[Attachment]> {
    stated(field) { decoding, field in
      decoding.items(field).compactMap { node in
        guard let fields = decoding.fields(of: node, .attachment, main: .file, of: field.key),
          let file = decoding.path(fields[.file])
        else { return nil }
        return Attachment(file: file, title: decoding.title(fields, .title, .titleEn))
      }
    }
  }
}
