internal import ManualModel
internal import ThaiText

/// Members of numbered families (`สสว.1, 3 และ 5-7`) and counted families (`สนจ. ๗๖ จังหวัด`), content model 16.3.
struct MemberForms: Sendable {
  private let units: UnitRegistry
  private let index: UnitIndex
  /// The folded unit words of counted families, each once.
  private var unitWords: [(word: NameKey, units: [UnitID])] = []

  init(of units: UnitRegistry, index: UnitIndex) {
    self.units = units
    self.index = index
    for unit in units.ids {
      guard units[unit].count != nil, let word = units[unit].unitWord.map({ NameKey($0.value) }) else {
        continue
      }
      if let known = unitWords.firstIndex(where: { $0.word == word }) {
        unitWords[known].units.append(unit)
      } else {
        unitWords.append((word, [unit]))
      }
    }
  }

  /// A name of a numbered family followed by numbers.
  func member(
    _ key: NameKey, division: UnitID?, choose: ([UnitIndex.Hit], UnitID?) -> Party.Referent?
  ) -> Party.Referent? {
    let bytes = key.utf8
    var isAfterDigit = false
    for (place, byte) in bytes.enumerated() {
      if place > index.longestName { return nil }
      let isDigit = NumberList.isDigit(byte)
      defer { isAfterDigit = isDigit }
      guard isDigit, !isAfterDigit, place > 0,
        let name = NameKey(folded: bytes[..<place]),
        case let families = index.all(name).filter({ units[$0.unit].numbered != nil }), !families.isEmpty,
        let numbers = NumberList(bytes[place...])
      else { continue }
      guard case .entry(let family, let used)? = choose(families, division) else {
        return .ambiguous(families.map(\.unit))
      }
      return members(numbers, of: family, by: used)
    }
    return nil
  }

  private func members(_ numbers: NumberList, of family: UnitID, by name: Party.Name) -> Party.Referent? {
    guard let range = units[family].numbered else { return nil }
    for part in numbers.ranges {
      if part.first > part.last { return nil }
      if !range.contains(part.first) { return .noMember(family, part.first) }
      if !range.contains(part.last) { return .noMember(family, part.last) }
    }
    // An entry of its own replaces the generated member.
    if numbers.ranges.count == 1, numbers.ranges[0].first == numbers.ranges[0].last,
      let own = index.entry(withID: NameKey(units[family].id.value + String(numbers.ranges[0].first)))
    {
      return .entry(own, by: name)
    }
    return .members(family, numbers.ranges.map { $0.first...$0.last }, by: name)
  }

  /// A name of a counted family followed by a number and its unit word.
  func counted(_ key: NameKey) -> Party.Referent? {
    for (word, families) in unitWords where !word.utf8.isEmpty {
      guard key.utf8.count > word.utf8.count, key.utf8.suffix(word.utf8.count).elementsEqual(word.utf8) else {
        continue
      }
      let rest = key.utf8.dropLast(word.utf8.count)
      let name = rest.prefix(upTo: (rest.lastIndex { !NumberList.isDigit($0) && $0 != comma } ?? -1) + 1)
      let digits = rest[name.endIndex...].filter { $0 != comma }
      guard !digits.isEmpty, digits.count <= 9, let count = Int(String(decoding: digits, as: UTF8.self)),
        let folded = NameKey(folded: name)
      else { continue }
      let hits = index.all(folded).filter { families.contains($0.unit) }
      if hits.count == 1 { return .counted(hits[0].unit, count, by: hits[0].name) }
    }
    return nil
  }

  private var comma: UInt8 { UInt8(ascii: ",") }
}

/// `range { ( "," | "และ" | "and" ) range }` with `range = integer [ "-" integer ]`, in folded characters.
struct NumberList {
  /// The numbers, each as a first and a last one; the first may be the greater.
  private(set) var ranges: [(first: Int, last: Int)] = []

  /// Reads all of `bytes`; nil if they are anything else or a number has more than nine digits.
  init?(_ bytes: ArraySlice<UInt8>) {
    var place = bytes.startIndex
    while true {
      guard let first = NumberList.integer(bytes, &place) else { return nil }
      var last = first
      if place < bytes.endIndex, bytes[place] == UInt8(ascii: "-") {
        place += 1
        guard let end = NumberList.integer(bytes, &place) else { return nil }
        last = end
      }
      ranges.append((first, last))
      if place == bytes.endIndex { return }
      guard let length = NumberList.separators.first(where: { bytes[place...].starts(with: $0) })?.count
      else {
        return nil
      }
      place += length
    }
  }

  private static let separators = [",", "และ", "and"].map { Array($0.utf8) }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func integer(_ bytes: ArraySlice<UInt8>, _ place: inout Int) -> Int? {
    let digits = bytes[place...].prefix { isDigit($0) }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    place = digits.endIndex
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
