import ManualModel
import Testing

@testable import ContentReader

/// The Markdown behind the front matter.
@Suite struct BodyTests {
  private func read(_ body: String, steps: String = "  - id: a\n    title: ก\n    by: กก.") throws
    -> SmallManual
  {
    try SmallManual(["processes/work.md": SmallManual.process(steps: steps, body: body)])
  }

  @Test func isCutAtItsHeadings() throws {
    let process = try read(
      "\nเปิด\n\n## ขอบเขต\n\nก\n\n## Responsibilities ##\nข\n### ย่อย\n## อื่น {fy}\n```\n## ไม่ใช่หัวข้อ\n```\n## Appendix"
    ).process
    #expect(process.body.map(\.kind) == [.opening, .scope, .responsibilities, .other, .appendix])
    #expect(
      process.body.map { $0.heading?.value } == [nil, "ขอบเขต", "Responsibilities", "อื่น ๒๕๖๗", "Appendix"])
    #expect(process.body[3].content.blocks == [.code("## ไม่ใช่หัวข้อ\n")])
    #expect(process.body[4].content.blocks.isEmpty)
  }

  @Test func anEmptyBodyHasNoSections() throws {
    for body in ["", "\n", "\n\n  \n"] { #expect(try read(body).process.body.isEmpty) }
  }

  @Test func givesDetailsToRows() throws {
    let process = try read("## ขั้นตอน: a\nยาว").process
    #expect(process.steps[0].detail != nil && process.steps[0].secondDetail == nil)
    #expect(process.body.map(\.kind) == [.step("a")])
    let twice = try read("## Step:  a\nยาว", steps: "  - id: a\n    title: ก\n    detail: สั้น").process
    #expect(twice.steps[0].secondDetail != nil && twice.steps[0].detail != twice.steps[0].secondDetail)
  }

  @Test func placesAreGivenOnce() throws {
    try read("## ขอบเขต\nก\n## ⟦Scope⟧\nข").expect("duplicate-key")
    try read("## ขั้นตอน: a\nก\n## ⟦ขั้นตอน: a⟧\nข").expect("duplicate-key")
    try read("## อื่น\nก\n## อื่น\nข").expect()
  }

  @Test func namesExactPlaces() throws {
    try read("ก\n\n## ข\n\n- ค\n  - ⟦<b>⟧ง\n\n## จ\n{fy} ⟦<i>⟧").expect("raw-html", "raw-html")
    try read("## ก\n⟦# ข⟧").expect("heading-level")
    let long = String(repeating: "a", count: 16 * 1024)
    try read("## ก\n\(long)\n").expect()
    try read("## ก\n⟦\(long)a⟧\n").expect("field-too-long")
  }

  @Test(arguments: ["title: ก\n", "⟦title: ก⟧\n---\n", "---x\n---\n", "", " ---\ntitle: ก\n---\n"])
  func needsFrontMatter(text: String) throws {
    let small = try SmallManual(["pages/a.md": text])
    #expect(small.ids == ["no-front-matter"])
  }

  @Test func pagesAndCampaignsPrintTheirHeadings() throws {
    let small = try SmallManual(["pages/a.md": "---\ntitle: ก\n---\n## ขอบเขต\nก\n## Scope\n"])
    small.expect()
    #expect(small.result.manual?.pages.first?.body.map(\.kind) == [.other, .other])
  }
}
