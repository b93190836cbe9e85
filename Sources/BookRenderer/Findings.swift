import ManualModel

/// What is to be said about the words of the book: letters that no font has, words wider than their column.
struct Findings {
  let diagnostics: [Diagnostic]

  init(_ words: WordBindings, of request: BookRequest) {
    var found = words.missing.map { Findings.missing($0.letter, at: $0.range) }
    found += words.tooWide.map { Findings.tooWide($0.word, at: $0.range) }
    found += request.addresses.indices.compactMap { Findings.address($0, of: request) }
    found += request.charts.indices.flatMap { index in Findings.charts(of: index, in: request) }
    var seen: Set<Diagnostic> = []
    diagnostics = found.filter { seen.insert($0).inserted }
  }

  private static func missing(_ letter: Unicode.Scalar, at range: SourceRange?) -> Diagnostic {
    let code =
      "U+" + String(repeating: "0", count: max(0, 4 - String(letter.value, radix: 16).count))
      + String(letter.value, radix: 16, uppercase: true)
    let name = letter.properties.name ?? ""
    return Diagnostic(
      .noGlyph, at: range,
      message: Bilingual(
        thai: "แบบอักษรของเล่มไม่มีตัวอักษร “\(letter)” (\(code) \(name))",
        english: "The fonts of the book have no letter “\(letter)” (\(code) \(name))."),
      remedy: Bilingual(
        thai: "พิมพ์ตัวอักษรนี้ใหม่ อาจเป็นตัวอักษรของภาษาอื่นที่หน้าตาเหมือนอักษรไทย",
        english: "Type it again: it may belong to another script that looks like Thai."))
  }

  private static func tooWide(_ word: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .wordTooWide, at: range,
      message: Bilingual(
        thai: "คำว่า “\(word)” กว้างกว่าช่องตารางในเล่ม จึงถูกตัดกลางคำ",
        english: "“\(word)” is wider than its column in the book and was cut."),
      remedy: Bilingual(
        thai: "เว้นวรรคในคำ หรือใช้คำย่อ", english: "Put a space into it, or use a short form."))
  }

  /// Charts that would need letters below 8 pt even on a page that lies on its side.
  private static func charts(of index: Int, in request: BookRequest) -> [Diagnostic] {
    let drawings = request.charts[index].flatMap { [$0.lanes, $0.plain].compactMap(\.self) }
    guard drawings.contains(where: { ChartFit($0).isTooWide }) else { return [] }
    let process = request.manual.processes[index]
    return [
      Diagnostic(
        .chartTooWide, at: process.stepsRange ?? process.head.range,
        message: Bilingual(
          thai: "ผังของกระบวนการนี้กว้างกว่าหน้ากระดาษ แม้จะหมุนแล้ว",
          english: "A chart of this process is wider than a page, even turned."),
        remedy: Bilingual(
          thai: "ลดจำนวนทางแยกหรือผู้รับผิดชอบ หรือแยกเป็นสองกระบวนการ",
          english: "Use fewer branches or parties, or make two processes of it."))
    ]
  }

  private static func address(_ index: Int, of request: BookRequest) -> Diagnostic? {
    guard let address = request.addresses[index], address.utf8.count > QRCode.limit else { return nil }
    let range = request.manual.book.address?.range ?? request.manual.processes[index].head.range
    let limit = QRCode.limit
    return Diagnostic(
      .addressTooLong, at: range,
      message: Bilingual(
        thai: "ที่อยู่ “\(address)” ยาวเกิน \(limit) ไบต์ จึงพิมพ์เป็นคิวอาร์โค้ดไม่ได้",
        english: "The address “\(address)” is longer than \(limit) bytes, too long for a QR code."),
      remedy: Bilingual(
        thai: "ใช้ address ใน manual.yaml หรือรหัสของกระบวนการที่สั้นลง",
        english: "Shorten address in manual.yaml, or the id of the process."))
  }
}
