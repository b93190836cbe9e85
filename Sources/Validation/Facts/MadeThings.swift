internal import ManualModel
internal import ThaiText

/// The outputs of all processes by what they are called, for inputs that mean one of them without saying so.
///
/// Comparing all with all would cost the square: candidates are those with an equal key or a mark in common.
struct MadeThings: Sendable {
  /// An output and the process that makes it.
  struct Made: Sendable {
    var process: Int
    var output: Output
    var name: ThingName

    /// What `source` says.
    func address(in manual: Manual) -> String {
      let id = manual.processes[process].head.id
      return output.id.map { "\(id)#\($0.value)" } ?? id
    }
  }

  private let facts: ManualFacts
  private var all: [Made] = []
  private var byKey: [NameKey: [Int]] = [:]
  /// Marks with the place in `all`, in ascending order.
  private var marks: [UInt64] = []

  /// A piece of so many names (รายงานผลการดำเนินงาน) tells none of them.
  private static let mostWithMark = 16

  init(_ facts: ManualFacts) {
    self.facts = facts
    for (index, process) in facts.manual.processes.enumerated() where process.head.status != .withdrawn {
      for blocks in process.allBlocks {
        for output in blocks.outputs.items where output.kind == .output {
          guard let name = ThingName(output.name.text.value) else { continue }
          byKey[name.key, default: []].append(all.count)
          marks += name.marks.map { UInt64($0) << 32 | UInt64(all.count) }
          all.append(Made(process: index, output: output, name: name))
        }
      }
    }
    marks.sort()
  }

  var isEmpty: Bool { all.isEmpty }

  /// The output that an input of `process` probably is, if only one other process makes such a thing.
  func source(of input: Input, in process: Int) -> Made? {
    guard let name = ThingName(input.name.text.value) else { return nil }
    if let same = byKey[name.key] { return only(same, outside: process) }
    let bigrams = name.bigrams
    let near = candidates(name).filter { isNear(all[$0], name, bigrams, givers: input.from) }
      .map { (place: $0, likeness: all[$0].name.bigrams.likeness(to: bigrams)) }
      .sorted { ($1.likeness, $0.place) < ($0.likeness, $1.place) }
    return only(near.map(\.place), outside: process)
  }

  /// The first of `places` if all of them are made by one process, and not by this one.
  private func only(_ places: [Int], outside process: Int) -> Made? {
    guard let first = places.first, all[first].process != process,
      places.allSatisfy({ all[$0].process == all[first].process })
    else { return nil }
    return all[first]
  }

  /// Whether a name means the output: nearly equal; or alike, where the input comes from whoever makes it.
  ///
  /// Alike are names that begin alike and have 0.6 of their pairs of letters in common (`docs/thai.md` 13), and
  /// names of which one holds the other.
  private func isNear(_ made: Made, _ name: ThingName, _ bigrams: Bigrams, givers: [Party]) -> Bool {
    let other = made.name.bigrams
    if bigrams.agrees(with: other, percent: 90) { return true }
    guard isMade(made.process, byOneOf: givers) else { return false }
    if name.begins(like: made.name) && bigrams.agrees(with: other, percent: 60) { return true }
    return min(bigrams.characters, other.characters) >= 20 && bigrams.holdsOrIsHeld(by: other, percent: 95)
  }

  /// Whether a process belongs to the division of one of the parties.
  private func isMade(_ process: Int, byOneOf parties: [Party]) -> Bool {
    guard let division = facts.division(of: facts.manual.processes[process]) else { return false }
    return parties.contains { party in
      party.unit.map { facts.units.registry[$0].kind != .org && facts.units.division(of: $0) == division }
        ?? false
    }
  }

  /// The places of outputs with a mark of the name that few have, in order.
  private func candidates(_ name: ThingName) -> [Int] {
    var found: Set<Int> = []
    for mark in name.marks {
      let start = firstPlace(of: mark)
      let few = marks[start...].prefix(MadeThings.mostWithMark + 1).prefix { $0 >> 32 == UInt64(mark) }
      guard few.count <= MadeThings.mostWithMark else { continue }
      for entry in few { found.insert(Int(entry & 0xFFFF_FFFF)) }
    }
    return found.sorted()
  }

  /// The first place in `marks` that is not before a mark, by halving.
  private func firstPlace(of mark: UInt32) -> Int {
    let wanted = UInt64(mark) << 32
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
