import ManualModel
import ThaiText

/// The front and back of the book.
struct Cover {
  let manuscript: Manuscript
  private var book: Book { manuscript.manual.book }
  private var words: BookWords { manuscript.words }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// A strip at the head of a booklet of one process.
  var strip: Code {
    .line(.call("strip", organisation, manuscript.words(book.title), year, edition), book.range)
  }

  /// Organisation, title, year, who signs, who compiled it, when; a booklet has a title of its own.
  func front(_ own: Code? = nil) -> Code {
    let acts = book.approvers.map { signature in
      Code.array([
        signature.act.map { Code.words($0) }.orNone, manuscript.words(signature.position),
        signature.capacity.map { Code.words($0) }.orNone,
      ])
    }
    return .line(
      .call(
        "cover",
        .dictionary([
          ("org", organisation), ("org-en", secondOrganisation.orNone),
          ("title", manuscript.words(book.title)),
          ("title-en", manuscript.second(book.title).orNone), ("own", own.orNone), ("year", year),
          ("approvers", .array(acts)),
          ("prepared", prepared.orNone), ("date", book.date.map { Code.words($0) }.orNone),
        ])), book.range)
  }

  /// Organisation, title and contact again, with the edition.
  var back: Code {
    let contact = book.contact?.lines(words) ?? []
    let note = words(
      "ค้นหาและคัดลอกข้อความได้จากคู่มือบนเว็บภายใน", "The edition on the intranet is the one to search and copy from"
    )
    return .line(
      .call(
        "back-cover",
        .dictionary([
          ("org", organisation), ("title", manuscript.words(book.title)), ("year", year),
          ("contact", .array(contact.map { .words($0) })), ("note", .words(note)), ("edition", edition),
        ])), book.range)
  }

  var year: Code { .words(words.style.fiscalYear(book.fiscalYear)) }

  /// The code by which a print is matched with its content.
  var edition: Code { .words(words("รหัสฉบับ ", "Edition ") + manuscript.request.edition) }

  private var organisation: Code {
    book.org.map { manuscript.words(manuscript.manual.units[$0].name) } ?? .words(book.orgWritten.value)
  }

  private var secondOrganisation: Code? {
    book.org.flatMap { manuscript.second(manuscript.manual.units[$0].name) }
  }

  private var prepared: Code? {
    if book.preparedBy.isEmpty { return nil }
    let setter = PartySetter(manuscript)
    return .content([.words(words("จัดทำโดย ", "Prepared by "))] + book.preparedBy.map(setter.full))
  }
}
