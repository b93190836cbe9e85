/// Writes JSON (RFC 8259) straight into bytes: nothing is gathered, so a large value costs no more than its length.
///
/// Members keep the order in which they are written. Whoever writes must close what it opens.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8]
  /// Whether a value stands before the next one in the same object or array.
  private var followsValue = false
  /// Whether the next member, item or closing sign begins a line.
  private var beginsLine = false

  /// Begins with room for `count` bytes.
  public init(reserving count: Int = 0) {
    bytes = []
    bytes.reserveCapacity(count)
  }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the innermost object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Lets the next member, item or closing sign begin a line.
  public mutating func breakLine() { beginsLine = true }

  /// Begins a member; its value follows.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    JSONWriter.append(text, to: &bytes)
    followsValue = true
  }

  /// Writes a whole number.
  public mutating func number(_ number: Int) { plain(String(number)) }

  /// Writes a fraction as a decimal of at most six places, which every amount of the grammars is.
  public mutating func number(_ number: Rational) {
    let magnitude = Int(clamping: number.numerator.magnitude)
    var text = (number.numerator < 0 ? "-" : "") + String(magnitude / number.denominator)
    var rest = magnitude % number.denominator
    if rest > 0 { text += "." }
    for _ in 0..<6 where rest > 0 {
      let (tenfold, overflow) = rest.multipliedReportingOverflow(by: 10)
      if overflow { break }
      text += String(tenfold / number.denominator)
      rest = tenfold % number.denominator
    }
    plain(text)
  }

  /// Writes yes or no.
  public mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

  /// Ends the last line and gives the bytes away.
  public consuming func finished() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private mutating func plain(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    followsValue = true
  }

  private mutating func open(_ sign: UInt8) {
    separate()
    bytes.append(sign)
  }

  private mutating func close(_ sign: UInt8) {
    followsValue = false
    separate()
    bytes.append(sign)
    followsValue = true
  }

  private mutating func separate() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
    if beginsLine { bytes.append(UInt8(ascii: "\n")) }
    (followsValue, beginsLine) = (false, false)
  }

  /// Appends a text with its quotes; runs without a special byte are copied whole.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices {
        let byte = source[index]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
        bytes.append(contentsOf: source[start..<index])
        start = index + 1
        if byte == 0x22 || byte == 0x5C {
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        } else {
          bytes.append(contentsOf: #"\u00"#.utf8)
          for digit in [byte >> 4, byte & 15] {
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
          }
        }
      }
      bytes.append(contentsOf: source[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
