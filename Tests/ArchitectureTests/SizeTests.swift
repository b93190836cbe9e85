import Testing

@Suite struct SizeTests {
  @Test func noFileIsLongerThan400Lines() throws {
    for file in try House.sources() {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }
}
