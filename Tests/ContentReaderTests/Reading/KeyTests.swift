import ManualModel
import Testing

@testable import ContentReader

/// Keys: Thai words, unknown, repeated and missing ones, and what was probably meant.
@Suite struct KeyTests {
  @Test func everyKeyHasOneThaiWord() {
    #expect(Key.allCases.count == 124)
    #expect(Set(Key.allCases.map(\.thai)).count == 124)
    for key in Key.allCases {
      #expect(Key.named(key.rawValue) == key)
      #expect(Key.named(key.thai) == key)
    }
    // Vowels and tones typed in another order are repaired before comparing.
    #expect(Key.named("เเบบฟอร์ม") == .forms)
    #expect(Key.named("แบบฟอรม") == nil)
  }

  @Test(arguments: [
    // stray words of other habits
    ("⟦category⟧: x", "list the process under categories in manual.yaml", nil),
    ("⟦id⟧: x", "the file name is the id; rename the file", nil),
    ("⟦kind⟧: x", "delete it; the folder says what the file is", nil),
    ("⟦kpi⟧: x", "did you mean kpis?", "kpis"),
    ("⟦input⟧: x", "did you mean inputs?", "inputs"),
    // slips
    ("⟦objectve⟧: x", "did you mean objective?", "objective"),
    ("⟦วัตถุประสง⟧: x", "did you mean วัตถุประสงค์?", "วัตถุประสงค์"),
    ("mission: a\n⟦misson⟧: x", "did you mean mission?", nil),
    ("⟦zzzzzz⟧: x", "use title, owner, title-en, formerly, status, effective, review, audience, …", nil),
  ])
  func unknownKeys(keys: String, remedy: String, fix: String?) throws {
    let small = try SmallManual(keys)
    small.expect("unknown-key")
    #expect(small.result.diagnostics.first?.remedy.english == remedy)
    #expect(small.result.diagnostics.first?.fix.map(\.replacement) == (fix.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("responsible", "by"), ("duration", "time"), ("description", "detail"), ("question", "ask"),
    ("no", "answers"),
    ("next", "go"), ("documents", "docs"),
  ])
  func habitsOfSteps(written: String, key: String) throws {
    let small = try SmallManual(steps: "  - title: ก\n    ⟦\(written)⟧: x")
    small.expect("unknown-key")
    #expect(small.result.diagnostics.first?.remedy.english == "did you mean \(key)?")
    #expect(small.result.diagnostics.first?.place?.thai == "ขั้นที่ ๑ “ก”")
    #expect(small.result.diagnostics.first?.place?.english == "step 1 “ก”")
  }

  @Test func numbersOfStepsAreGenerated() throws {
    let small = try SmallManual(steps: "  - title: ก\n    by: กก.\n    ⟦number⟧: 1")
    small.expect("unknown-key")
    #expect(small.result.diagnostics.first?.remedy.english == "delete it; numbers are generated")
  }

  @Test func repeatedKeysNameBothLines() throws {
    let small = try SmallManual("mission: ก\n⟦mission⟧: ข")
    small.expect("duplicate-key")
    let finding = try #require(small.result.diagnostics.first)
    #expect(finding.message.english == "key mission is written twice (first on line 4)")
    #expect(finding.notes.count == 1)
    try SmallManual("mission: ก\n⟦ภารกิจ⟧: ข").expect("duplicate-key")
    let book = SmallManual.files["manual.yaml"] ?? ""
    try SmallManual(["manual.yaml": book + "\nlayouts:\n  a: [time]\n  ⟦a⟧: [time]"]).expect("duplicate-key")
    try SmallManual(["manual.yaml": book + "\ncheck:\n  old-name: info\n  ⟦old-name⟧: info"]).expect(
      "duplicate-key")
    try SmallManual(["manual.yaml": book + "\ncheck:\n  hours-per-day: 7\n  ⟦ชั่วโมงต่อวัน⟧: 7"]).expect(
      "duplicate-key")
  }

  @Test func aSlipInAKeyHidesWhatFollowsFromIt() throws {
    let text = "---\ntitle: งาน\n⟦ownr⟧: กก.\neffective: ไม่ใช่วัน\nsteps:\n  - title: ก\n    by: กก.\n---\n"
    try SmallManual(["processes/work.md": text]).expect("unknown-key")
  }

  @Test func anItemWithoutItsDashIsOneMistake() throws {
    try SmallManual(steps: "  - title: ก\n    by: กก.\n    ⟦title⟧: ข\n    by: กก.\n    time: 1 วัน")
      .expect("duplicate-key")
    try SmallManual("mission: ก\n⟦mission⟧: ข\nlayout: sop\n⟦layout⟧: sop").expect(
      "duplicate-key", "duplicate-key")
  }

  @Test func missingKeys() throws {
    try SmallManual(["processes/work.md": "---\n⟦title⟧: งาน\n---\n"]).expect("missing-key", "missing-key")
    try SmallManual(["processes/work.md": "---\n⟦⟧---\n"]).expect("missing-key", "missing-key", "missing-key")
    let small = try SmallManual(["processes/work.md": "---\n⟦owner⟧: กก.\nsteps: [{title: ก}]\n---\n"])
    small.expect("missing-key")
    #expect(small.result.diagnostics.first?.message.thai == "ขาด title (เรื่อง)")
    try SmallManual(["processes/work.md": "---\ntitle: งาน\nowner: กก.\nstatus: withdrawn\n---\n"]).expect()
    let units = SmallManual.files["units.yaml"] ?? ""
    try SmallManual(["units.yaml": units + "\n  - ⟦id⟧: ก\n    name: ก\n    kind: group"]).expect(
      "missing-key")
    try SmallManual(["units.yaml": units + "\n  - ⟦id⟧: ก\n    name: ก\n    kind: family\n    count: 7"])
      .expect("missing-key")
    try SmallManual(["laws.yaml": "laws:\n  - ⟦id⟧: a"]).expect("missing-key")
  }

  @Test(arguments: [
    "mission: ⟦⟧", "mission: ⟦~⟧", "mission: ⟦null⟧", "mission: ⟦\"\"⟧", "mission: ⟦\"  \"⟧",
    "signed-by: ⟦[]⟧",
  ])
  func emptyValues(keys: String) throws {
    // The place of a value that is not there is the end of its key.
    try SmallManual(keys.replacing("mission: ⟦⟧", with: "mission:⟦⟧")).expect("empty-value")
  }

  @Test func emptyListsAreNone() throws {
    let process = try SmallManual("inputs: []\noutputs: none\nkpis: ไม่มี\ndigital: none\nmission: ก").process
    #expect(process.blocks.inputs.isNone && process.blocks.outputs.isNone && process.blocks.kpis.isNone)
    #expect(process.blocks.digital.isNone && process.blocks.innovation.isMissing)
  }

  @Test func thaiAndEnglishKeysReadAlike() throws {
    let thai = """
      ---
      เรื่อง: งาน
      เจ้าภาพ: กก.
      ตัวชี้วัด:
        - ชื่อ: ก
          เป้าหมาย: ร้อยละ ๘๐
      ขั้นตอน:
        - รหัส: ตรวจ
          เรื่อง: ตรวจหนังสือ
          ผู้รับผิดชอบ: กก.
          ระยะเวลา: ๑ นาที
          คำถาม: ครบถ้วนหรือไม่
          คำตอบ:
            - ถ้า: ครบ
              ไปที่: ถัดไป
            - ถ้า: ไม่ครบ
              ไปที่: จบ
        - เรื่อง: ส่ง
          ผู้รับผิดชอบ: กก.
          รูปทรง: สิ้นสุด
          มีเลขลำดับ: ไม่ใช่
      ---
      """
    let small = try SmallManual(["processes/work.md": thai])
    small.expect()
    let process = try small.process
    #expect(process.steps[0].answers.map { $0.go.map(\.meaning) } == [[.next], [.end]])
    #expect(process.steps[1].shape == .end)
    #expect(process.steps.map(\.number) == [1, nil])
    #expect(process.blocks.kpis.items[0].target?.value?.measure == .percent)
  }
}
