/// What an edition consists of: `.workmanual/manifest.json` (reliability 4).
///
/// The file is JSON with one entry on each line, sorted by the bytes of the paths, so that its changes can be
/// read. Only this form is read back; anything else is damage.
struct Manifest: Equatable, Sendable {
  /// A file of an edition.
  struct File: Equatable, Sendable {
    var path: String
    /// Size in bytes.
    var size: Int
    /// 64 hexadecimal digits.
    var sha256: String
    /// The command that wrote it.
    var part: String
  }

  /// The version of the program.
  var tool: String
  /// The fingerprint of the content.
  var content: String
  var files: [File]
  /// Assets of the edition before, which pages that are still open may ask for.
  var kept: [File]

  /// The entry of `path`, kept ones too.
  func file(_ path: String) -> File? { Self.find(path, in: files) ?? Self.find(path, in: kept) }

  /// The entry of `path` in a sorted list.
  static func find(_ path: String, in files: [File]) -> File? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if Path.precedes(files[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    guard low < files.count, files[low].path.utf8.elementsEqual(path.utf8) else { return nil }
    return files[low]
  }
}

extension Manifest {
  /// The bytes of the file.
  var bytes: [UInt8] {
    var json: [UInt8] = []
    json.reserveCapacity(160 * (files.count + kept.count + 2))
    json.append(contentsOf: #"{"format":1,"tool":"#.utf8)
    json.appendJSON(tool)
    json.append(contentsOf: #","content":"#.utf8)
    json.appendJSON(content)
    json.append(contentsOf: #","files":["#.utf8)
    json.appendLines(files)
    json.append(contentsOf: #"],"kept":["#.utf8)
    json.appendLines(kept)
    json.append(contentsOf: "]}\n".utf8)
    return json
  }

  /// Reads the file back; nil if it is not as this program writes it.
  init?(_ bytes: [UInt8]) {
    var scanner = ManifestScanner(bytes)
    guard scanner.skip(#"{"format":1,"tool":"#), let tool = scanner.string(), scanner.skip(#","content":"#),
      let content = scanner.string(), scanner.skip(#","files":["#), let files = scanner.files(),
      scanner.skip(#"],"kept":["#), let kept = scanner.files(), scanner.skip("]}\n"), scanner.isAtEnd
    else { return nil }
    self.init(tool: tool, content: content, files: files, kept: kept)
  }
}

extension [UInt8] {
  fileprivate mutating func appendLines(_ files: [Manifest.File]) {
    for (index, file) in files.enumerated() {
      append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      append(contentsOf: #"{"path":"#.utf8)
      appendJSON(file.path)
      append(contentsOf: #","bytes":\#(file.size),"sha256":"\#(file.sha256)","part":"#.utf8)
      appendJSON(file.part)
      append(UInt8(ascii: "}"))
    }
    if !files.isEmpty { append(UInt8(ascii: "\n")) }
  }

  /// A JSON string; control characters do not occur in paths and names that were let in.
  fileprivate mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}
