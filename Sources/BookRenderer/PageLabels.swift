public import ManualModel
import ThaiText

/// The page labels of a PDF, appended as an incremental update (`docs/book.md` 7).
///
/// Typst writes none for letters and Thai digits; without them a viewer counts 1, 2, 3 over ก, ข, ค.
public enum PageLabels {
  /// The file is not of the form that Typst writes.
  public enum Failure: Error, Hashable, Sendable {
    /// What was not found.
    case unexpected(String)
  }

  /// The label of every page, from the zones of the page map.
  public static func labels(_ map: PageMap, of book: Book) -> [String] {
    let words = BookWords(book)
    var labels: [String] = []
    for page in 1...max(1, map.pages) {
      let zone = map.zones.last { $0.first <= page }
      let number = page - (zone?.first ?? 1) + 1
      switch zone?.name {
      case "front"?: labels.append(front(number, book))
      case "body"?: labels.append(words.number(number))
      case "back"?: labels.append(words("ปกหลัง", "Back cover"))
      default: labels.append(page == 1 ? words("ปก", "Cover") : words("ปกใน", "Inside cover"))
      }
    }
    return labels
  }

  private static func front(_ number: Int, _ book: Book) -> String {
    switch book.frontPages {
    case .thaiLetters: CountingLetters.string(number)
    case .roman: roman(number)
    case .plain: Digits.string(number, book.digits)
    }
  }

  private static func roman(_ number: Int) -> String {
    let values = [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    return values.map { value, letters in
      let count = rest / value
      rest -= count * value
      return String(repeating: letters, count: count)
    }.joined()
  }

  /// The PDF with the labels behind it.
  ///
  /// The catalogue is written again with `/PageLabels`; the old bytes stay as they are.
  public static func appending(_ labels: [String], to pdf: [UInt8]) throws(Failure) -> [UInt8] {
    let tail = Array(pdf.suffix(2048))
    guard let startMark = tail.lastRange(of: "startxref"),
      let start = number(in: tail, from: startMark.upperBound)
    else { throw .unexpected("startxref") }
    guard let trailerMark = tail.lastRange(of: "trailer") else { throw .unexpected("trailer") }
    let trailer = Array(tail[trailerMark.upperBound..<startMark.lowerBound])
    guard let root = trailer.range(of: "/Root "), let object = number(in: trailer, from: root.upperBound)
    else {
      throw .unexpected("/Root")
    }
    let header = Array("\n\(object) 0 obj".utf8)
    guard let place = pdf.lastRange(of: header) else { throw .unexpected("catalogue") }
    guard let open = pdf[place.upperBound...].range(of: "<<"),
      let close = pdf[open.upperBound...].range(of: "endobj")
    else { throw .unexpected("catalogue") }
    var result = pdf
    if result.last != 0x0A { result.append(0x0A) }
    let offset = result.count
    result += Array("\(object) 0 obj\n<<\n  /PageLabels <</Nums [".utf8)
    for (index, label) in labels.enumerated() { result += Array("\(index)<</P\(utf16(label))>>".utf8) }
    result += Array("]>>".utf8)
    result += pdf[open.upperBound..<close.upperBound]
    result.append(0x0A)
    let table = result.count
    let digits = String(offset)
    let padded = String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    result += Array("xref\n\(object) 1\n\(padded) 00000 n \ntrailer\n".utf8)
    result += trailer.replacing(previous: start)
    result += Array("startxref\n\(table)\n%%EOF\n".utf8)
    return result
  }

  /// A text as a PDF string in UTF-16 with its mark.
  private static func utf16(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var hex = "<FEFF"
    for unit in text.utf16 {
      for shift in [12, 8, 4, 0] { hex.unicodeScalars.append(digits[Int(unit >> shift) & 15]) }
    }
    return hex + ">"
  }

  private static func number(in bytes: [UInt8], from start: Int) -> Int? {
    let digits = bytes[start...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }.prefix {
      (0x30...0x39).contains($0)
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension [UInt8] {
  /// A trailer that points to an earlier table, in the place of nothing else.
  fileprivate func replacing(previous: Int) -> [UInt8] {
    guard let open = range(of: "<<") else { return self }
    return Array(self[..<open.upperBound]) + Array(" /Prev \(previous)".utf8)
      + Array(self[open.upperBound...])
  }

  fileprivate func lastRange(of text: String) -> Range<Int>? { lastRange(of: Array(text.utf8)) }

  fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard count >= bytes.count else { return nil }
    return stride(from: count - bytes.count, through: 0, by: -1).first { self[$0...].starts(with: bytes) }
      .map { $0..<$0 + bytes.count }
  }

  fileprivate func range(of text: String) -> Range<Int>? { self[...].range(of: text) }
}

extension ArraySlice<UInt8> {
  fileprivate func range(of text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    guard count >= bytes.count else { return nil }
    return (startIndex...endIndex - bytes.count).first { self[$0...].starts(with: bytes) }.map {
      $0..<$0 + bytes.count
    }
  }
}
