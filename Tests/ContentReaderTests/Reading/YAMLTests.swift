import ManualModel
import Testing

@testable import ContentReader

/// What authors get wrong in YAML: one finding per mistake, at the place where it was made.
@Suite struct YAMLTests {
  @Test(arguments: [
    // A colon or its space is missing; libyaml notices one line later.
    "⟦layout:⟧sop",
    "⟦layout sop⟧",
    "mission: ก\n⟦layout sop⟧\nnotes: ข",
    "mission: ก\n⟦layout:⟧sop\nnotes: ข",
    "kpis:\n  - ⟦name:⟧ก\n    target: ข",
    "kpis:\n  - name: ก\n    ⟦target ข⟧\nmission: ค",
    // Quotes and brackets that stay open.
    "mission: ⟦\"⟧ก\nlayout: sop",
    "mission: ⟦\"⟧ก\nlayout: \"sop\"",
    "mission: ⟦'⟧ก\nlayout: sop",
    "prepared-by: ⟦[⟧กก., สป.\nlayout: sop",
    "prepared-by: ⟦[⟧กก.,\n  สป.]\nlayout: sop",
    "prepared-by: [\"กก.\" ⟦สป.]⟧\nlayout: sop",
    "prepared-by: [กก., ⟦,⟧ สป.]",
    "layout: sop\n⟦]⟧\n",
    // Indentation.
    "layout: sop\n  ⟦mission: ก⟧",
    "contact:\n   phone: 1\n  ⟦place: ก⟧",
    "kpis:\n  - ก\n ⟦- ข⟧",
    "kpis:\n  ⟦-⟧name: ก\n    target: ข",
    "kpis:\n  - ก\n  ⟦name: ข⟧",
    "contact:\n⟦\t⟧phone: 1",
    "layout: sop\n⟦\t⟧mission: ก",
    "objective: |\n⟦\t⟧ก",
    "objective: ⟦|ก⟧\n  ข",
    "mission: \"ก⟦\\q⟧\"",
    "⟦[a, b]⟧: c",
  ])
  func syntax(keys: String) throws {
    try SmallManual(["processes/work.md": "---\n\(keys)\n---\n"]).expect("yaml-syntax")
  }

  @Test(arguments: [
    "mission: ⟦ก: ข⟧", "mission: ⟦@ก⟧", "mission: ⟦%ก⟧", "mission: ⟦`ก`⟧", "mission: ⟦*ก⟧", "mission: ⟦&ก⟧",
    "mission: ⟦!ก⟧", "mission: ⟦[ก] ข⟧", "mission: ⟦{ก} ข⟧", "mission: ⟦\"ก\" ข⟧", "mission: ⟦'ก' ข⟧",
    "mission: ⟦, ก⟧", "mission: ⟦? ก⟧", "mission: ⟦: ก⟧", "mission: ⟦- ก⟧", "mission: ⟦{fy} ก⟧",
    "mission: ⟦} ก⟧",
    "kpis:\n  - name: ก\n    target: ⟦ข: ค⟧ # ง",
  ])
  func needsQuotes(keys: String) throws {
    try SmallManual(["processes/work.md": "---\n\(keys)\n---\n"]).expect("quote-needed")
  }

  @Test func placeholderAloneNeedsQuotes() throws {
    try SmallManual("mission: ⟦{fy}⟧").expect("quote-needed")
  }

  @Test func quotesAreOfferedWhereTheyAreCertain() throws {
    func replacement(_ keys: String) throws -> [String] {
      try SmallManual(["processes/work.md": "---\n\(keys)\n---\n"]).result.diagnostics.flatMap(\.fix).map(
        \.replacement)
    }
    #expect(try replacement("mission: ก: ข") == ["\"ก: ข\""])
    #expect(try replacement("mission: [ก] ข\\") == ["\"[ก] ข\\\\\""])
    #expect(try replacement("mission: \"ก\" ข") == [])
    #expect(try replacement("mission: - ก") == [])
  }

