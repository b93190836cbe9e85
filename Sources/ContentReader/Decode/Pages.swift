import ManualModel

extension Decoding {
  /// A prose page (content model 11).
  mutating func page(_ fields: Fields, id: String, body: Range<Int>) -> Page {
    Page(
      head: head(fields, id: id), definitions: definitions(fields[.definitions]), date: text(fields[.date]),
      signedBy: signatures(fields[.signedBy]), body: self.body(body, givesPlaces: false))
  }
}
