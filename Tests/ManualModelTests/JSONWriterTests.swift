import Foundation
import ManualModel
import Testing

/// JSON that is written piece by piece, read again by a reader that is not ours.
struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.finished(), as: UTF8.self)
  }

  @Test func membersAndItemsAreParted() {
    let text = written { json in
      json.beginObject()
      json.key("a")
      json.number(1)
      json.breakLine()
      json.key("b")
      json.beginArray()
      json.breakLine()
      json.string("x")
      json.breakLine()
      json.beginObject()
      json.endObject()
      json.breakLine()
      json.endArray()
      json.key("c")
      json.bool(false)
      json.breakLine()
      json.endObject()
    }
    #expect(text == "{\"a\":1,\n\"b\":[\n\"x\",\n{}\n],\"c\":false\n}\n")
  }

  @Test func emptyListsHoldNothing() {
    let text = written { json in
      json.beginArray()
      json.beginArray()
      json.endArray()
      json.beginObject()
      json.endObject()
      json.endArray()
    }
    #expect(text == "[[],{}]\n")
  }

  @Test(arguments: [
    "", "ก\u{0E48}\"\\/", "\u{0}\u{1F}\u{7F}\n\t", "<script>\u{2028}", "😀", "a\u{301}",
  ])
  func textsAreReadAsTheyWere(_ text: String) throws {
    let bytes = Data(written { $0.string(text) }.utf8)
    let read = try JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed) as? String
    #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    (Rational(1), "1"), (Rational(1, 2), "0.5"), (Rational(13, 4), "3.25"), (Rational(-3, 2), "-1.5"),
    (Rational(1, 1_000_000), "0.000001"), (Rational(1, 3), "0.333333"), (Rational(0), "0"),
  ])
  func fractionsAreDecimals(_ number: Rational, _ text: String) {
    #expect(written { $0.number(number) } == text + "\n")
  }
}