  @Test(arguments: [
    "mission: ⟦&a⟧ ก", "mission: ⟦*a⟧", "mission: ⟦!x⟧ ก", "contact: ⟦&a⟧ {phone: 1}", "⟦<<⟧: ก",
    "contact: {a: ⟦*b⟧}",
    "⟦*a⟧ : ก", "prepared-by: ⟦!!seq⟧ [ก]",
  ])
  func features(keys: String) throws { try SmallManual(keys).expect("yaml-feature") }

  @Test func directivesAndSecondDocuments() throws {
    let units = SmallManual.files["units.yaml"] ?? ""
    try SmallManual(["units.yaml": units + "\n⟦---⟧\n" + units]).expect("yaml-feature")
    try SmallManual(["units.yaml": "⟦%YAML⟧ 1.1\n---\n" + units]).expect("yaml-feature")
    try SmallManual(["units.yaml": "---\n" + units + "\n...\n"]).expect()
  }

  @Test(arguments: [
    "objective: ⟦>⟧\n  ก\n  ข", "objective: ⟦>-⟧\n  ก", "mission: ⟦ก\n  ข⟧", "mission: ⟦\"ก\n  ข\"⟧",
  ])
  func foldedText(keys: String) throws { try SmallManual(keys).expect("folded-text") }

  @Test func depthIsLimited() throws {
    func text(_ levels: Int, mark: Bool) -> String {
      let open = String(repeating: "[", count: levels - 1)
      let close = String(repeating: "]", count: levels)
      return "mission: \(open)\(mark ? "⟦[⟧" : "[")\(close)"
    }
    // The mapping of the front matter is the first level.
    try SmallManual(text(16, mark: true)).expect("too-deep")
    #expect(try SmallManual(text(15, mark: false)).ids == ["wrong-type"])
    #expect(try SmallManual(text(30_000, mark: false)).ids == ["too-deep"])
  }

  @Test func theNumberOfValuesIsLimited() throws {
    func list(_ count: Int) -> String { "prepared-by: [" + String(repeating: "ก,", count: count) + "]" }
    let lines = (0..<2).map { _ in String(repeating: "\n - ก", count: 24_000) }
    #expect(
      try SmallManual("mission:" + lines[0] + "\nnotes:" + lines[1]).ids == ["wrong-type", "wrong-type"])
    #expect(
      try SmallManual("mission:" + lines[0] + lines[1] + String(repeating: "\n - ก", count: 3000)).ids == [
        "too-many"
      ])
  }

  @Test func anAliasBombIsOnlyText() throws {
    let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: [" + String(repeating: "*a,", count: 100) + "*a]"
    let ids = try SmallManual(bomb).ids
    #expect(ids.count == 102 && Set(ids) == ["yaml-feature"])
  }

  @Test func scalarsAreTexts() throws {
    let small = try SmallManual(
      "mission: no\nlayout: 08\naudience: public\nnotes: 1:30\nkpis: [2567-02-29, 3.0]")
    small.expect()
    let process = try small.process
    #expect(process.mission.value?.value == "no")
    #expect(process.layout?.value == "08")
    #expect(process.blocks.kpis.items.map(\.name.text.value) == ["2567-02-29", "3.0"])
  }

  @Test func literalBlocksLoseEmptyLinesAtTheirEnds() throws {
    let small = try SmallManual("objective: |+\n\n\n  ก ![⟦รูป⟧](files/x.html)\n\n\nnotes: ข")
    #expect(small.ids == ["file-type"])
  }

  @Test func rangesInLiteralBlocksAreExact() throws {
    try SmallManual("objective: |\n  - ก\n\n    - ข\n      ⟦<br>⟧ค\n  - {fy} ⟦<b>⟧ง").expect(
      "raw-html", "raw-html")
  }
}
