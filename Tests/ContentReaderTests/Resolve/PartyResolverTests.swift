import ManualModel
import Testing

@testable import ContentReader

private let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)

private func entry(
  _ id: String, _ name: String, _ kind: Unit.Kind, under: String? = nil, also: [(String, Day?)] = [],
  numbered: ClosedRange<Int>? = nil, count: Int? = nil, unitWord: String? = nil
) -> Unit {
  Unit(
    id: Text(id, at: nowhere), name: Title(Text(name, at: nowhere)), kind: kind,
    underWritten: under.map { Text($0, at: nowhere) },
    also: also.map { name, until in
      Unit.Alias(name: Text(name, at: nowhere), until: until.map { Located($0, at: nowhere) })
    }, numbered: numbered, count: count, unitWord: unitWord.map { Text($0, at: nowhere) }, slug: "u")
}

private let end2565 = Day(year: 2022, month: 9, day: 30)

private let entries = [
  entry("สป.ตย.", "สำนักงานปลัดกระทรวงตัวอย่าง", .org),
  entry("กก.", "กองกลาง", .division, under: "สป.ตย."),
  entry("กอก.", "กลุ่มอำนวยการ", .group, under: "กองกลาง"),
  entry("กค.", "กลุ่มการคลัง", .group, under: "กก."),
  entry("พัสดุ", "กลุ่มการพัสดุและบริหารทรัพย์สิน", .group, under: "กก.", also: [("ฝ่ายพัสดุ", end2565)]),
  entry("กตร.", "กองตรวจราชการ", .division, under: "สป.ตย."),
  entry("ฝบท.กตร.", "ฝ่ายบริหารทั่วไป", .group, under: "กตร."),
  entry("สฝอ.", "สถาบันฝึกอบรม", .division, under: "สป.ตย."),
  entry("ฝบท.สฝอ.", "ฝ่ายบริหารทั่วไป", .group, under: "สฝอ."),
  entry("ศทส.", "ศูนย์เทคโนโลยี", .division, under: "สป.ตย."),
  entry("กทส.", "กลุ่มพัฒนาระบบ", .group, under: "ศทส.", also: [("กลุ่ม กทส.", nil)]),
  entry("กพบ.", "กลุ่มพัฒนาระบบบริหาร", .division, under: "สป.ตย.", also: [("กพร.", nil)]),
  entry("สสว.", "สำนักงานส่งเสริม", .division, under: "สป.ตย.", numbered: 1...11),
  entry("สสว.11", "สำนักงานส่งเสริมที่ ๑๑", .division, under: "สสว."),
  entry("สนจ.", "สำนักงานจังหวัด", .family, under: "สป.ตย.", count: 76, unitWord: "จังหวัด"),
  entry("ทุกกลุ่ม/กอง", "ทุกกลุ่มและกอง", .open),
]

@Suite struct PartyResolverTests {
  private let resolver = PartyResolver(entries: entries)

  private func id(_ text: String) -> UnitID {
    UnitID(entries.firstIndex { $0.id.value == text } ?? -1)
  }

  private func referent(_ words: String) -> Party.Referent {
    resolver.referent(of: words, division: id("สฝอ."))
  }

  /// The examples of content model 16.7.
  @Test func theExamplesOfTheModel() {
    #expect(referent("กค.") == .entry(id("กค."), by: .id))
    #expect(referent("กลุ่มการคลัง") == .entry(id("กค."), by: .name))
    #expect(referent("กพร.") == .entry(id("กพบ."), by: .alias))
    #expect(referent("กพร") == .unknown(nearest: "กพร."))
    #expect(referent("ฝ่ายบริหารทั่วไป") == .entry(id("ฝบท.สฝอ."), by: .name))
    #expect(referent("ฝ่ายบริหารทั่วไป กองตรวจราชการ") == .entry(id("ฝบท.กตร."), by: .path))
    #expect(referent("ฝ่ายพัสดุ") == .entry(id("พัสดุ"), by: .former(until: end2565)))
    #expect(referent("สสว. ๑ – ๑๐") == .members(id("สสว."), [1...10], by: .id))
    #expect(referent("สสว.6") == .members(id("สสว."), [6...6], by: .id))
    #expect(referent("สสว.๖") == .members(id("สสว."), [6...6], by: .id))
    #expect(referent("สสว.1, 3 และ 5-7") == .members(id("สสว."), [1...1, 3...3, 5...7], by: .id))
    #expect(referent("สสว.12") == .noMember(id("สสว."), 12))
    #expect(referent("สนจ. ๗๖ จังหวัด") == .counted(id("สนจ."), 76, by: .id))
    #expect(referent("สนจ. 36 จังหวัด") == .counted(id("สนจ."), 36, by: .id))
    #expect(referent("ทุกกลุ่ม/กอง") == .entry(id("ทุกกลุ่ม/กอง"), by: .id))
    #expect(referent("กค./พัสดุ") == .several(["กค.", "พัสดุ"]))
    #expect(referent("กลุ่มการคลัง กองกลาง") == .entry(id("กค."), by: .path))
  }

