internal import ManualModel
internal import ThaiText

/// Finds whom the words of a cell mean (content model 16.3).
///
/// Made once; safe to ask from several threads.
/// The reader asks for the owner first, without a division, and then for all other parties of the process with the
/// division of its first owner.
struct PartyResolver: Sendable {
  /// The registry with its parents linked and circles cut.
  let units: UnitRegistry
  let index: UnitIndex
  private let divisions: [UnitID?]
  private let members: MemberForms
  private let nearest: NearestWords

  /// Indexes the entries of units.yaml and links them to their parents.
  init(entries: [Unit]) {
    index = UnitIndex(entries)
    var units = UnitRegistry(entries: entries)
    units.linkParents(by: index)
    self.units = units
    divisions = units.divisions
    members = MemberForms(of: units, index: index)
    nearest = NearestWords {
      entries.flatMap { [$0.id.value, $0.name.text.value] + $0.also.map(\.name.value) }
    }
  }

  /// The division of an entry (16.5), from a table.
  func division(of unit: UnitID?) -> UnitID? { unit.flatMap { divisions[Int($0.index)] } }

  /// The division of a process or form: that of the first party that names an entry.
  func division(of parties: [Party]) -> UnitID? { division(of: parties.first?.unit) }

  /// The one entry that `words` name; for `org`, `under` and the unit of a chapter.
  func unit(_ words: String) -> UnitID? { index.entry(words) }

  /// Whom `words` mean in a document of `division`; without `guesses` no nearest name is looked for.
  func referent(of words: String, division: UnitID?, guesses: Bool = true) -> Party.Referent {
    if let found = find(words, division: division) { return found }
    if let list = list(in: words, division: division) { return .several(list) }
    return .unknown(nearest: guesses ? nearest.nearest(to: words) : nil)
  }

  // MARK: The steps of 16.3

  private func find(_ words: String, division: UnitID?) -> Party.Referent? {
    let key = NameKey(words)
    guard !key.utf8.isEmpty else { return nil }
    if let unit = index.entry(withID: key) { return .entry(unit, by: .id) }
    if let found = choose(index.entries(named: key), division: division) { return found }
    if let member = members.member(key, division: division, choose: choose) { return member }
    if let family = members.counted(key) { return family }
    return child(words)
  }

  /// The one hit, or the one of several whose division is `division`; nil if there is no hit.
  private func choose(_ hits: [UnitIndex.Hit], division: UnitID?) -> Party.Referent? {
    guard let first = hits.first else { return nil }
    if hits.count == 1 { return .entry(first.unit, by: first.name) }
    if let division {
      let near = hits.filter { divisions[Int($0.unit.index)] == division }
      if near.count == 1 { return .entry(near[0].unit, by: near[0].name) }
    }
    return .ambiguous(hits.map(\.unit))
  }

  /// `child parent`, `parent (child)` or `parent/child`.
  private func child(_ words: String) -> Party.Referent? {
    for (child, parent) in PartyWords(words).childrenAndParents {
      let parents = index.all(NameKey(parent))
      guard !parents.isEmpty else { continue }
      let found = index.all(NameKey(child)).map(\.unit).filter { unit in
        parents.contains { $0.unit != unit && units.isWithin(unit, $0.unit) }
      }
      if found.count == 1 { return .entry(found[0], by: .path) }
      if found.count > 1 { return .ambiguous(found) }
    }
    return nil
  }

  /// The parties to write as a list, if every part of the words names one.
  private func list(in words: String, division: UnitID?) -> [String]? {
    let parts = PartyWords(words).parts
    guard parts.count > 1 else { return nil }
    var names: [String] = []
    for part in parts {
      switch find(part, division: division) {
      case .entry(let unit, _): names.append(units[unit].id.value)
      case .members, .counted: names.append(part)
      default: return nil
      }
    }
    return names
  }
}

extension UnitRegistry {
  /// The division of every entry (16.5), in one pass from parents to children.
  var divisions: [UnitID?] {
    var result = [UnitID??](repeating: nil, count: entries.count)
    for start in ids where result[Int(start.index)] == nil {
      var path = [start]
      while let last = path.last, self[last].kind != .division, let parent = self[last].under,
        result[Int(parent.index)] == nil, path.count <= entries.count
      {
        path.append(parent)
      }
      for unit in path.reversed() {
        let above = self[unit].under.flatMap { result[Int($0.index)] ?? nil }
        result[Int(unit.index)] = .some(division(of: unit, above: above))
      }
    }
    return result.map { $0 ?? nil }
  }

  private func division(of unit: UnitID, above: UnitID?) -> UnitID? {
    switch self[unit].kind {
    case .division: unit
    case .org: above.flatMap { self[$0].kind == .division ? $0 : nil } ?? unit
    default: above
    }
  }
}
