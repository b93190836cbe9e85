/// Somebody who takes part in work: an entry of units.yaml, or words that name none.
public enum Performer: Hashable, Sendable {
  /// An entry; the members of a family count as the family.
  case unit(UnitID)
  /// Words as written.
  case words(String)

  /// The entry, if there is one.
  public var unit: UnitID? {
    if case .unit(let unit) = self { unit } else { nil }
  }
}

extension Party {
  /// Who is meant.
  public var performer: Performer { unit.map(Performer.unit) ?? .words(written.value) }
}

/// What somebody has to do with a row or a process (`docs/site.md` 3).
public struct Duty: OptionSet, Hashable, Sendable {
  /// The duties as bits.
  public let rawValue: UInt8

  /// Joins the duties of the bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Named under `by`.
  public static let does = Duty(rawValue: 1)
  /// Named under `with`.
  public static let supports = Duty(rawValue: 2)
  /// Leads a row that asks a question.
  public static let decides = Duty(rawValue: 4)

  /// The same without what goes without saying: who does or decides something supports it too.
  public var strongest: Duty { isDisjoint(with: [.does, .decides]) ? self : subtracting(.supports) }
}

extension Step {
  /// Who takes part in the row, its finer steps included: in the order written, each once.
  public var duties: [(performer: Performer, duty: Duty)] {
    var duties: [(performer: Performer, duty: Duty)] = []
    func add(_ parties: [Party], _ duty: Duty) {
      for performer in parties.map(\.performer) {
        if let known = duties.firstIndex(where: { $0.performer == performer }) {
          // Who decides the row is not told again that he does it.
          if duties[known].duty != .decides || duty == .decides { duties[known].duty.formUnion(duty) }
        } else {
          duties.append((performer, duty))
        }
      }
    }
    add(Array(self.by.prefix(1)), exits.hasQuestion ? .decides : .does)
    add(Array(self.by.dropFirst()), .does)
    for substep in self.substeps { add(substep.by, .does) }
    add(self.with, .supports)
    for substep in self.substeps { add(substep.with, .supports) }
    return duties.map { ($0.performer, $0.duty.strongest) }
  }
}
