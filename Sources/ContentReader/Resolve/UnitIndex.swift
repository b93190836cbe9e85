internal import ManualModel
internal import ThaiText

/// The entries of units.yaml by their folded names (content model 16.2), built once.
struct UnitIndex: Sendable {
  /// An entry and the sort of name by which it was found.
  struct Hit: Sendable {
    var unit: UnitID
    var name: Party.Name
  }

  private var ids: [NameKey: UnitID] = [:]
  private var names: [NameKey: [Hit]] = [:]
  /// The longest folded name, in bytes: no longer beginning of a text needs to be looked up.
  private(set) var longestName = 0

  /// Folds the ids and names of all entries; of entries with the same id the first is found.
  init(_ entries: [Unit]) {
    ids.reserveCapacity(entries.count)
    names.reserveCapacity(entries.count * 2)
    for (index, entry) in entries.enumerated() {
      let unit = UnitID(index)
      let id = NameKey(entry.id.value)
      if ids[id] == nil { ids[id] = unit }
      longestName = max(longestName, id.utf8.count)
      add(entry.name.text.value, Hit(unit: unit, name: .name))
      for alias in entry.also {
        add(alias.name.value, Hit(unit: unit, name: alias.until.map { .former(until: $0.value) } ?? .alias))
      }
    }
  }

  private mutating func add(_ name: String, _ hit: Hit) {
    let key = NameKey(name)
    longestName = max(longestName, key.utf8.count)
    guard !(names[key]?.contains { $0.unit == hit.unit } ?? false) else { return }
    names[key, default: []].append(hit)
  }

  /// The entry whose id is `key`.
  func entry(withID key: NameKey) -> UnitID? { ids[key] }

  /// The entries that have `key` as a name, in the order of units.yaml.
  func entries(named key: NameKey) -> [Hit] { names[key] ?? [] }

  /// The entry whose id is `key`, else all entries that have it as a name.
  func all(_ key: NameKey) -> [Hit] {
    if let unit = ids[key] { return [Hit(unit: unit, name: .id)] }
    return names[key] ?? []
  }

  /// The one entry that `words` name by its id or a name; nil if there is none or the name is shared.
  func entry(_ words: String) -> UnitID? {
    let hits = all(NameKey(words))
    return hits.count == 1 ? hits[0].unit : nil
  }
}

extension UnitRegistry {
  /// Links every entry to its parent; a circle is cut at all its members, which keep the list of them.
  mutating func linkParents(by index: UnitIndex) {
    for entry in entries.indices {
      entries[entry].under = entries[entry].underWritten.flatMap { index.entry($0.value) }
    }
    cutCircles()
  }

  private mutating func cutCircles() {
    /// 0: not seen; else the number of the walk that met the entry.
    var walk = [Int](repeating: 0, count: entries.count)
    var circles: [[UnitID]] = []
    for start in entries.indices where walk[start] == 0 {
      var path: [UnitID] = []
      var next: UnitID? = UnitID(start)
      while let unit = next, walk[Int(unit.index)] == 0 {
        walk[Int(unit.index)] = start + 1
        path.append(unit)
        next = self[unit].under
      }
      if let unit = next, walk[Int(unit.index)] == start + 1, let first = path.firstIndex(of: unit) {
        circles.append(path[first...].sorted())
      }
    }
    for circle in circles {
      for unit in circle {
        entries[Int(unit.index)].under = nil
        entries[Int(unit.index)].circle = circle
      }
    }
  }
}
