import Foundation
import ManualModel
import Testing

@testable import ContentReader

/// Damaged files: never a trap, never a place outside the file, never silence about a file that was not read.
@Suite struct HostileTests {
  /// A fixed sequence of numbers, so that a failure can be repeated.
  struct Sequence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let snippets: [[UInt8]] = [
    "- ", ": ", "\n", "  ", "[", "]", "{", "}", "\"", "'", "|", ">", "#", "&a", "*a", "!x", "---\n", "{fy",
    "```\n", "## ", "ก",
    "\t", "%", "@", "?", "none", "\u{202e}", "\u{feff}", "\r", "\r\n", "<b>", "<<: ", "๑๒", "\\", "~", "...",
    "\u{300}",
  ].map { Array($0.utf8) }

  @Test(arguments: 1...4) func damagedFiles(seed: UInt64) throws {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let example = URL(fileURLWithPath: "/" + folder + "/Example/processes")
    let paths = try #require(FileManager.default.enumerator(at: example, includingPropertiesForKeys: nil))
    let files = try paths.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }.sorted {
      $0.path < $1.path
    }
    .map { try [UInt8](Data(contentsOf: $0)) }
    var random = Sequence(state: seed &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<150 {
      var bytes = try #require(files.randomElement(using: &random))
      for _ in 0..<Int.random(in: 1...6, using: &random) { Self.damage(&bytes, &random) }
      Self.read(bytes)
    }
  }

  @Test(arguments: [
    "---\n---\n", "---\n--- \n", "---", "------\n", "---\n[]\n---\n", "---\n\"\n---\n", "---\n:\n---\n",
    "---\n? \n---\n", "---\n- \n---\n",
    "---\n|\n---\n", "---\na: |\n---\n", "---\ntitle: |5\n     a\n---\n", "---\n\u{FEFF}title: a\n---\n",
    "---\n#\n---\n##",
    "---\ntitle: \"\\\n---\n", "---\n{\n---\n", "---\n*\n---\n", "---\n&\n---\n", "---\n!\n---\n",
    "---\n%\n---\n", "---\n\"a\": b\n---\n",
  ])
  func oddFiles(text: String) { Self.read(Array(text.utf8)) }

  private static func damage(_ bytes: inout [UInt8], _ random: inout Sequence) {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.insert(contentsOf: snippets.randomElement(using: &random) ?? [], at: start)
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
    default: bytes.swapAt(min(start, bytes.count - 1), bytes.count / 2)
    }
    // Mostly keep it UTF-8, so that the later stages see something.
    if Int.random(in: 0..<20, using: &random) > 0 {
      bytes = Array(String(decoding: bytes, as: UTF8.self).replacing("\u{FFFD}", with: "").utf8)
    }
    if bytes.isEmpty { bytes = [0x0A] }
  }

  private static func read(_ bytes: [UInt8]) {
    let id = FileID(0)
    let clean = CleanText(bytes, id: id)
    let source = SourceFile(path: "processes/a.md", text: clean.bytes)
    var findings = clean.findings
    if findings.isEmpty {
      let document = DocumentFile(
        file: ContentFile(path: source.path, kind: .document(.process, id: "a")), id: id)
      let read = ReadDocument(
        ParsedFile(source, id: id, isDocument: true), document, settings: .assumed, registry: nil,
        targets: TargetResolver(processes: ["a"], others: []))
      findings = read.findings
      #expect(read.noun != nil || !findings.isEmpty)
    }
    for finding in findings {
      for range in [finding.range].compactMap({ $0 }) + finding.fix.map(\.range)
        + finding.notes.compactMap(\.range)
      {
        #expect(range.start >= 0 && range.start <= range.end && Int(range.end) <= source.text.count)
      }
    }
  }
}
