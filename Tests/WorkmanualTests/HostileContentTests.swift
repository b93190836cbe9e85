import Foundation
import Testing

/// Files that are broken or meant to harm, through the program itself: it ends with status 1, names the right thing
/// first, and needs little (`docs/reliability.md`, G6 and G10).
@Suite struct HostileContentTests {
  struct Hostile: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// The id that is found first in the file; nil where the file is admitted.
    var id: String?
    var bytes: [UInt8]

    init(_ name: String, _ id: String?, keys: String = "", body: String = "") {
      self.init(
        raw: name, id,
        Array(
          "---\ntitle: ก\nowner: กก.\n\(keys)\nsteps: [{title: ก, by: กก., time: 1 วัน}]\n---\n\(body)\n".utf8)
      )
    }

    init(raw name: String, _ id: String?, _ bytes: [UInt8]) {
      (testDescription, self.id, self.bytes) = (name, id, bytes)
    }
  }

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let files: [Hostile] = [
    Hostile("brackets", "too-deep", keys: "mission: " + times("[", 16) + times("]", 16)),
    Hostile("a hundred thousand brackets", "field-too-long", keys: "mission: " + times("[", 100_000)),
    Hostile("dashes", "too-deep", keys: "mission:\n" + times("- ", 20_000) + "a"),
    Hostile("aliases", "yaml-feature", keys: "mission: &a [x, x]\nnotes: [*a, *a, *a]"),
    Hostile("tags", "yaml-feature", keys: "mission: !!python/object x"),
    Hostile("a long line", "field-too-long", keys: "notes: " + times("a", 70_000)),
    Hostile("a long text", "field-too-long", keys: "notes: |\n" + times("  กขคงจ\n", 5000)),
    Hostile(
      "wide table", "too-many",
      body: "## ก\n\n" + times("|a", 40) + "|\n" + times("|-", 40) + "|\n" + times("|x\n", 3000)),
    Hostile("nested lists", "too-deep", body: "## ก\n\n" + times("- ", 8000)),
    Hostile("nested quotes", "too-deep", body: "## ก\n\n" + times(">", 16_000)),
    Hostile("HTML", "raw-html", keys: "objective: \"<script>alert(1)</script>\""),
    Hostile("script in a link", "unsafe-link", keys: "objective: \"[x](javascript:alert(1))\""),
    Hostile("a way up", "unsafe-path", keys: "attachments: [files/../../etc/passwd]"),
    Hostile("an encoded way up", "unsafe-path", keys: "attachments: [\"files/%2e%2e/x.pdf\"]"),
    Hostile("from the root", "unsafe-path", keys: "attachments: [/etc/passwd]"),
    Hostile("NUL", "bad-character", keys: "mission: a\0b"),
    Hostile("a control in an escape", "bad-character", keys: "mission: \"a\\u202eb\""),
    Hostile("many marks", nil, keys: "mission: ก" + times("่", 5000)),
    Hostile("many quotes", nil, keys: "mission: '" + times("''", 8000) + "'"),
    Hostile("comments of HTML", nil, body: "## ก\n\n" + times("a<!--", 3200)),
    Hostile(raw: "nothing", "no-front-matter", []),
    Hostile(raw: "overlong", "not-utf-8", Array("---\ntitle: ".utf8) + [0xC0, 0xAF]),
    Hostile(raw: "UTF-16", "not-utf-8", [0xFF, 0xFE, 0x2D, 0x00]),
    Hostile(raw: "twenty megabytes", "file-too-large", [UInt8](repeating: 0x61, count: 20_000_000)),
  ]

  @Test(arguments: files)
  func endsSoonAndNamesIt(file: Hostile) throws {
    let place = try Workplace()
    try place.writeBytes("content/processes/one.md", file.bytes)
    // Seconds of the processor, in a build without optimisation.
    let run = try place.shell(
      "ulimit -t 10; exec \"$0\" \"$@\"", ["check", "--format", "json", "--timings", "--language", "en"])
    #expect(run.status == (file.id == nil ? 0 : 1) || file.id == nil && run.status == 1, "\(run.errors)")
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let first = found.first {
      $0["file"] as? String == "processes/one.md" && $0["severity"] as? String == "error"
    }
    if let id = file.id { #expect(first?["id"] as? String == id) }
    let memory = run.errors.split(separator: "\n").last { $0.contains(" MB") }?.split(separator: " ")
    let megabytes = memory.flatMap { words in words.firstIndex(of: "MB").flatMap { Int(words[$0 - 1]) } }
    #expect(try #require(megabytes) < 300)
  }
}

extension Workplace {
  fileprivate func writeBytes(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }
}
