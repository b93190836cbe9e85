/// Reads the one form in which `Manifest` is written.
struct ManifestScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// Steps over `literal`; false if something else stands here.
  mutating func skip(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    for offset in 0..<count where bytes[position + offset] != literal.utf8Start[offset] { return false }
    position += count
    return true
  }

  /// A string in double quotes.
  mutating func string() -> String? {
    guard skip("\"") else { return nil }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard position < bytes.count else { return nil }
        text.append(bytes[position])
        position += 1
      default: text.append(byte)
      }
    }
    return nil
  }

  /// A number of bytes, of at most 15 digits.
  mutating func number() -> Int? {
    let digits = bytes[position...].prefix(15).prefix { (0x30...0x39).contains($0) }
    position += digits.count
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The lines of a list of files, sorted and safe, up to its closing bracket.
  mutating func files() -> [Manifest.File]? {
    var files: [Manifest.File] = []
    guard skip("\n") else { return files }
    repeat {
      guard let file = file(), Path.isSafe(file.path) else { return nil }
      if let last = files.last, !Path.precedes(last.path, file.path) { return nil }
      files.append(file)
    } while skip(",\n")
    return skip("\n") ? files : nil
  }

  private mutating func file() -> Manifest.File? {
    guard skip(#"{"path":"#), let path = string(), skip(#","bytes":"#), let size = number(),
      skip(#","sha256":"#), let sha256 = string(), skip(#","part":"#), let part = string(), skip("}")
    else { return nil }
    return Manifest.File(path: path, size: size, sha256: sha256, part: part)
  }
}
