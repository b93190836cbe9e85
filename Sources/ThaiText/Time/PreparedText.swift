internal import ManualModel

/// The text of a time, date or target as the grammars read it (`docs/content-model.md` 14.2), with the way back.
///
/// Placeholders are years, spelling is repaired, digits are 0–9, dashes are `-`, runs of white space are one space,
/// both ends are trimmed and Latin letters are small.
struct PreparedText {
  /// What is matched, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The same before Latin letters were made small; of the same length.
  private(set) var written: [UInt8] = []
  /// For each byte the offset, in scalars, of the source that it came from.
  private(set) var offsets: [Int32] = []
  /// The text as it was given.
  private let text: String

  /// Prepares a text; `fiscalYear` is put for `{fy}`, always in the Buddhist era.
  init(_ text: String, fiscalYear: FiscalYear?) {
    self.text = text
    bytes.reserveCapacity(text.utf8.count)
    written.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count)
    let hasPlaceholder = fiscalYear != nil && text.holds(0x7B)
    if hasPlaceholder || Repair.isNeeded(by: text) {
      var mapped = MappedScalars(text)
      if let fiscalYear { mapped = PreparedText.expanded(mapped, fiscalYear) }
      Repair.removeSeparators(&mapped)
      Repair.order(&mapped)
      append(zip(mapped.scalars, mapped.offsets))
    } else {
      append(zip(text.unicodeScalars, Int32(0)...))
    }
  }

  /// The scalars of the text as it was given.
  var source: [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// The text with its placeholders replaced; one that does not exist stays, and so is not read.
  static func expanded(_ text: MappedScalars, _ fiscalYear: FiscalYear) -> MappedScalars {
    let result = Placeholders.expand(text) { Digits.string(fiscalYear.buddhistYear + $0, .arabic) }
    guard case .success(let expanded) = result else { return text }
    return expanded
  }

  private mutating func append(_ scalars: some Sequence<(Unicode.Scalar, Int32)>) {
    var pendingSpace: Int32?
    for (scalar, offset) in scalars {
      if scalar.isSpace {
        if pendingSpace == nil && !bytes.isEmpty { pendingSpace = offset }
        continue
      }
      if let space = pendingSpace { append(" ", space) }
      pendingSpace = nil
      append(scalar.isDash ? "-" : scalar.digitAsASCII, offset)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int32) {
    written.append(utf8Of: scalar)
    bytes.append(utf8Of: scalar.latinLowercased)
    while offsets.count < bytes.count { offsets.append(offset) }
  }

  /// The words of a range of bytes, with their capitals.
  func words(_ range: Range<Int>) -> String { String(decoding: written[range], as: UTF8.self) }

  /// The scalars of the source that a range of bytes came from.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = offsets[range].min(), let last = offsets[range].max() else {
      let place =
        range.lowerBound < offsets.count ? Int(offsets[range.lowerBound]) : text.unicodeScalars.count
      return place..<place
    }
    return Int(first)..<Int(last) + 1
  }

  /// Whether a scalar begins at the byte.
  func isScalarStart(_ index: Int) -> Bool { bytes[index] & 0xC0 != 0x80 }
}
