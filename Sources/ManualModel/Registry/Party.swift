/// Somebody named in a cell: as written, and whom it was found to mean (`docs/content-model.md` 16).
public struct Party: Hashable, Sendable {
  /// Which name of an entry was used.
  public enum Name: Hashable, Sendable {
    /// Its id.
    case id
    /// Its name.
    case name
    /// An `also` without an end.
    case alias
    /// An `also` that ended on this day.
    case former(until: Day)
    /// Child and parent ("กลุ่มอำนวยการ กองกลาง").
    case path
  }

  /// Whom the words mean.
  public enum Referent: Hashable, Sendable {
    /// One entry.
    case entry(UnitID, by: Name)
    /// Members of a numbered family.
    case members(UnitID, [ClosedRange<Int>], by: Name)
    /// A counted family, with the count that is written.
    case counted(UnitID, Int, by: Name)
    /// Free words on purpose.
    case words
    /// Nobody; perhaps the nearest name was meant.
    case unknown(nearest: String?)
    /// A name of several entries that the owner's division does not decide.
    case ambiguous([UnitID])
    /// Several names in one text; the ids to write as a list.
    case several([String])
    /// A number outside a numbered family.
    case noMember(UnitID, Int)
  }

  /// The words as written, without note or subset.
  public var written: Text
  /// Whom they mean.
  public var referent: Referent
  /// A subset of a family, as words.
  public var only: [Text]
  /// Words printed after the name in brackets.
  public var note: Text?

  /// Makes a party.
  public init(written: Text, referent: Referent, only: [Text] = [], note: Text? = nil) {
    self.written = written
    self.referent = referent
    self.only = only
    self.note = note
  }

  /// The entry it belongs to, if one was found.
  public var unit: UnitID? {
    switch referent {
    case .entry(let id, _), .members(let id, _, _), .counted(let id, _, _): id
    case .words, .unknown, .ambiguous, .several, .noMember: nil
    }
  }

  /// The name by which the entry was found.
  public var nameUsed: Name? {
    switch referent {
    case .entry(_, let name), .members(_, _, let name), .counted(_, _, let name): name
    case .words, .unknown, .ambiguous, .several, .noMember: nil
    }
  }
}
