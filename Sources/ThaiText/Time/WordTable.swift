/// Words of a grammar and what they mean; of two that could stand at one place the longer comes first.
///
/// Most tables are asked at places where none of their words stands: the first letter tells which words may.
struct WordTable<Meaning: Sendable>: Sendable {
  /// The words in the order in which they are tried.
  let entries: [(word: String, meaning: Meaning)]
  /// The same by the code of their first letter.
  private let groups: [[(word: String, meaning: Meaning)]]

  init(_ entries: [(String, Meaning)]) {
    self.entries = entries.map { (word: $0.0, meaning: $0.1) }
    var groups = [[(word: String, meaning: Meaning)]](repeating: [], count: 256)
    for entry in self.entries { groups[WordTable.code(Array(entry.word.utf8), 0)].append(entry) }
    self.groups = groups
  }

  /// The words alone.
  var words: [String] { entries.map(\.word) }

  /// The words that begin with the letter at a byte, in the order in which they are tried.
  func entries(_ bytes: [UInt8], at index: Int) -> [(word: String, meaning: Meaning)] {
    groups[WordTable.code(bytes, index)]
  }

  /// ASCII by its value, Thai by its place in its block; 0 for the rest and at the end.
  private static func code(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] < 0x80 { return Int(bytes[index]) }
    guard bytes[index] == 0xE0, index + 2 < bytes.count else { return 0 }
    return 0x80 | Int(bytes[index + 1] & 1) << 6 | Int(bytes[index + 2] & 0x3F)
  }
}

extension WordTable where Meaning == Bool {
  /// Words that all mean the same: that they are there.
  init(_ words: [String]) { self.init(words.map { ($0, true) }) }
}
