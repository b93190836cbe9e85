/// Sizes of letters and of the text block, in points; templates/book/style.typ holds the same.
enum TextSize {
  static let body = 10.7
  static let table = 9.3
  static let small = 8.0

  /// A millimetre.
  static let millimetre = 72 / 25.4
  /// Width of the text block of an upright page and of one on its side.
  static let upright = 160.0
  static let turned = 250.0
}