  @Test func otherForms() {
    #expect(referent("ศทส. (กลุ่ม กทส.)") == .entry(id("กทส."), by: .path))
    #expect(referent("กองกลาง/กลุ่มอำนวยการ") == .entry(id("กอก."), by: .path))
    #expect(referent("สำนักงานส่งเสริม ๑๑") == .entry(id("สสว.11"), by: .name))
    #expect(referent("สสว.๑๑") == .entry(id("สสว.11"), by: .id))
    #expect(referent("สสว.") == .entry(id("สสว."), by: .id))
    #expect(referent("สสว.7-5") == .unknown(nearest: nil))
    #expect(referent("สสว.1x") == .unknown(nearest: "สสว.11"))
    #expect(referent("กค. และ กอก. หรือ สสว.2") == .several(["กค.", "กอก.", "สสว.2"]))
    #expect(referent("กค. and พัสดุ") == .several(["กค.", "พัสดุ"]))
    #expect(referent("กค./ใครก็ไม่รู้") == .unknown(nearest: nil))
    #expect(
      resolver.referent(of: "ฝ่ายบริหารทั่วไป", division: id("กก."))
        == .ambiguous([id("ฝบท.กตร."), id("ฝบท.สฝอ.")]))
    #expect(
      resolver.referent(of: "ฝ่ายบริหารทั่วไป", division: nil) == .ambiguous([id("ฝบท.กตร."), id("ฝบท.สฝอ.")]))
  }

  @Test func divisions() {
    #expect(resolver.division(of: id("กค.")) == id("กก."))
    #expect(resolver.division(of: id("กก.")) == id("กก."))
    #expect(resolver.division(of: id("สป.ตย.")) == id("สป.ตย."))
    #expect(resolver.division(of: id("สนจ.")) == id("สป.ตย."))
    #expect(resolver.division(of: id("ทุกกลุ่ม/กอง")) == nil)
    for unit in resolver.units.ids {
      #expect(resolver.division(of: unit) == resolver.units.division(of: unit))
    }
  }

  @Test func circlesAreCutAtAllTheirMembers() {
    let round = PartyResolver(entries: [
      entry("a", "A", .group, under: "b"), entry("b", "B", .group, under: "c"),
      entry("c", "C", .group, under: "b"),
      entry("d", "D", .group, under: "d"), entry("e", "E", .group, under: "nobody"),
    ])
    #expect(round.units.entries.map(\.under) == [UnitID(1), nil, nil, nil, nil])
    #expect(
      round.units.entries.map(\.circle) == [
        [], [UnitID(1), UnitID(2)], [UnitID(1), UnitID(2)], [UnitID(3)], [],
      ])
    #expect(round.referent(of: "A B", division: nil) == .entry(UnitID(0), by: .path))
  }

  /// Words that look like the costliest names are answered at once.
  @Test func longWordsCostLittle() {
    let clock = ContinuousClock()
    let time = clock.measure {
      for word in ["สสว.1-", "1-", "a ", "a/", "a(", "และ", "สนจ.7"] {
        _ = referent(String(repeating: word, count: 16_384 / word.utf8.count))
      }
    }
    #expect(time < .seconds(2))
  }
}
