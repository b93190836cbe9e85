import ManualModel
import Testing
import ThaiText

@testable import BookRenderer

/// What an author writes never becomes code, and every text is in the source as it was written.
@Suite struct SourceTests {
  private let place = SourceRange(file: FileID(0), start: 3, end: 9)

  private func written(_ code: Code) throws -> (source: String, writer: SourceWriter) {
    var writer = SourceWriter(WordBindings(try LineBreaker()))
    writer.writeMarkup(code)
    writer.endLine()
    return (String(decoding: writer.bytes, as: UTF8.self), writer)
  }

  /// The text that a piece of markup prints: names replaced by their words, strings unescaped.
  private func printed(_ source: String, _ writer: SourceWriter) -> String {
    let words = writer.words.definitions.map { line -> String in
      let text = String(decoding: line, as: UTF8.self)
      return unescaped(text.drop { $0 != "\"" }.dropFirst().dropLast(2))
    }
    var result = ""
    var rest = source[...]
    while let first = rest.first {
      if first == "#", rest.dropFirst().first == "k" {
        let digits = rest.dropFirst(2).prefix { $0 != ";" }
        result += words[Int(digits).map { $0 - 1 } ?? 0]
        rest = rest.dropFirst(3 + digits.count)
      } else if first == "#" {
        var text = ""
        var body = rest.dropFirst(2)
        while let next = body.first, next != "\"" {
          text.append(next)
          body = body.dropFirst()
          if next == "\\", let escaped = body.first {
            text.append(escaped)
            body = body.dropFirst()
          }
        }
        result += unescaped(text[...])
        rest = body.dropFirst(2)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      result.append(isEscaped && character == "n" ? "\n" : character)
      isEscaped = false
    }
    return result
  }

  @Test(arguments: [
    "3. ข้อความ", "= หัวข้อ", "#import \"x\"", "a \\ b", "\"\"\"", "*ตัวหนา* _เอน_ $x$ @ref <label> // note",
    "- รายการ", "คู่มือ (ร่าง)", "http://example.go.th/a?b=c#d", "]#panic(1)[", "ผู้รับผิดชอบ/ผู้ช่วย ๑๕ วัน",
  ])
  func textStaysText(_ text: String) throws {
    let (source, writer) = try written(.words(text))
    #expect(printed(source.split(separator: "\n")[0].description, writer) == text)
  }

  @Test func anyScalarsStayText() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      // No piece begins with a mark but the first one, where it would cling to the quote in this test.
      var text = "ก"
      for _ in 0..<20 {
        let choices: [ClosedRange<UInt32>] = [0x21...0x7E, 0x0E01...0x0E3A, 0x0E40...0x0E5B]
        let range = choices[Int.random(in: 0..<3, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let (source, writer) = try written(.words(text))
      #expect(
        printed(source.dropLast().description, writer).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test func aWordIsBoundOnce() throws {
    let (source, writer) = try written(.words("กระบวนการ กระบวนการ"))
    #expect(source == "#k1; #k1;\n")
    #expect(
      writer.words.definitions.map { String(decoding: $0, as: UTF8.self) } == ["#let k1=box(\"กระบวนการ\")"])
  }

  @Test func linesKnowWhereTheyComeFrom() throws {
    let (_, writer) = try written(
      .content([.line(.call("par", .words("หนึ่ง")), place), .line(.call("par", .words("สอง")), nil)]))
    #expect(writer.lines == [nil, place, nil])
  }

  @Test func aWordThatIsTooWideIsSplitAndReported() throws {
    let (source, writer) = try written(.room(30, size: 10, isBold: false, .words("กระทรวงมหาดไทย", place)))
    #expect(source.split(separator: ";").count > 1)
    #expect(!writer.words.tooWide.isEmpty && writer.words.tooWide.allSatisfy { $0.range == place })
  }

  @Test func whatBelongsTogetherIsPartedAtASpaceFirst() throws {
    let (source, writer) = try written(
      .room(55, size: 9.3, isBold: false, .words("สนง.พมจ. ๗๖ จังหวัด", place)))
    #expect(printed(source.dropLast().description, writer) == "สนง.พมจ. ๗๖ จังหวัด")
    #expect(writer.words.tooWide.isEmpty)
    #expect(
      writer.words.definitions.contains { String(decoding: $0, as: UTF8.self).contains("\"สนง.พมจ.\"") })
  }

  @Test func aLetterWithoutAGlyphIsReported() throws {
    let (_, writer) = try written(.words("คຸ້ม", place))
    #expect(writer.words.missing.map(\.letter.value) == [0x0EB8, 0x0EC9])
    #expect(
      PrintCharacters.canPrint("ก") && PrintCharacters.canPrint("☑") && !PrintCharacters.canPrint("\u{09C1}"))
  }
}
