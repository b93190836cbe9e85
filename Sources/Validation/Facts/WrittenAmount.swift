internal import ManualModel
internal import ThaiText

/// A number or range with a unit of time that stands in prose.
struct WrittenAmount {
  let words: String
  private let length: Timing.Length

  /// Whether it is in the unit of some of `lengths` and overlaps with none of those.
  func contradicts(_ lengths: [Timing.Length]) -> Bool {
    let same = lengths.filter { $0.unit == length.unit && $0.minUnit == length.unit }
    return !same.isEmpty && same.allSatisfy { length.max < $0.min || $0.max < length.min }
  }

  /// All amounts of a text, in order.
  ///
  /// A number, perhaps a dash and another number, and a unit are cut out and read by the grammar of times.
  static func all(in text: String) -> [WrittenAmount] {
    guard search.first(in: text) != nil else { return [] }
    let scalars = Array(text.unicodeScalars)
    var result: [WrittenAmount] = []
    var start = 0
    while start < scalars.count {
      guard isDigit(scalars[start]) else {
        start += 1
        continue
      }
      var end = number(scalars, from: start)
      let dash = spaces(scalars, from: end)
      if dash < scalars.count, "-–—".unicodeScalars.contains(scalars[dash]) {
        let second = spaces(scalars, from: dash + 1)
        if second < scalars.count, isDigit(scalars[second]) { end = number(scalars, from: second) }
      }
      let word = spaces(scalars, from: end)
      let rest = scalars[word...].prefix(8)
      if let unit = units.first(where: { rest.starts(with: $0.unicodeScalars) }) {
        end = word + unit.unicodeScalars.count
        if let amount = WrittenAmount(scalars[start..<end]) { result.append(amount) }
      }
      start = max(end, start + 1)
    }
    return result
  }

  private init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    words = String(String.UnicodeScalarView(scalars))
    let year = FiscalYear(buddhistYear: 2567)
    guard let length = TimeGrammar.timing(words, fiscalYear: year)?.alternatives.first?.length
    else { return nil }
    self.length = length
  }

  /// Longer words first, because one begins with another.
  private static let units = ["วันทำการ", "วัน", "ชั่วโมง", "นาที", "สัปดาห์", "เดือน", "ปี"]

  private static let search = ByteSearch(units)

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("๐"..."๙").contains(scalar)
  }

  private static func number(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, isDigit(scalars[end]) { end += 1 }
    return end
  }

  private static func spaces(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end] == " " { end += 1 }
    return end
  }
}
