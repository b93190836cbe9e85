import Testing

@testable import ThaiText

struct FoldTests {
  struct File: Decodable {
    struct Case: Decodable {
      var `in`: String
      var fold: String
      var loose: String
    }
    struct Party: Decodable {
      var `in`: String
      var key: String
    }
    var cases: [Case]
    var same: [[String]]
    var different: [[String]]
    var party: [Party]
  }

  let file: File

  init() throws { file = try Vectors.load("fold") }

  @Test func `both folds are as listed`() {
    for row in file.cases {
      #expect(same(Fold.strict(row.in).text, row.fold), "\(row.in)")
      #expect(same(Fold.loose(row.in).text, row.loose), "\(row.in)")
    }
  }

  @Test func `spellings of one word fold alike, words do not`() {
    for group in file.same {
      for member in group { #expect(same(Fold.strict(member).text, Fold.strict(group[0]).text), "\(member)") }
    }
    for group in file.different {
      for member in group.dropFirst() {
        #expect(!same(Fold.strict(member).text, Fold.strict(group[0]).text), "\(member)")
      }
    }
  }

  @Test func `offsets lead back to the text as written`() {
    for row in file.cases {
      let folded = Fold.loose(row.in)
      #expect(folded.offsets.count == folded.scalars.count)
      #expect(folded.offsets.allSatisfy { $0 >= 0 && Int($0) < row.in.unicodeScalars.count })
    }
  }

  @Test func `names of units compare by their key`() {
    for row in file.party { #expect(same(NameKey(row.in).text, row.key), "\(row.in)") }
  }
}
