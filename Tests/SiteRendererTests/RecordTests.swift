import ContentReader
import Foundation
import ManualModel
import Testing

@testable import SiteRenderer

/// What machines read of a manual (`docs/site.md` 14).
struct RecordTests {
  @Test func recordsAreJSON() throws {
    let site = try RenderedSite.example.get()
    let records = site.files.filter { $0.path.hasSuffix(".json") }
    #expect(records.count == site.manual.processes.count { $0.head.status != .draft } + 1)
    for record in records {
      #expect(throws: Never.self, "\(record.path)") {
        try JSONSerialization.jsonObject(with: Data(record.bytes))
      }
    }
  }

  @Test func aRecordSaysWhatIsWrittenAndWhatItMeans() throws {
    let record = try #require(try RenderedSite.example.get().text("p/area-report/process.json"))
    #expect(record.contains("\"time\":{\"text\":\"ภายในเดือนสิงหาคม\",\"relation\":\"list\",\"alternatives\":"))
    #expect(
      record.contains("[{\"window\":{\"from-month\":\"2024-08\",\"to-month\":\"2024-08\",\"limit\":\"by\"}}]")
    )
    #expect(record.contains("\"source\":{\"process\":\"help-request\",\"output\":\"statistics\"}"))
    #expect(record.contains("\"address\":\"p/area-report/index.html\""))
  }

  /// Text written as Markdown and read again is the same tree.
  @Test(arguments: [
    "ข้อความ **สำคัญ** และ *เน้น* กับ `รหัส`", "- หนึ่ง\n- สอง\n  - สองหนึ่ง\n\n    ต่อ", "3. สาม\n4. สี่",
    "1\\. ไม่ใช่รายการ", "\\# ไม่ใช่หัวเรื่อง", "\\- ไม่ใช่รายการ", "\\*ไม่เน้น\\* \\[ไม่ใช่ลิงก์\\] a_b &amp; \\<b\\>",
    "| ก | ข |\n| --- | --: |\n| ๑ | a\\|b |", "> อ้าง\n> ต่อ\n>\n> ใหม่", "```\nรหัส *ดิบ*\n```",
    "[กฎหมาย](law:saraban-2526) และ [](system:e-saraban)", "บรรทัด\\\nใหม่", "หนึ่ง\n\n---\n\nสอง",
  ])
  func markdownIsReadAsItWas(_ text: String) throws {
    let first = try tree(of: text)
    let again = try tree(of: MarkdownSource(first).text)
    #expect(MarkdownSource(again).text == MarkdownSource(first).text)
    #expect(shape(first) == shape(again))
  }

  /// The objective of a process whose objective is the text.
  private func tree(of text: String) throws -> Markdown {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("record-\(UUID().uuidString)")
    let example = RenderedSite.repository.appendingPathComponent("Tests/ContentReaderTests/Example")
    try FileManager.default.copyItem(at: example, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("processes/kk/saraban.md")
    let body = "\n\n## หมายเหตุของการทดสอบ\n\n" + text + "\n"
    try (String(contentsOf: page, encoding: .utf8) + body).write(to: page, atomically: true, encoding: .utf8)
    let manual = try #require(try ContentReader.read(try ContentFolder(folder.path)).manual)
    let process = try #require(manual.process("saraban"))
    return try #require(process.body.last).content
  }

  /// A tree without the places of its words; texts beside each other, from lines that were joined, are one.
  private func shape(_ markdown: Markdown) -> String {
    var text = String(describing: markdown.blocks)
    while let start = text.range(of: "range: "), let end = text[start.upperBound...].range(of: "))") {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    let seam = "\", ), ManualModel.Markdown.Inline.text(ManualModel.Located<Swift.String>(value: \""
    return text.replacingOccurrences(of: seam, with: "")
  }
}
