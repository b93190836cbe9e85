internal import ManualModel

/// Which divisions say that they take something from, or give something to, whom.
///
/// A handover has two sides in a manual: an output of the one who gives, an input of the one who takes.
struct Handovers: Sendable {
  /// What the processes of one division say; somebody in a division counts as the division.
  private struct Said {
    var givers: Set<UnitID> = []
    var takers: Set<UnitID> = []
  }

  private let units: UnitNames
  private var said: [UnitID: Said] = [:]

  init(_ manual: Manual, _ units: UnitNames) {
    self.units = units
    for process in manual.processes where process.head.status != .withdrawn {
      guard let own = units.division(of: process) else { continue }
      var said = self.said.removeValue(forKey: own) ?? Said()
      for blocks in process.allBlocks {
        for input in blocks.inputs.items {
          said.givers.formUnion(input.from.compactMap(\.unit).compactMap(units.divisionNamed))
          let source = input.source.flatMap { manual.process($0.process) }
          if let maker = source.flatMap(units.division) { said.givers.insert(maker) }
        }
        let receivers = blocks.outputs.items.flatMap(\.to).compactMap(\.unit)
        said.takers.formUnion(receivers.compactMap(units.divisionNamed))
      }
      self.said[own] = said
    }
  }

  /// Whether `taker` has processes, and none of them names `giver`, or what it is part of, as a provider.
  func isNothingTaken(by taker: UnitID, from giver: UnitID) -> Bool {
    said[taker].map { isMissing(giver, among: $0.givers) } ?? false
  }

  /// Whether `giver` has processes, and none of them names `taker`, or what it is part of, as a receiver.
  func isNothingGiven(by giver: UnitID, to taker: UnitID) -> Bool {
    said[giver].map { isMissing(taker, among: $0.takers) } ?? false
  }

  private func isMissing(_ division: UnitID, among named: Set<UnitID>) -> Bool {
    !units.registry.lineage(of: division).contains { named.contains($0) }
  }
}

extension UnitNames {
  /// The division or organisation that somebody names with an entry; nil for those that stand for many.
  fileprivate func divisionNamed(_ unit: UnitID) -> UnitID? {
    switch registry[unit].kind {
    case .org, .division, .group, .role, .committee, .outside: division(of: unit)
    case .family, .open: nil
    }
  }
}
