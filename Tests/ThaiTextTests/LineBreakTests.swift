import Glibc
import Testing

@testable import ThaiText

struct LineBreakTests {
  struct File: Decodable {
    struct Row: Decodable {
      var text: String
      var pieces: [String]
      var never: [Int]
      var keep: [Int]
    }
    var classifiers: [String]
    var prefixes: [String]
    var titles: [Row]
    var edges: [Row]
  }

  let file: File
  let breaker: LineBreaker

  init() throws {
    file = try Vectors.load("linebreak")
    breaker = try LineBreaker()
  }

  @Test func `pieces, never and keep are as listed`() {
    for row in file.titles + file.edges {
      let breaks = breaker.breaks(in: row.text)
      let places = { (level: BreakLevel) in
        breaks.levels.indices.filter { $0 > 0 && breaks.levels[$0] == level }
      }
      #expect(breaks.pieces().map { String(scalars: breaks.scalars[$0]) } == row.pieces, "\(row.text)")
      #expect(places(.never) == row.never, "\(row.text)")
      #expect(places(.keep) == row.keep, "\(row.text)")
    }
  }

  @Test func `levels beyond the vectors`() {
    func marked(_ text: String) -> String {
      let breaks = breaker.breaks(in: text)
      return breaks.pieces().map { String(scalars: breaks.scalars[$0]) }.joined(separator: "|")
    }
    #expect(same(marked("ตามกระทรวงพม.กำหนด"), "ตาม|กระทรวง|พม.|กำหนด"))
    #expect(
      same(marked("ดู https://www.example.go.th/a/b?c=1 ก่อน"), "ดู |https://www.example.go.th/a/b?c=1 |ก่อน"))
    #expect(same(marked("เขา \"พูด\" แล้ว"), "เขา |\"พูด\" |แล้ว"))
    #expect(same(marked("หน้าที่ ๕ กรกฎาคม ๒๕๖๗"), "หน้าที่ ๕ กรกฎาคม ๒๕๖๗"))
    #expect(same(marked("ก\u{A0}ข"), "ก\u{A0}ข"))
    #expect(marked("").isEmpty)
    #expect(same(marked("before the office"), "before |the |office"))
  }

  @Test func `a space before a break hangs`() {
    let breaks = breaker.breaks(in: "งาน ดี")
    #expect(breaks.levels[4] == .ordinary && breaks.isAfterSpace(4))
    #expect(!breaks.isAfterSpace(0) && !breaks.isAfterSpace(3))
  }

  @Test func `a missing dictionary is named`() {
    #expect(throws: LineBreakerFailure.dictionaryMissing(path: "/nowhere.tri")) {
      try LineBreaker(dictionary: "/nowhere.tri")
    }
  }

  @Test func `the environment does not choose the dictionary`() throws {
    setenv("LIBTHAI_DICTDIR", "/nowhere", 1)
    defer { unsetenv("LIBTHAI_DICTDIR") }
    let breaks = try LineBreaker().breaks(in: "ตรวจสอบหนังสือ")
    #expect(breaks.pieces().count == 2)
  }

  @Test func `the lists of words are those of the vectors`() {
    #expect(NumberWords.classifiers.map { String(scalars: $0) } == file.classifiers)
    #expect(Set(NumberWords.prefixes.map { String(scalars: $0) }) == Set(file.prefixes))
  }

  @Test func `one breaker serves many threads alike`() async {
    let texts = file.titles.map(\.text)
    let expected = texts.map { breaker.breaks(in: $0).levels }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { [breaker] in texts.map { breaker.breaks(in: $0).levels } == expected }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
