import ManualModel
import Testing

@testable import ContentReader

/// Values of the wrong type, word or form, in every kind of place.
@Suite struct ValueTests {
  @Test(arguments: [
    "mission: ⟦[a]⟧", "mission: ⟦{a: b}⟧", "mission: ⟦|\n  a\n  b⟧", "mission: ⟦\"a\\nb\"⟧", "contact: ⟦a⟧",
    "contact: ⟦[a]⟧",
    "contact: {url: ⟦www.example.go.th⟧}", "contact: {url: ⟦https:///x⟧}", "contact: {url: ⟦ftp://x⟧}",
    "definitions: ⟦ก⟧", "cases: ⟦{id: a}⟧", "objective: ⟦[a]⟧", "digital: ⟦true⟧", "kpis: [⟦[a]⟧]",
    "requirements: [{⟦remark⟧: a}]", "requirements: [{⟦text⟧: a, law: b}]",
    "inputs: [{name: a, from: ⟦{note: x}⟧}]",
    "inputs: [{name: a, from: ⟦{unit: x, text: y}⟧}]", "layout: ⟦[a]⟧",
  ])
  func wrongTypes(keys: String) throws { try SmallManual(keys).expect("wrong-type") }

  @Test(arguments: [
    ("status: ⟦drafts⟧", "did you mean draft?", "draft"),
    ("status: ⟦ร่าน⟧", "did you mean draft?", "draft"),
    ("audience: ⟦x⟧", "choose one of them", nil),
    ("digital: {used: ⟦yes⟧}", "did you mean true?", "true"),
    ("digital: {used: ⟦no⟧}", "did you mean false?", "false"),
    ("outputs: [{name: a, to: กก., kind: ⟦outcomes⟧}]", "did you mean outcome?", "outcome"),
  ])
  func wrongWords(keys: String, remedy: String, fix: String?) throws {
    let small = try SmallManual(keys)
    small.expect("wrong-word")
    #expect(small.result.diagnostics.first?.remedy.english == remedy)
    #expect(small.result.diagnostics.first?.fix.map(\.replacement) == (fix.map { [$0] } ?? []))
  }

  @Test(arguments: [
    "wait: ⟦any⟧", "shape: ⟦circle⟧", "numbered: ⟦no⟧", "together: ⟦1⟧",
  ])
  func wrongWordsOfSteps(key: String) throws {
    try SmallManual(steps: "  - title: ก\n    by: กก.\n    \(key)").expect("wrong-word")
  }

  @Test(arguments: [
    "formerly: [⟦Old⟧]", "formerly: [⟦con⟧]", "formerly: [⟦next⟧]", "formerly: [⟦-a⟧]", "formerly: [⟦2567⟧]",
    "formerly: [⟦งาน⟧]", "cases: [{id: ⟦step-1⟧, title: ก, steps: [{title: ข, by: กก.}]}]",
    "outputs: [{id: ⟦ทั้งหมด⟧, name: ก}]", "outputs: [{id: ⟦ก ข⟧, name: ก}]",
  ])
  func badIDs(keys: String) throws {
    let text = keys.hasPrefix("cases") ? SmallManual.process(keys, steps: "") : SmallManual.process(keys)
    try SmallManual(["processes/work.md": text]).expect("bad-id")
  }

  @Test func idsOfUnitsAreFreer() throws {
    let units = SmallManual.files["units.yaml"] ?? ""
    func id(_ id: String) -> [String: String] {
      ["units.yaml": units + "\n  - id: \(id)\n    name: ก\n    kind: open"]
    }
    try SmallManual(id("คกก. PMQA (1/2)")).expect()
    try SmallManual(id("⟦ก,ข⟧")).expect("bad-id")
    try SmallManual(id("⟦\(String(repeating: "ก", count: 65))⟧")).expect("bad-id")
    try SmallManual(id(String(repeating: "ก", count: 64))).expect()
    try SmallManual(id("⟦ก ก .⟧")).expect("duplicate-id")
    try SmallManual([
      "units.yaml": units + "\n    slug: a\n  - id: ข\n    name: ก\n    kind: open\n    slug: ⟦a⟧"
    ])
    .expect("duplicate-id")
  }

