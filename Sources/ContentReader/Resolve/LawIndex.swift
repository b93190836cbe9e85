internal import ManualModel
internal import ThaiText

/// Finds the law that a requirement cites (content model 8.2).
struct LawIndex: Sendable {
  private var titles: [NameKey: String] = [:]

  /// Folds the titles and short titles of laws.yaml; of two laws with one title the first is found.
  init(_ laws: [Law]) {
    titles.reserveCapacity(laws.count * 2)
    for law in laws {
      for title in [law.title.text] + law.also where titles[NameKey(title.value)] == nil {
        titles[NameKey(title.value)] = law.id.value
      }
    }
  }

  /// The basis that the words of `law` give: what has the form of an id is one; else the title decides.
  func basis(_ written: Text) -> Requirement.Basis {
    if LawIndex.hasFormOfID(written.value) { return .law(id: written.value, written: written) }
    if let id = titles[NameKey(written.value)] { return .law(id: id, written: written) }
    return .lawInWords(written)
  }

  private static func hasFormOfID(_ word: String) -> Bool {
    let bytes = word.utf8
    let dash = UInt8(ascii: "-")
    return (1...64).contains(bytes.count) && bytes.first != dash && bytes.last != dash
      && bytes.contains { isLetter($0) }
      && bytes.allSatisfy { isLetter($0) || NumberList.isDigit($0) || $0 == dash }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }
}
