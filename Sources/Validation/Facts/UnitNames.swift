internal import ManualModel
internal import ThaiText

/// The registry of units with what rules ask of it often.
struct UnitNames: Sendable {
  let registry: UnitRegistry
  private let divisions: [UnitID?]
  private let ids: [NameKey: UnitID]
  let nearest: NearestWords
  /// Whether some `under` names no entry, so that nobody knows who belongs to whom; that is a finding of its own.
  let hasUnknownParents: Bool

  init(_ registry: UnitRegistry) {
    self.registry = registry
    divisions = registry.ids.map { registry.division(of: $0) }
    let entries = registry.entries
    ids = Dictionary(
      registry.ids.map { (NameKey(registry[$0].id.value), $0) }, uniquingKeysWith: { first, _ in first })
    hasUnknownParents = entries.contains {
      $0.under == nil && $0.circle.isEmpty && $0.underWritten != nil
    }
    nearest = NearestWords {
      entries.flatMap { [$0.id.value, $0.name.text.value] + $0.also.map(\.name.value) }
    }
  }

  /// The division of an entry (16.5).
  func division(of unit: UnitID) -> UnitID? { divisions[Int(unit.index)] }

  /// The division of an entry that stands for one division of the organisation or for somebody in it.
  func divisionIfOne(_ unit: UnitID) -> UnitID? {
    switch registry[unit].kind {
    case .division, .group, .role, .committee: division(of: unit)
    case .org, .family, .outside, .open: nil
    }
  }

  /// The division of a process: that of its first owner (16.5).
  func division(of process: Process) -> UnitID? {
    process.owner.first?.unit.flatMap { division(of: $0) }
  }

  /// The entry with this id.
  func unit(_ id: String) -> UnitID? { ids[NameKey(id)] }

  /// The short form of an entry.
  func id(_ unit: UnitID) -> String { registry[unit].id.value }

  /// The short forms of several entries, separated by commas.
  func ids(_ units: [UnitID]) -> String { units.map { id($0) }.joined(separator: ", ") }
}
