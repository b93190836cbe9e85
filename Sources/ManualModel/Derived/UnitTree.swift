/// A unit of the organisation chart and the units below it: organisations, divisions and groups, no positions.
public struct UnitTree: Sendable {
  /// The unit.
  public let unit: UnitID
  /// What stands directly below it, in the order of units.yaml.
  public let below: [UnitTree]

  /// Deeper than any office is; what stands deeper is left out.
  private static let mostLevels = 16

  /// The tree of the organisation that the manual belongs to; nil if the manual names none.
  ///
  /// `children` has the entries directly below each entry, as in `CrossReferences`.
  public init?(_ manual: Manual, children: [[UnitID]]) {
    guard let root = manual.book.org else { return nil }
    self.init(root, manual.units, children, levels: Self.mostLevels)
  }

  private init(_ unit: UnitID, _ units: UnitRegistry, _ children: [[UnitID]], levels: Int) {
    self.unit = unit
    guard levels > 1 else {
      below = []
      return
    }
    below = children[Int(unit.index)].filter { units[$0].kind.isOrganisational }
      .map { UnitTree($0, units, children, levels: levels - 1) }
  }

  /// A tree of the given parts.
  public init(unit: UnitID, below: [UnitTree]) {
    self.unit = unit
    self.below = below
  }

  /// The number of units in it.
  public var count: Int { below.reduce(1) { $0 + $1.count } }
}

extension Unit.Kind {
  /// Whether an entry is a part of an organisation, and not a person, a body of people or somebody outside.
  public var isOrganisational: Bool {
    switch self {
    case .org, .division, .group: true
    case .role, .committee, .family, .outside, .open: false
    }
  }
}
