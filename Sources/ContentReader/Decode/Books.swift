import ManualModel

extension Decoding {
  /// manual.yaml (content model 5); from here on the file is read with its own year, era and digits.
  mutating func book(_ fields: Fields) -> Book? {
    let year = year(fields[.fiscalYear], against: nil)
    let language = word(fields[.language], as: Language.self) ?? .thai
    let digits = word(fields[.digits], as: DigitScript.self) ?? (language == .thai ? .thai : .arabic)
    let era = word(fields[.era], as: Era.self) ?? (language == .thai ? .buddhist : .gregorian)
    let fiscalYear = year.map { FiscalYear(buddhistYear: $0) } ?? settings.fiscalYear
    settings = Settings(
      placeholders: Placeholders(year: fiscalYear, era: era, digits: digits), knowsYear: year != nil,
      language: language)

    var book = Book(
      range: fields.range, title: requiredTitle(fields, .title, .titleEn),
      orgWritten: required(fields[.org], in: fields), fiscalYear: fiscalYear)
    (book.language, book.digits, book.era) = (language, digits, era)
    book.frontPages = word(fields[.frontPages]) ?? (language == .thai ? .thaiLetters : .roman)
    book.preparedBy = parties(fields[.preparedBy])
    book.date = text(fields[.date])
    book.approvers = signatures(fields[.approvers])
    book.contact = contact(fields[.contact])
    book.address = url(fields[.address])
    book.layout = text(fields[.layout])
    book.parts = parts(fields[.parts]) ?? Self.usualParts(at: fields.range)
    book.categories = categories(fields[.categories])
    book.divisions = divisions(fields[.divisions])
    book.layouts += layouts(fields[.layouts])
    checks(fields[.check], of: &book)
    return book
  }

  /// The order of the book (content model 5.4).
  private mutating func parts(_ field: Field?) -> [Located<Book.Part>]? {
    guard let field else { return nil }
    return listItems(field).compactMap { node in
      if case .mapping = node.content { return namedPart(node) }
      return word(node, field.key.rawValue, as: Book.GeneratedPart.self).map {
        Located(.generated($0), at: node.range)
      }
    }
  }

  private mutating func namedPart(_ node: YAMLNode) -> Located<Book.Part>? {
    guard let fields = fields(of: node, .part) else { return nil }
    guard fields.list.count == 1, let field = fields.list.first else {
      if !fields.list.isEmpty || isEmptyMapping(node) { oneOfKeys([.page, .campaign], in: fields) }
      return nil
    }
    guard let id = reference(field) else { return nil }
    return Located(field.key == .page ? .page(id) : .campaign(id), at: node.range)
  }

  private func isEmptyMapping(_ node: YAMLNode) -> Bool {
    if case .mapping(let entries) = node.content { entries.isEmpty } else { false }
  }

  private static func usualParts(at range: SourceRange) -> [Located<Book.Part>] {
    [.cover, .toc, .processList, .divisions].map { Located(.generated($0), at: range) }
  }
}
