import ManualModel

/// The registries in which the words of documents are looked up while they are read.
struct Registry: Sendable {
  /// Whom the words of a cell mean.
  var parties: PartyResolver
  /// Which law a requirement cites.
  var laws: LawIndex
}

extension Decoding {
  /// The owners of a document.
  ///
  /// They are read first: a name that several units share means the one of their division.
  mutating func owner(_ field: Field?) -> [Party] {
    let owner = parties(field)
    division = registry?.parties.division(of: owner)
    return owner
  }

  /// Whom words mean; unknown while units.yaml is not read, which is an error of its own.
  mutating func referent(of words: Text) -> Party.Referent {
    let guesses = unknownParties < Self.mostGuesses
    let referent = registry?.parties.referent(of: words.value, division: division, guesses: guesses)
    if case .unknown? = referent { unknownParties += 1 }
    return referent ?? .unknown(nearest: nil)
  }

  /// Where so many names are unknown, no other name was meant: the registry lacks them, and guessing would take long.
  private static let mostGuesses = 100

  /// What the words of `law` cite.
  func lawBasis(_ written: Text) -> Requirement.Basis {
    registry?.laws.basis(written) ?? .lawInWords(written)
  }
}

extension Book {
  /// Finds the units that manual.yaml names; it is read before units.yaml, because that may hold `{fy}`.
  mutating func resolve(with resolver: PartyResolver) {
    org = resolver.unit(orgWritten.value)
    preparedBy.resolve(with: resolver)
    for category in categories.indices {
      for group in categories[category].groups.indices {
        categories[category].groups[group].unit.resolve(with: resolver)
      }
    }
    for index in divisions.indices {
      let unit = resolver.unit(divisions[index].unitWritten.value)
      divisions[index].unit = unit
      for section in divisions[index].sections.indices {
        divisions[index].sections[section].unit.resolve(with: resolver, division: resolver.division(of: unit))
      }
    }
  }
}

extension [Party] {
  /// Finds whom all parties mean.
  fileprivate mutating func resolve(with resolver: PartyResolver, division: UnitID? = nil) {
    for index in indices where self[index].referent != .words {
      self[index].referent = resolver.referent(of: self[index].written.value, division: division)
    }
  }
}
