public import ContentReader
import Foundation
public import ManualModel
import Validation

/// The whole manual that an example is a piece of: what the example leaves out is as in any correct manual.
public struct ExampleManual {
  /// The files and their words, without marks.
  public private(set) var files: [String: [UInt8]] = [:]
  /// The file and the bytes between the marks.
  public private(set) var mark: (file: String, range: Range<Int>)?

  /// Completes an example.
  public init(_ example: Example) {
    let whole = example.isVerbatim ? Set(example.parts.map(\.file)) : []
    var parts = Dictionary(uniqueKeysWithValues: example.parts.map { ($0.file, $0.text) })
    for registry in ["units", "laws", "forms", "systems"] {
      let base = ExampleManual.registries[registry] ?? ""
      let own = parts["\(registry).yaml"]?.split(separator: "\n").dropFirst().joined(separator: "\n") ?? ""
      parts["\(registry).yaml"] = base + own + "\n"
    }
    if !parts.keys.contains(where: { $0.hasPrefix("processes/") && $0.hasSuffix(".md") }) {
      parts["processes/example.md"] = ""
    }
    let ids = parts.keys.filter { $0.hasPrefix("processes/") && $0.hasSuffix(".md") }.sorted().map {
      $0.dropFirst(10).dropLast(3)
    }
    let campaigns = parts.keys.filter { $0.hasPrefix("campaigns/") }.map {
      ", {campaign: \($0.dropFirst(10).dropLast(3))}"
    }
    parts["manual.yaml"] = ExampleManual.completed(
      parts["manual.yaml"] ?? "",
      with: [
        "title: คู่มือ", "org: สป.ตย.", "fiscal-year: 2567", "layout: plain",
        "layouts: {plain: [number, chart, time, detail, by]}",
        "parts: [cover, toc, process-list, divisions\(campaigns.joined())]",
        "categories:\n  - {id: core, title: กระบวนการหลัก, processes: [\(ids.joined(separator: ", "))]}",
        "divisions:\n  - {unit: กก., processes: [\(ids.joined(separator: ", "))]}",
      ])
    for (file, text) in parts where file.hasSuffix(".md") && !whole.contains(file) {
      let pieces = text.components(separatedBy: "\n---\n")
      let head = ExampleManual.completed(pieces[0], with: ExampleManual.keys(of: file, text))
      parts[file] = "---\n\(head)---\n" + (pieces.count > 1 ? pieces[1] + "\n" : "")
    }
    for (file, text) in parts { add(file, text) }
  }

  private mutating func add(_ file: String, _ text: String) {
    var bytes = ExampleManual.expanded(Array(text.utf8))
    let (open, close) = (Array("⟦".utf8), Array("⟧".utf8))
    if let start = bytes.firstRange(of: open)?.lowerBound {
      bytes.removeSubrange(start..<start + open.count)
      if let end = bytes.firstRange(of: close)?.lowerBound {
        bytes.removeSubrange(end..<end + close.count)
        mark = (file, start..<end)
      }
    }
    files[file] = bytes
  }

  /// The bytes for which `⟪A1⟫` and `⟪ก × 3⟫` stand.
  private static func expanded(_ bytes: [UInt8]) -> [UInt8] {
    guard let open = bytes.firstRange(of: Array("⟪".utf8)), let close = bytes.firstRange(of: Array("⟫".utf8))
    else { return bytes }
    let words = String(decoding: bytes[open.upperBound..<close.lowerBound], as: UTF8.self)
    let parts = words.components(separatedBy: " × ")
    let meant =
      parts.count == 2
      ? Array(String(repeating: parts[0], count: Int(parts[1]) ?? 0).utf8) : [UInt8(words, radix: 16) ?? 0]
    return bytes[..<open.lowerBound] + meant + expanded(Array(bytes[close.upperBound...]))
  }

  private static func completed(_ text: String, with defaults: [String]) -> String {
    let lines = text.split(separator: "\n")
    let missing = defaults.filter { line in
      let key = line.prefix { $0 != ":" }
      return !lines.contains { $0.hasPrefix("\(key):") }
    }
    return (missing + [text]).filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func keys(of file: String, _ text: String) -> [String] {
    if file.hasPrefix("pages/") { return [] }
    let id = file.split(separator: "/")[1].dropLast(3)
    let common = ["title: เรื่อง \(id)", "owner: กค."]
    if file.hasPrefix("campaigns/") { return common }
    let hasSteps = text.contains("steps:") || text.contains("steps⟧:")
    return common + (hasSteps ? [] : ["steps:\n  - {title: ทำงาน, by: กค., time: ๑ วัน}"])
  }

  private static let registries = [
    "units": """
    units:
      - {id: สป.ตย., name: สำนักงานปลัดกระทรวงตัวอย่าง, kind: org}
      - {id: กก., name: กองกลาง, kind: division, under: สป.ตย.}
      - {id: กอก., name: กลุ่มอำนวยการ, kind: group, under: กก.}
      - {id: กค., name: กลุ่มการคลัง, kind: group, under: กก.}
      - {id: พัสดุ, name: กลุ่มการพัสดุ, kind: group, under: กก., also: [{name: ฝ่ายพัสดุ, until: 30 ก.ย. 2565}]}
      - {id: จนท.สารบรรณ, name: เจ้าหน้าที่งานสารบรรณ, kind: role, under: กอก.}
      - {id: กตร., name: กองตรวจราชการ, kind: division, under: สป.ตย.}
      - {id: ศชส., name: ศูนย์ช่วยเหลือสังคม, kind: group, under: กตร.}
      - {id: ฝบท.กตร., name: งานธุรการตรวจราชการ, kind: group, under: กตร.}
      - {id: กพบ., name: กลุ่มพัฒนาระบบบริหาร, kind: division, under: สป.ตย., also: [กพร.]}
      - {id: สสว., name: สำนักงานส่งเสริมวิชาการ, kind: division, under: สป.ตย., numbered: 1-11}
      - {id: สนจ., name: สำนักงานจังหวัด, kind: family, under: สป.ตย., count: 76, unit-word: จังหวัด}
      - {id: ประชาชน, name: ประชาชนทั่วไป, kind: outside}
      - {id: ผู้เกี่ยวข้อง, name: ผู้ที่เกี่ยวข้องทั้งหมด, kind: open}

    """,
    "laws": """
    laws:
      - {id: saraban-2526, title: ระเบียบว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖}

    """,
    "forms": """
    forms:
      - {id: f1, name: แบบฟอร์มที่ ๑}

    """,
    "systems": """
    systems:
      - {id: e-saraban, name: ระบบสารบรรณ}

    """,
  ]
}

extension ExampleManual {
  /// Puts a whole file in the place of one of the example.
  public mutating func set(_ file: String, _ text: String) { files[file] = Array(text.utf8) }

  /// Reads the manual from a folder of its own.
  public func read() throws -> ReadResult {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("example-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text).write(to: file)
    }
    return try ContentReader.read(ContentFolder(folder.path))
  }

  /// What reading and checking the manual finds, with the path of each place.
  public func findings(today: Day? = Day(year: 2024, month: 6, day: 1)) throws -> [(
    path: String?, finding: Diagnostic
  )] {
    let read = try read()
    let found = read.manual.map { Validation.check($0, today: today) } ?? []
    return (read.diagnostics + found).map { finding in
      (finding.range.map { read.files[Int($0.file.index)].path }, finding)
    }
  }
}
