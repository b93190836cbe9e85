import Foundation
import ManualModel
import Testing

@testable import SiteRenderer

/// What a search finds (`docs/search.md`): the data say what the pages say, in small files that are always the same.
struct SearchDataTests {
  /// A record as the browser reads it.
  struct Record {
    var kind: String
    var address: String
    var title: String
    var division: Int
    var category: Int
    var aliases: [String]
    var lines: [String]
  }

  @Test func dataAreCallsWithJSON() throws {
    let files = try RenderedSite.example.get().files.filter { $0.path.hasPrefix("search/") }
    #expect(files.map(\.path) == ["search/00.js", "search/head.js", "search/index.html"])
    let head = try head(of: files[1])
    #expect(head["format"] as? Int == 1)
    #expect((head["shards"] as? [[Any]])?.first?.last as? Int == (try records(of: files[0])).count)
    let kinds = (head["kinds"] as? [[String]])?.map { $0[0] }
    #expect(kinds == ["p", "u", "f", "l", "y", "t", "g", "c"])
    #expect((head["divisions"] as? [[String]])?.contains { $0[0] == "kk" } == true)
  }

  @Test func recordsStandByKindThenInPrintedOrder() throws {
    let site = try RenderedSite.example.get()
    let records = try self.records(in: site)
    let order = SearchRecord.Kind.allCases.map(\.rawValue)
    let places = records.compactMap { order.firstIndex(of: $0.kind) }
    #expect(places.count == records.count && places == places.sorted())
    let map = SiteMap(site.manual, showsDrafts: false)
    let printed = map.order.walk.map { "p/\(site.manual.processes[$0].head.id)/index.html" }
    #expect(records.filter { $0.kind == "p" }.map(\.address) == printed)
  }

  @Test func addressesLeadToPagesAndAnchors() throws {
    let site = try RenderedSite.example.get()
    for record in try records(in: site) {
      let parts = record.address.split(separator: "#", maxSplits: 1).map(String.init)
      let page = try #require(site.text(parts[0]), "\(record.address)")
      let anchors = parts.dropFirst() + record.lines.map { String($0.prefix { $0 != "\t" }.dropFirst()) }
      for anchor in anchors.compactMap(\.removingPercentEncoding) where !anchor.isEmpty {
        #expect(page.contains("id=\"\(anchor)\""), "\(record.address)#\(anchor)")
      }
    }
  }

  @Test func processIsFoundByStepsActorsAndPapers() throws {
    let records = try records(in: try RenderedSite.example.get())
    let saraban = try #require(records.first { $0.address == "p/saraban/index.html" })
    #expect(saraban.aliases.contains("Records and correspondence") && saraban.aliases.contains("records"))
    #expect(saraban.lines.contains { $0.hasPrefix("scheck\t") && $0.hasSuffix("\t2") })
    for tag in ["a", "s", "i", "o", "k"] {
      #expect(saraban.lines.contains { $0.hasPrefix(tag) }, "\(tag)")
    }
    #expect(Set(saraban.lines).count == saraban.lines.count, "no line twice")
    let paid = try #require(records.first { $0.address == "p/disbursement/index.html" })
    #expect(paid.lines.contains("vdirect\tกรณีจ่ายตรงผู้ขายหรือเจ้าหนี้"))
    #expect(!records.contains { $0.address == "p/paper-register/index.html" }, "withdrawn")
  }

  @Test func unitIsFoundByItsShortForms() throws {
    let site = try RenderedSite.example.get()
    let records = try records(in: site).filter { $0.kind == "u" }
    #expect(records.count == site.manual.units.entries.count)
    for (record, unit) in zip(records, site.manual.units.entries) {
      let names = [record.title] + record.aliases
      for name in [unit.id.value, unit.name.text.value] + unit.also.map(\.name.value) {
        #expect(names.contains(name), "\(name)")
      }
    }
  }