  @Test func idsAreUniqueInAProcess() throws {
    let steps = "  - id: a\n    title: ก\n    by: กก.\n  - id: ⟦a⟧\n    title: ข\n    by: กก."
    try SmallManual(steps: steps).expect("duplicate-id")
    let output = SmallManual.process(
      "outputs: [{id: a, name: ก}]", steps: "  - id: ⟦a⟧\n    title: ก\n    by: กก.")
    try SmallManual(["processes/work.md": output]).expect("duplicate-id")
    try SmallManual(["forms.yaml": "forms: [{id: a, name: ก}, {id: ⟦a⟧, name: ข}]"]).expect("duplicate-id")
    let campaign = """
      ---
      title: ก
      owner: กก.
      rounds: [{id: a, name: ก, due: 2024-01-01}]
      activities: [{id: ⟦a⟧, title: ก, by: กก.}]
      ---
      """
    try SmallManual(["campaigns/year.md": campaign]).expect("duplicate-id")
  }

  @Test(arguments: [
    ("effective: ⟦10 ก.ค.⟧", "date-unreadable"), ("effective: 10 ก.ค. ⟦3567⟧", "year-out-of-range"),
    ("effective: ⟦30 ก.พ. 2567⟧", "no-such-day"),
  ])
  func dates(keys: String, id: String) throws { try SmallManual(keys).expect(id) }

  @Test(arguments: [
    ("time: ⟦3⟧", "time-unreadable"), ("time: ⟦๕ - ๓⟧ วัน", "range-backwards"),
    ("time: Oct ⟦24⟧", "two-digit-year"),
    ("time: ⟦[1]⟧", "wrong-type"), ("time: {⟦txt⟧: a}", "unknown-key"), ("time: {text: ⟦⟧}", "empty-value"),
  ])
  func times(key: String, id: String) throws {
    try SmallManual(steps: "  - title: ก\n    by: กก.\n    \(key)").expect(id)
  }

  @Test func timesAreReadOrWords() throws {
    let steps =
      "  - title: ก\n    time: \"-\"\n  - title: ข\n    time: {text: ตามปฏิทิน}\n  - title: ค\n    time: 3 วัน"
    let process = try SmallManual(steps: steps).process
    #expect(process.steps[0].time?.value == .notApplicable)
    #expect(process.steps[1].time?.value == .words("ตามปฏิทิน"))
    let timing = if case .read(let timing)? = process.steps[2].time?.value { timing } else { nil as Timing? }
    #expect(timing?.alternatives.first?.length?.max == Rational(3))
  }

  @Test func aYearOfTwoDigitsIsStillRead() throws {
    let book = (SmallManual.files["manual.yaml"] ?? "") + "\ncheck:\n  two-digit-year: warn"
    let small = try SmallManual([
      "manual.yaml": book, "processes/work.md": SmallManual.process("effective: 1 ต.ค. ⟦24⟧"),
    ])
    small.expect("two-digit-year")
    #expect(small.result.diagnostics.map(\.severity) == [.warn])
    #expect(try small.process.effective?.value == Day(year: 1981, month: 10, day: 1))
  }

  @Test func placeholdersAreExpanded() throws {
    let process = try SmallManual(
      "mission: ปี {fy} และ {fy+1}\neffective: 1 ต.ค. {fy-1}\nobjective: ก `{fy}` {fy}"
    ).process
    #expect(process.mission.value?.value == "ปี ๒๕๖๗ และ ๒๕๖๘")
    #expect(process.effective?.value == Day(year: 2023, month: 10, day: 1))
    try SmallManual("mission: ปี ⟦{fy+x}⟧ {a}").expect("unknown-placeholder")
    try SmallManual("objective: |\n  ก\n  ปี ⟦{FY}⟧ {a}").expect("unknown-placeholder")
  }

