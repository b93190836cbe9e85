internal import ManualModel
internal import ThaiText

/// The years with which laws are cited, by titles without their year.
struct LawYears {
  /// Citations in words whose title is known with another year, and both years.
  private(set) var conflicts: [(words: Text, years: (Int, Int))] = []

  init(_ manual: Manual) {
    var known: [NameKey: (year: Int, latest: Int?)] = [:]
    for law in manual.laws {
      for title in [law.title.text] + law.also {
        guard let cited = LawYears.split(title.value) else { continue }
        known[cited.title] = known[cited.title] ?? (cited.year, law.latest)
      }
    }
    for process in manual.processes {
      process.forEachCitation { citation in
        guard case .lawInWords(let words) = citation, let cited = LawYears.split(words.value) else { return }
        if let other = known[cited.title] {
          guard other.year != cited.year, other.latest != cited.year else { return }
          conflicts.append((words, (other.year, cited.year)))
        } else {
          known[cited.title] = (cited.year, nil)
        }
      }
    }
  }

  /// A title without its last four-digit number, and that number, if it is a year in พ.ศ.
  private static func split(_ title: String) -> (title: NameKey, year: Int)? {
    let bytes = NameKey(title).utf8
    guard let end = bytes.lastIndex(where: { isDigit($0) }) else { return nil }
    var start = end
    while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
    guard end - start == 3, let year = Int(String(decoding: bytes[start...end], as: UTF8.self)),
      (2401...2700).contains(year), let rest = NameKey(folded: bytes[..<start] + bytes[(end + 1)...])
    else { return nil }
    return (rest, year)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
