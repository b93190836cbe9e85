import ManualModel

/// A page at a former address that leads to the present one, also without script (`docs/site.md` 2).
enum Redirect {
  static func context(to target: SitePage, title: String, _ linker: Linker) -> Value {
    let words = linker.site.wording
    return .object([
      .language: .text(words.language.rawValue), .title: .text(title),
      .heading: .text(words("เปลี่ยนที่อยู่แล้ว", "This page has moved")),
      .sentence: .text(words("หน้านี้ย้ายไปที่", "It is now at")), .address: .text(linker.address(target)),
    ])
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.language, .text, "`th` or `en`"), Schema.Entry(.title, .text, "title of the page now"),
    Schema.Entry(.heading, .text, "heading"), Schema.Entry(.sentence, .text, "words before the link"),
    Schema.Entry(.address, .text, "address of the page now"),
  ]
}

/// The page for addresses that lead nowhere.
///
/// A server shows it under any address, where relative links and the style sheet may lead nowhere: it must be
/// legible without style, and names the address of the site in full if the manual knows it.
enum NotFoundPage {
  static func content(_ linker: Linker) -> PageContent {
    PageContent(
      .notFound, heading: linker.site.wording("ไม่พบหน้านี้", "Page not found"),
      fields: [
        .contents: .text(linker.address(.contents)), .address: .words(linker.site.manual.book.address?.value),
      ])
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.contents, .text, "address of the contents"),
    Schema.Entry(.address, .text, "where the site is published, if the manual says so"),
  ]
}