  @Test func longTextsAreRefused() throws {
    let text = String(repeating: "a", count: 16 * 1024)
    try SmallManual("mission: \(text)").expect()
    try SmallManual("mission: ⟦\(text)a⟧").expect("field-too-long")
    try SmallManual("notes: \(text)").expect()
    try SmallManual("notes: ⟦\(text)a⟧").expect("field-too-long")
  }

  @Test func longListsAreRefused() throws {
    func steps(_ count: Int) -> String { (1...count).map { "  - title: ก\($0)" }.joined(separator: "\n") }
    #expect(try SmallManual(steps: steps(200)).result.manual?.processes.first?.steps.count == 200)
    try SmallManual(["processes/work.md": "---\ntitle: ก\nowner: กก.\n⟦steps⟧:\n\(steps(201))\n---\n"])
      .expect("too-many")
    let cases = ["a", "b"].map {
      "  - id: \($0)\n    title: ก\n    steps:\n"
        + steps(101).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    }
    try SmallManual([
      "processes/work.md": "---\ntitle: ก\nowner: กก.\n⟦cases⟧:\n\(cases.joined(separator: "\n"))\n---\n"
    ])
    .expect("too-many")
    let units = SmallManual.files["units.yaml"] ?? ""
    try SmallManual(["units.yaml": units + "\n  - id: ก\n    name: ก\n    kind: family\n    numbered: 1-1000"]
    ).expect()
    try SmallManual([
      "units.yaml": units + "\n  - id: ก\n    name: ก\n    kind: family\n    ⟦numbered⟧: 0-1000"
    ])
    .expect("too-many")
  }

  @Test func oneMayStandForMany() throws {
    let process = try SmallManual(
      "kpis: ก\ninputs: ข\nrequirements: ค\nprepared-by: กก.\nsigned-by: ผอ.\nformerly: old\noutputs:\n  name: ง\n  to: กก."
    ).process
    #expect(process.blocks.kpis.items.map(\.name.text.value) == ["ก"])
    #expect(process.blocks.inputs.items.map(\.name.text.value) == ["ข"])
    #expect(process.blocks.outputs.items.map(\.to.count) == [1])
    #expect(process.signedBy.map(\.position.text.value) == ["ผอ."])
    #expect(process.head.formerly.map(\.value) == ["old"])
    #expect(process.preparedBy.first?.nameUsed == .id)
  }

  @Test func freeWordsAreForGiversAndReceivers() throws {
    let small = try SmallManual("inputs: [{name: ก, from: {text: ผู้ปกครอง, note: ข}}]")
    small.expect()
    #expect(try small.process.blocks.inputs.items[0].from[0].referent == .words)
    let strict = try SmallManual(steps: "  - title: ก\n    by: {⟦text⟧: ใคร, unit: กก.}")
    strict.expect("unknown-key")
    #expect(strict.result.diagnostics.first?.remedy.english == "{text: …} is accepted in from and to only")
  }

  @Test func escapesCannotSmuggleCharacters() throws {
    try SmallManual("mission: ⟦\"ก\\u202eข\"⟧").expect("bad-character")
    #expect(try SmallManual("mission: \"\\u0e01\"").process.mission.value?.value == "ก")
  }

  @Test func placesNameCaseAndRow() throws {
    let keys =
      "cases:\n  - id: a\n    title: จ่ายตรง\n    steps:\n      - title: ก\n        numbered: false\n        time: ⟦x⟧"
    let small = try SmallManual(["processes/work.md": SmallManual.process(keys, steps: "")])
    small.expect("time-unreadable")
    #expect(small.result.diagnostics.first?.place?.thai == "กรณี “จ่ายตรง” แถวที่ ๑ “ก”")
    #expect(small.result.diagnostics.first?.place?.english == "case “จ่ายตรง”, row 1 “ก”")
  }
}
