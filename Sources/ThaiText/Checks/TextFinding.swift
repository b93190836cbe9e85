public import ManualModel

/// One defect of a text, as the checks of the language find it (`docs/thai.md` 8).
public struct TextFinding: Hashable, Sendable {
  /// What may be done about it.
  public enum Fix: Hashable, Sendable {
    /// `fmt` puts this in place of the range.
    case repair(String)
    /// This is offered, never applied unasked.
    case offer(String)
  }

  /// The defect within its rule, where a rule knows several.
  public enum Kind: String, Hashable, Sendable {
    /// A control character or another that cannot be shown.
    case control
    /// A control of the direction of writing.
    case bidi
    /// A character that only some fonts know.
    case privateUse = "private-use"
    /// `เเ` for `แ`.
    case doubleSaraE = "double-sara-e"
    /// `ํ` and `า` for `ำ`.
    case splitSaraAm = "split-sara-am"
    /// A tone behind `ำ`.
    case toneAfterSaraAm = "tone-after-sara-am"
    /// Marks in another order than they are stored.
    case markOrder = "mark-order"
    /// A mark twice.
    case repeatedMark = "repeated-mark"
  }

  /// The rule.
  public var id: DiagnosticID
  /// The defect within the rule.
  public var kind: Kind?
  /// Where it is, in scalars; empty where something is missing.
  public var range: Range<Int>
  /// What may be done.
  public var fix: Fix?

  /// Makes a finding.
  public init(_ id: DiagnosticID, _ range: Range<Int>, kind: Kind? = nil, fix: Fix? = nil) {
    self.id = id
    self.kind = kind
    self.range = range
    self.fix = fix
  }

  /// The scalars of the finding for a message: a dotted circle before each mark, then the code points.
  ///
  /// Most of these defects cannot be seen otherwise: `ก◌่◌ี (U+0E01 U+0E48 U+0E35)`.
  public static func quote(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var shown: [Unicode.Scalar] = []
    var codes: [String] = []
    for scalar in scalars {
      if scalar.isThaiMark { shown.append("\u{25CC}") }
      if !ScalarKinds.isInvisible(scalar) && !ScalarKinds.isBad(scalar) { shown.append(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      codes.append("U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
    }
    let list = "(\(codes.joined(separator: " ")))"
    return shown.isEmpty ? list : String(scalars: shown) + " " + list
  }
}
