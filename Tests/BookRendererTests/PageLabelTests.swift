import ManualModel
import Testing

@testable import BookRenderer

@Suite struct PageLabelTests {
  private func book() -> Book {
    let range = SourceRange(file: FileID(0), start: 0, end: 0)
    return Book(
      range: range, title: Title(Text("คู่มือ", at: range)), orgWritten: Text("สป.", at: range),
      fiscalYear: FiscalYear(buddhistYear: 2567))
  }

  private func map(pages: Int, front: Int?, body: Int, back: Int?) -> PageMap {
    var zones: [PageMap.Zone] = []
    if let front { zones.append(.init(name: "front", first: front)) }
    zones.append(.init(name: "body", first: body))
    if let back { zones.append(.init(name: "back", first: back)) }
    return PageMap(pages: pages, zones: zones, entries: [], edition: "")
  }

  @Test func zonesCountForThemselves() {
    let labels = PageLabels.labels(map(pages: 10, front: 3, body: 7, back: 10), of: book())
    #expect(labels == ["ปก", "ปกใน", "ก", "ข", "ค", "ง", "๑", "๒", "๓", "ปกหลัง"])
  }

  @Test func lettersLeaveOutThreeAndDoubleAfterTheLast() {
    let labels = PageLabels.labels(map(pages: 45, front: 1, body: 44, back: nil), of: book())
    #expect(labels[40] == "ฮ" && labels[41] == "กก" && labels[42] == "ขข")
    #expect(labels.allSatisfy { !$0.contains("ฃ") && !$0.contains("ฅ") && !$0.contains("ฆ") })
  }

  @Test func romanNumbers() {
    var book = book()
    book.frontPages = .roman
    let labels = PageLabels.labels(map(pages: 16, front: 1, body: 15, back: nil), of: book)
    #expect(labels[3] == "iv" && labels[8] == "ix" && labels[13] == "xiv")
  }

  private let pdf = """
    %PDF-1.7
    1 0 obj
    <</Type /Catalog /Pages 2 0 R>>
    endobj
    xref
    0 2
    0000000000 65535 f\u{20}
    0000000009 00000 n\u{20}
    trailer
    <</Size 3 /Root 1 0 R /ID[<aa><bb>]>>
    startxref
    60
    %%EOF

    """

  @Test func labelsAreAppended() throws {
    let old = Array(pdf.utf8)
    let new = try PageLabels.appending(["ก", "๑"], to: old)
    #expect(new.starts(with: old))
    let added = String(decoding: new[old.count...], as: UTF8.self)
    #expect(added.contains("/PageLabels <</Nums [0<</P<FEFF0E01>>>1<</P<FEFF0E51>>>]>>"))
    #expect(added.contains("/Type /Catalog /Pages 2 0 R>>"))
    #expect(added.contains("/Prev 60"))
    let offset = String(old.count)
    #expect(
      added.contains(
        "xref\n1 1\n" + String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"))
  }

  @Test func anotherFormIsRefused() {
    #expect(throws: PageLabels.Failure.unexpected("startxref")) {
      try PageLabels.appending(["ก"], to: Array("%PDF-1.7 no table".utf8))
    }
  }
}

@Suite struct QRCodeTests {
  @Test func sizesFollowTheLength() {
    #expect(QRCode(String(repeating: "a", count: 42))?.side == 29)
    #expect(QRCode(String(repeating: "a", count: 43))?.side == 33)
    #expect(QRCode(String(repeating: "a", count: 106))?.side == 41)
    #expect(QRCode(String(repeating: "a", count: 107)) == nil)
    #expect(QRCode("") == nil)
  }

  @Test func theCornersAreMarked() throws {
    let code = try #require(QRCode("https://example.go.th/"))
    for place in [0, code.side - 1, (code.side - 1) * code.side] { #expect(code.dark[place]) }
    #expect(code.svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 33 33\""))
  }
}
