import ManualModel
import Testing

@Suite struct SourceFileTests {
  @Test func columnsCountScalars() {
    let file = SourceFile(path: "a.md", text: Array("title: ก\nที่นี่".utf8))
    #expect(file.position(of: 0) == SourcePosition(line: 1, column: 1))
    #expect(file.position(of: 7) == SourcePosition(line: 1, column: 8))
    #expect(file.position(of: 11) == SourcePosition(line: 2, column: 1))
    #expect(file.position(of: 11 + 9) == SourcePosition(line: 2, column: 4))
    #expect(Array(file.bytes(ofLine: 1)) == Array("title: ก".utf8))
    #expect(file.bytes(ofLine: 3).isEmpty)
  }
}
