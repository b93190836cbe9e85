import Testing

@testable import ThaiText

struct CollationTests {
  struct File: Decodable {
    struct List: Decodable {
      var name: String
      var sorted: [String]
    }
    struct Pair: Decodable {
      var a: String
      var b: String
      var order: String
    }
    struct Heading: Decodable {
      var text: String
      var heading: String
    }
    var lists: [List]
    var pairs: [Pair]
    var equal: [[String]]
    var headings: [Heading]
  }

  let file: File

  init() throws { file = try Vectors.load("collation") }

  @Test func `lists stand in order`() {
    for list in file.lists {
      for (index, word) in list.sorted.enumerated() {
        for later in list.sorted[(index + 1)...] {
          #expect(CollationKey(word) < CollationKey(later), "\(word) before \(later) in \(list.name)")
        }
      }
    }
  }

  @Test func `pairs compare as listed`() {
    for pair in file.pairs {
      let (first, second) = pair.order == "<" ? (pair.a, pair.b) : (pair.b, pair.a)
      #expect(CollationKey(first) < CollationKey(second), "\(pair.a) \(pair.order) \(pair.b)")
    }
  }

  @Test func `equal texts differ at the last level only`() {
    for group in file.equal {
      let keys = group.map(CollationKey.init)
      for key in keys {
        #expect(key.bytes.prefix(key.writtenStart) == keys[0].bytes.prefix(keys[0].writtenStart), "\(group)")
      }
      #expect(keys[0] != keys[1])
    }
  }

  @Test func `index letters`() {
    for row in file.headings { #expect(same(CollationKey.heading(of: row.text), row.heading), "\(row.text)") }
  }

  @Test func `numbers compare by value at any length`() {
    let long = String(repeating: "9", count: 300)
    #expect(CollationKey("2" + long) < CollationKey("3" + long))
    #expect(CollationKey(long) < CollationKey("1" + long))
    #expect(CollationKey("0" + long).bytes.prefix(300) == CollationKey(long).bytes.prefix(300))
    #expect(CollationKey("7") < CollationKey("๗"))
    #expect(CollationKey("zoom") < CollationKey("Zoom"))
  }
}
