import Fingerprint

/// What a commit has to do, written down before it begins, so that it can be done again (reliability 3).
///
/// Lines `number TAB path` for what is put in place, in that order, `- TAB path` for what is removed, and at
/// the end the SHA-256 of all lines before: a journal that was cut short is none.
struct Journal: Equatable, Sendable {
  /// A staged file and its place.
  struct Placement: Equatable, Sendable {
    var number: Int
    var path: String
  }

  var placements: [Placement]
  var removals: [String]

  var bytes: [UInt8] {
    var text = ""
    for placement in placements { text += "\(placement.number)\t\(placement.path)\n" }
    for path in removals { text += "-\t\(path)\n" }
    let lines = Array(text.utf8)
    return lines + Array("sha256\t\(Fingerprint.sha256(lines).hex)\n".utf8)
  }

  init(placements: [Placement], removals: [String]) {
    self.placements = placements
    self.removals = removals
  }

  /// Reads a journal; nil if it was not written to its end.
  init?(_ bytes: [UInt8]) {
    let seal = 7 + 64 + 1
    guard bytes.count >= seal else { return nil }
    let lines = Array(bytes.dropLast(seal))
    guard bytes.suffix(seal).elementsEqual("sha256\t\(Fingerprint.sha256(lines).hex)\n".utf8) else {
      return nil
    }
    placements = []
    removals = []
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let mark = String(decoding: line[..<tab], as: UTF8.self)
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      guard Path.isSafe(path) || path == Path.manifest else { return nil }
      if mark == "-" {
        removals.append(path)
      } else if let number = Int(mark) {
        placements.append(Placement(number: number, path: path))
      } else {
        return nil
      }
    }
  }
}
