/// The characters of the rule `bad-character` (`docs/thai.md` 8), for files as bytes and for texts alike.
public enum BadCharacters {
  /// Whether a scalar is a control, a replacement, a noncharacter, a line separator of Unicode, a bidirectional
  /// control or for private use.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool { ScalarKinds.isBad(scalar) }

  /// What a bad scalar becomes where that is certain.
  ///
  /// Bidirectional controls go; the Thai glyphs that old fonts kept for private use become the letters they show.
  public static func replacement(for scalar: Unicode.Scalar) -> String? {
    ScalarKinds.isBidi(scalar) ? "" : ScalarKinds.oldGlyph(scalar).map { String($0) }
  }
}