  @Test func draftsAreInNoSearchUnlessAskedFor() throws {
    var manual = try RenderedSite.example.get().manual
    let index = try #require(manual.processes.firstIndex { $0.head.id == "saraban" })
    manual.processes[index].head.status = .draft
    func data(showsDrafts: Bool) -> String {
      let files = SearchData(SiteMap(manual, showsDrafts: showsDrafts), style: "").files
      return files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }
    #expect(!data(showsDrafts: false).contains("p/saraban/"))
    #expect(data(showsDrafts: true).contains("p/saraban/"))
  }

  @Test func textIsCutAtALineButNeverItsSteps() {
    var text = SearchText(limit: 10)
    text.add(.actor, "ผู้อำนวยการกอง")
    text.add(.step, "ตรวจสอบเอกสาร", at: "a", number: 1)
    text.add(.step, "ตรวจสอบเอกสาร", at: "b", number: 2)
    text.add(.requirement, "ต้องครบถ้วน")
    #expect(text.lines.map(\.anchor) == ["", "a"])
    var short = SearchText(limit: 10)
    short.add(.requirement, "ครบถ้วน")
    short.add(.requirement, "ถูกต้อง")
    short.add(.requirement, "ไว")
    #expect(short.lines.map(\.words) == ["ครบถ้วน", "ไว"])
  }

  @Test func shardsAreSmall() throws {
    var manual = try RenderedSite.example.get().manual
    let unit = try #require(manual.units.entries.last)
    for number in 0..<1200 {
      var copy = unit
      copy.slug = "copy-\(number)"
      // Some records are so long that fewer than 500 fill a shard.
      if number < 300 { copy.name.text.value = String(repeating: "ก", count: 3000) }
      manual.units.entries.append(copy)
    }
    let files = SearchData(SiteMap(manual, showsDrafts: false), style: "").files
    let shards = files.filter { $0.path != SearchData.headPath }
    let counts = try shards.map { try records(of: $0).count }
    #expect(shards.map(\.path) == (0..<shards.count).map { "search/0\($0).js" })
    #expect(shards.allSatisfy { $0.bytes.count <= 1_000_100 } && counts.allSatisfy { $0 <= 500 })
    #expect(shards.contains { $0.bytes.count > 900_000 } && counts.contains(500))
    let head = try head(of: try #require(files.last))
    #expect((head["shards"] as? [[Any]])?.compactMap { $0.last as? Int } == counts)
    #expect(counts.reduce(0, +) > 1200)
  }

  @Test func hostileWordsStayWords() throws {
    let words = "</script><!--\u{2028}\u{2029}\"\\\u{1}"
    var manual = try RenderedSite.example.get().manual
    for index in manual.processes.indices { manual.processes[index].head.title.text.value = words }
    let files = SearchData(SiteMap(manual, showsDrafts: false), style: "").files
    #expect(try records(of: files[0]).first?.title == words)
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(
        !text.unicodeScalars.contains { $0 == "<" || $0 == "\u{2028}" || $0 == "\u{2029}" || $0 == "\u{1}" })
    }
  }

  // MARK: Reading

  private func records(in site: RenderedSite) throws -> [Record] {
    try site.files.filter { $0.path.hasPrefix("search/0") }.flatMap(records)
  }

  private func records(of shard: OutputFile) throws -> [Record] {
    let rows = try #require(try json(shard, after: "\", ") as? [[Any]])
    return try rows.map { row in
      func text(_ field: Int) throws -> String { try #require(row[field] as? String) }
      func lines(_ field: Int) throws -> [String] {
        try text(field).split(separator: "\n").map(String.init)
      }
      return Record(
        kind: try text(0), address: try text(1), title: try text(2),
        division: try #require(row[3] as? Int), category: try #require(row[4] as? Int),
        aliases: try lines(5), lines: try lines(6))
    }
  }

  private func head(of file: OutputFile) throws -> [String: Any] {
    try #require(try json(file, after: "mw.head(") as? [String: Any])
  }

  /// What stands between the brackets of the call.
  private func json(_ file: OutputFile, after start: String) throws -> Any {
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.hasSuffix(");\n"))
    let first = try #require(text.range(of: start)).upperBound
    return try JSONSerialization.jsonObject(with: Data(text[first...].dropLast(3).utf8))
  }
}
