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
        guard let cited = CitedLaw(title.value) else { continue }
        known[cited.title] = known[cited.title] ?? (cited.year, law.latest)
      }
    }
    for process in manual.processes {
      process.forEachCitation { citation in
        guard case .lawInWords(let words) = citation, let cited = CitedLaw(words.value) else { return }
        if let other = known[cited.title] {
          guard other.year != cited.year, other.latest != cited.year else { return }
          conflicts.append((words, (other.year, cited.year)))
        } else {
          known[cited.title] = (cited.year, nil)
        }
      }
    }
  }
}
