import Glibc
import ManualModel
import Testing

@testable import ThaiText

struct TimeGrammarTests {
  struct File: Decodable {
    struct Read: Decodable {
      var `in`: String
      var value: String
    }
    struct Unread: Decodable {
      var `in`: String
      var id: String
      var suggestions: [String]
    }
    var fiscalYear: Int
    var read: [Read]
    var unread: [Unread]
    var targets: [Read]
  }

  let file: File
  let year: FiscalYear

  init() throws {
    file = try Vectors.load("times")
    year = FiscalYear(buddhistYear: file.fiscalYear)
  }

  private func parse(_ text: String) -> Result<TimeValue, TimeProblem> {
    TimeGrammar.parse(text, fiscalYear: year)
  }

  private func notation(_ text: String) -> String {
    switch parse(text) {
    case .success(let value): value.shortNotation
    case .failure(let problem): "\(problem.id.rawValue) \(problem.words) \(problem.suggestions)"
    }
  }

  @Test func `all examples read as listed`() {
    #expect(file.read.count == 100)
    for row in file.read { #expect(same(notation(row.in), row.value), "\(row.in): \(notation(row.in))") }
  }

  @Test func `what cannot be read has the listed finding and suggestion`() {
    for row in file.unread {
      guard case .failure(let problem) = parse(row.in) else {
        Issue.record("\(row.in) reads as \(notation(row.in))")
        continue
      }
      #expect(problem.id.rawValue == row.id, "\(row.in)")
      #expect(problem.suggestions == row.suggestions, "\(row.in)")
      #expect(!problem.words.isEmpty)
      #expect(problem.words.upperBound <= row.in.unicodeScalars.count)
    }
  }

  @Test func `the words that could not be read are pointed at in the source`() {
    func words(_ text: String) -> String? {
      guard case .failure(let problem) = parse(text) else { return nil }
      return String(scalars: Array(text.unicodeScalars)[problem.words])
    }
    #expect(words("3 วันต่อเนื่อง") == "ต่อเนื่อง")
    #expect(words("  ใช้เวลา   ๓ วัน") == "ใช้เวลา")
    #expect(words("ธ.ค. 3110") == "3110")
    #expect(words("ธ.ค. {fy+9}") == nil)
    #expect(words("30 ก.พ. {fy}") == "30 ก.พ. {fy}")
    #expect(words("๕ - ๓ วัน") == "๕ - ๓")
    #expect(words("3 วัน xyz 5 วัน") == "xyz")
    #expect(words("") == "")
  }

  @Test func `years may stand before a dash and another day`() {
    #expect(notation("1 ต.ค. 2566 - 15 ม.ค. 2567") == "2023-10-01..2024-01-15")
    #expect(notation("1 ต.ค. 66 - 15 ม.ค. 67") == "2023-10-01..2024-01-15")
    #expect(notation("2024-07-10 - 2024-07-15") == "2024-07-10..2024-07-15")
    #expect(notation("ต.ค. 15 วัน") == "2023-10 + 15 day")
    #expect(notation("ต.ค. 67 ปีละ 2 ครั้ง") == "2024-10 + every year 2 times")
    #expect(notation("15 ธ.ค. - 10 ธ.ค. 67") == "2023-12-15..2024-12-10")
  }

  @Test func `separators, labels and notes`() {
    #expect(notation("- ประมาณ 3 วัน") == "about 3 day")
    #expect(notation("3 วัน -ภายใน 5 วัน") == "3 day + within 5 day")
    #expect(
      notation("ขั้นตอนที่ 1 3 วัน; ขั้นตอนที่ 2 5 วัน")
        == "label \"ขั้นตอนที่ 1\", 3 day / label \"ขั้นตอนที่ 2\", 5 day")
    #expect(notation("กรณี (ปกติ) 3 วัน") == "label \"กรณี ปกติ\", 3 day")
    #expect(
      notation("3 days After receiving the PMQA form") == "3 day; anchor \"After receiving the PMQA form\"")
    #expect(notation("5 ครั้ง") == "5 times")
    #expect(notation("ทุกวันจันทร์ และ ทุกวันศุกร์") == "every week on mon + every week on fri")
    #expect(notation("ไตรมาส ๔-๒").hasPrefix("range-backwards"))
    #expect(notation("ภายใน ๑๐ – ๑๕ วันทำการ") == "within 10..15 workday")
    #expect(notation("2 ชั่วโมง - 30 นาที").hasPrefix("range-backwards"))
    #expect(notation("1 - 2 วันครึ่ง") == "1..2.5 day")
    #expect(notation("3-day") == "3 day")
    #expect(notation("-3 วัน").hasPrefix("time-unreadable"))
    #expect(notation("วันที่ ๑๐ - ๕ ของทุกเดือน").hasPrefix("range-backwards"))
    #expect(notation("1234567890 วัน").hasPrefix("time-unreadable"))
    #expect(notation("0.1234567 วัน").hasPrefix("time-unreadable"))
  }

  @Test func `the source keeps the author's words and has placeholders expanded`() {
    guard case .success(.read(let timing)) = parse("ภายใน ๑๐ ก.ค. {fy}") else {
      Issue.record("unread")
      return
    }
    #expect(same(timing.source, "ภายใน ๑๐ ก.ค. 2567"))
    #expect(timing.alternatives.count == 1)
  }

  @Test func `a bare number in an English manual suggests days`() {
    guard case .failure(let problem) = TimeGrammar.parse("3", fiscalYear: year, language: .english) else {
      Issue.record("read")
      return
    }
    #expect(problem.suggestions == ["3 days"])
  }

  @Test func `long and repetitive texts are refused quickly`() {
    for unit in ["กรณี", "3 วัน ", "(", "ทุก", "- ", "1", "3 วัน (กรณี", "ต.ค. - ", "if "] {
      _ = parse(String(repeating: unit, count: 3000))
    }
  }

  /// The time that this thread has had the processor; that of the process counts the tests beside this one.
  private func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }

  /// Of a text four times as long the reading may take four times as long, and not sixteen.
  @Test(arguments: ["if ", "if yea ", "กรณี ", "1 day (if ", "1 day x ", "วัน ", "ก.พ ", "1-", "q1,"])
  func `what does not read costs as much as it is long`(unit: String) {
    func cost(_ count: Int) -> Int {
      let text = String(repeating: unit, count: count / unit.unicodeScalars.count) + "?"
      return (0..<5).map { _ in
        let start = microseconds()
        _ = parse(text)
        return microseconds() - start
      }.min() ?? 0
    }
    #expect(cost(280) < 9 * cost(70) + 2_000)
  }

  @Test func `targets`() {
    for row in file.targets {
      #expect(same(notation(target: TargetGrammar.value(in: row.in)), row.value), "\(row.in)")
    }
    #expect(notation(target: TargetGrammar.value(in: "จัดทำรายงาน 1,250 ฉบับต่อปี")) == "1250 ฉบับต่อปี")
    #expect(notation(target: TargetGrammar.value(in: "PMQA4.0 ผ่าน ร้อยละ 80")) == "80 percent")
    #expect(notation(target: TargetGrammar.value(in: "มากกว่า 3 ครั้ง")) == "more 3 ครั้ง")
    #expect(notation(target: TargetGrammar.value(in: "ระดับที่ 5 ขึ้นไป")) == "level 5")
    #expect(TargetGrammar.value(in: "ภายใน 5") == nil)
  }

  private func notation(target: KPITarget.Value?) -> String {
    guard let target else { return "words" }
    let number = Digits.string(target.number, .arabic)
    let limit = target.limit == .exact ? "" : target.limit.rawValue + " "
    switch target.measure {
    case .percent: return limit + number + " percent"
    case .level: return limit + "level " + number
    case .score: return limit + number + " points"
    case .count(let word): return limit + number + " " + word
    }
  }
}
