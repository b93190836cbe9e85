import ManualModel
import ThaiText

/// The years in which laws are cited: that of the register, and other years that requirements cite in words.
struct LawCitations {
  /// A citation of a registered law with another year.
  struct Other: Sendable {
    var process: Int
    var year: Int
  }

  /// By place in `manual.laws`, in printed order.
  private(set) var others: [[Other]]

  init(_ manual: Manual, _ order: PrintedOrder) {
    others = Array(repeating: [], count: manual.laws.count)
    var known: [NameKey: [Int]] = [:]
    for (index, law) in manual.laws.enumerated() {
      for title in [law.title.text] + law.also {
        if let cited = CitedLaw(title.value) { known[cited.title, default: []].append(index) }
      }
    }
    for process in order.walk {
      let all = manual.processes[process]
      for blocks in all.allBlocks {
        for case .lawInWords(let words) in blocks.requirements.items.map(\.basis) {
          guard let cited = CitedLaw(words.value), let law = known[cited.title]?.first else { continue }
          others[law].append(Other(process: process, year: cited.year))
        }
      }
    }
  }
}
