import ManualModel
import Testing

/// Who does what: on the page of a process, of a division and of all divisions.
struct ResponsibilityPageTests {
  @Test func processSaysWhoDoesWhat() throws {
    let page = try #require(try RenderedSite.example.get().text("p/saraban/index.html"))
    let block = try #require(section("_who", of: page))
    let heads = ["จนท.สารบรรณ", "หน.สารบรรณ", "ผอ.กก."]
    for head in heads { #expect(block.ranges(of: ">\(head)</a></th>").count == 1, "\(head)") }
    #expect(
      block.contains(
        "<a href=\"#check\">๒ ตรวจหนังสือและเอกสารแนบ</a></th><td><span class=\"decides\">ตัดสินใจ</span></td><td></td><td></td>"
      ))
    #expect(
      block.contains(
        "เสนอความเห็นต่อผู้บังคับบัญชา</a></th><td></td><td><span class=\"does\">ทำ</span></td><td><span class=\"does\">ทำ</span></td>"
      ))
  }

  @Test func processOfOnePerformerNeedsNoMatrix() throws {
    let site = try RenderedSite(content: "Tests/ContentReaderTests/Example", draws: false) { manual in
      for index in manual.processes.indices where manual.processes[index].head.id == "saraban" {
        let one = manual.processes[index].steps[0].by
        for row in manual.processes[index].steps.indices { manual.processes[index].steps[row].by = one }
      }
    }
    let page = try #require(site.text("p/saraban/index.html"))
    #expect(section("_who", of: page) == nil)
  }

  @Test func divisionJoinsItsProcesses() throws {
    let site = try RenderedSite.example.get()
    let page = try #require(site.text("responsibilities/kk/index.html"))
    #expect(page.contains("<a href=\"../../p/saraban/index.html\">๑ การบริหารงานสารบรรณ</a></th>"))
    #expect(page.contains("<span class=\"does\">ทำ</span><span class=\"decides\">ตัดสินใจ</span>"))
    let overview = try #require(site.text("responsibilities/index.html"))
    #expect(overview.contains("<a href=\"kk/index.html\">กองกลาง</a>"))
    for table in [page, overview].flatMap({ $0.split(separator: "<thead>").dropFirst() }) {
      let head = try #require(table.split(separator: "</thead>").first)
      #expect((2...13).contains(head.ranges(of: "<th ").count), "at most twelve columns and that of the rows")
    }
  }

  private func section(_ anchor: String, of page: String) -> Substring? {
    page.split(separator: "<section aria-labelledby=\"\(anchor)\">").dropFirst().first?
      .split(separator: "</section>").first
  }
}
