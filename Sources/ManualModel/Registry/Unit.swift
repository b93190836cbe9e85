/// The place of an entry in the registry of units, from 0.
public struct UnitID: Hashable, Comparable, Sendable {
  /// Place in `UnitRegistry.entries`.
  public var index: Int32

  /// Makes the number of the entry at `index`.
  public init(_ index: Int) { self.index = Int32(index) }

  /// Compares by place in units.yaml.
  public static func < (a: UnitID, b: UnitID) -> Bool { a.index < b.index }
}

/// One entry of units.yaml: someone who may own, do, give or receive (`docs/content-model.md` 6).
public struct Unit: Hashable, Sendable {
  /// What an entry is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The organisation or a ministry.
    case org
    /// กอง, ศูนย์, สำนัก.
    case division
    /// กลุ่ม, ฝ่าย inside a division.
    case group
    /// A position.
    case role
    /// คณะกรรมการ, คณะทำงาน.
    case committee
    /// Many like units counted together.
    case family
    /// Bodies and people outside.
    case outside
    /// Nobody in particular.
    case open

    /// Whether a process may be owned by such an entry.
    public var mayOwn: Bool {
      switch self {
      case .org, .division, .group, .role, .committee: true
      case .family, .outside, .open: false
      }
    }
  }

  /// Another spelling or former name.
  public struct Alias: Hashable, Sendable {
    /// The name.
    public var name: Text
    /// The last day on which it was valid; nil for a spelling that is still in use.
    public var until: Located<Day>?

    /// Makes an alias.
    public init(name: Text, until: Located<Day>? = nil) {
      self.name = name
      self.until = until
    }
  }

  /// The short form clerks write.
  public var id: Text
  /// The full name.
  public var name: Title
  /// What it is.
  public var kind: Kind
  /// The parent as written.
  public var underWritten: Text?
  /// The parent, if it was found; never in a circle.
  public var under: UnitID?
  /// The entries that stand under each other, this one among them, if `under` was cut for that; else empty.
  public var circle: [UnitID] = []
  /// Other spellings and former names.
  public var also: [Alias]
  /// The numbers of a numbered family.
  public var numbered: ClosedRange<Int>?
  /// The size of a counted family.
  public var count: Int?
  /// The classifier of the count.
  public var unitWord: Text?
  /// The name of its page in addresses, given or made.
  public var slug: String
  /// Where `slug` is written, if it is.
  public var slugRange: SourceRange?
  /// A remark for the registry report.
  public var note: Text?

  /// Makes an entry.
  public init(
    id: Text, name: Title, kind: Kind, underWritten: Text? = nil, under: UnitID? = nil, also: [Alias] = [],
    numbered: ClosedRange<Int>? = nil, count: Int? = nil, unitWord: Text? = nil, slug: String,
    slugRange: SourceRange? = nil, note: Text? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.underWritten = underWritten
    self.under = under
    self.also = also
    self.numbered = numbered
    self.count = count
    self.unitWord = unitWord
    self.slug = slug
    self.slugRange = slugRange
    self.note = note
  }
}

/// The registry of units, in the order of units.yaml.
public struct UnitRegistry: Sendable {
  /// The entries.
  public var entries: [Unit]

  /// Makes a registry.
  public init(entries: [Unit] = []) { self.entries = entries }

  /// The entry with the given number.
  ///
  /// Inlined, so that who asks for one field of an entry does not copy it.
  @inlinable public subscript(id: UnitID) -> Unit { entries[Int(id.index)] }

  /// All numbers, in order.
  public var ids: [UnitID] { entries.indices.map { UnitID($0) } }

  /// The entry and its parents, from the entry upwards.
  public func lineage(of id: UnitID) -> [UnitID] {
    var line: [UnitID] = []
    walkUp(from: id) { unit in
      line.append(unit)
      return true
    }
    return line
  }

  /// The nearest division on the way up, else the nearest org, else nil (`docs/content-model.md` 16.5).
  public func division(of id: UnitID) -> UnitID? {
    var division: UnitID?
    var org: UnitID?
    walkUp(from: id) { unit in
      switch entries[Int(unit.index)].kind {
      case .division: division = unit
      case .org: org = org ?? unit
      case .group, .role, .committee, .family, .outside, .open: break
      }
      return division == nil
    }
    return division ?? org
  }

  /// Whether `id` is `ancestor` or stands below it.
  public func isWithin(_ id: UnitID, _ ancestor: UnitID) -> Bool {
    var isFound = false
    walkUp(from: id) { unit in
      isFound = unit == ancestor
      return !isFound
    }
    return isFound
  }

  /// Visits an entry and its parents while `visit` wants more; a circle, which `under` never is, would end it.
  private func walkUp(from id: UnitID, _ visit: (UnitID) -> Bool) {
    var next: UnitID? = id
    var left = entries.count
    while let unit = next, left > 0, visit(unit) {
      // Read in place: an entry is too large to be copied for one field of it.
      next = entries[Int(unit.index)].under
      left -= 1
    }
  }
}
