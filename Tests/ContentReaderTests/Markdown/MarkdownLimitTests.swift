import ManualModel
import Testing

@testable import ContentReader

@Suite struct MarkdownLimitTests {
  @Test func lengthOfAField() {
    #expect(ReadField(String(repeating: "a", count: 16_384)).ids.isEmpty)
    #expect(ReadField(String(repeating: "a", count: 16_385)).ids == ["field-too-long"])
    #expect(ReadField(String(repeating: "*a* ", count: 4096)).ids.isEmpty)
    #expect(ReadField(String(repeating: "*a* ", count: 4097)).ids == ["field-too-long"])
  }

  @Test(arguments: [15, 16, 17])
  func levelsInOneLine(depth: Int) {
    for marker in ["> ", "- ", "1. ", ">"] {
      let ids = ReadField(String(repeating: marker, count: depth) + "x").ids
      #expect(ids == (depth > 16 ? ["too-deep"] : []), "\(marker) × \(depth)")
    }
  }

  @Test(arguments: [15, 16, 17])
  func levelsOverManyLines(depth: Int) {
    let lines = (0..<depth).map { String(repeating: "  ", count: $0) + "- x" }
    #expect(ReadField(lines.joined(separator: "\n")).ids == (depth > 16 ? ["too-deep"] : []))
  }

  @Test(arguments: [8, 9, 16, 17, 60])
  func levelsOfEmphasis(depth: Int) {
    let text = String(repeating: "*a **b ", count: depth) + String(repeating: " c** d*", count: depth)
    #expect(ReadField(text).ids == (depth * 2 > 16 ? ["too-deep"] : []))
  }

  @Test(arguments: [39, 40, 41])
  func columns(count: Int) {
    let row = String(repeating: "|a", count: count) + "|\n"
    let rule = String(repeating: "|-", count: count) + "|\n"
    #expect(ReadField(row + rule + row).ids == (count > 40 ? ["too-many"] : []))
  }

  @Test(arguments: [123, 124, 125])
  func cells(rows: Int) {
    let head = String(repeating: "|a", count: 40) + "|\n" + String(repeating: "|-", count: 40) + "|\n"
    #expect(ReadField(head + String(repeating: "|b\n", count: rows)).ids == (rows > 124 ? ["too-many"] : []))
  }

  /// The families of `docs/reliability.md` 7 cost no more than linear time beyond the limits.
  @Test(arguments: [1, 2, 4])
  func costlyFamilies(times: Int) {
    let size = 16_384 * times
    let families = [
      "|", "|x", "- ", ">", "![[]()", "[", "*", "_", "a<!--", "`", "&#65;*a*", "*a _b ", "[a](", "<a", "1. ",
      "\n- a",
      "**a**", "![", "]", "\\", "- - \n", "|x\n|-\n",
    ]
    let clock = ContinuousClock()
    for family in families {
      let text = String(repeating: family, count: size / family.utf8.count)
      let time = clock.measure { _ = ReadField(text) }
      #expect(time < .milliseconds(500), "\(family) \(time)")
    }
  }
}
