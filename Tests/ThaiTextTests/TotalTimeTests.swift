import ManualModel
import Testing

@testable import ThaiText

struct TotalTimeTests {
  struct File: Decodable {
    struct Total: Decodable {
      var amounts: [String: String]
      var hoursPerDay: Int?
      var th: String
      var en: String
    }
    var totals: [Total]
  }

  private let thai = PrintStyle(language: .thai, digits: .thai, era: .buddhist)
  private let english = PrintStyle(language: .english, digits: .arabic, era: .gregorian)

  private func total(_ times: String...) throws -> TotalTime {
    var total = TotalTime()
    for time in times {
      guard case .read(let timing) = try TimeGrammar.parse(time, fiscalYear: .init(buddhistYear: 2567)).get()
      else {
        continue
      }
      total.add(timing)
    }
    return total
  }

  @Test func `sums print as listed`() throws {
    for row in try Vectors.load("digits", as: File.self).totals {
      var total = TotalTime()
      for (name, text) in row.amounts {
        let unit = try #require(TimeUnit(rawValue: name))
        let amount = try #require(Digits.number(text))
        total.add(.init(min: amount, minUnit: unit, max: amount, unit: unit, bound: .exact))
      }
      if let hours = row.hoursPerDay { total = total.converted(hoursPerDay: Rational(hours)) }
      #expect(same(thai.total(total), row.th))
      #expect(english.total(total) == row.en)
    }
  }

  @Test func `ranges and bound words`() throws {
    #expect(same(thai.total(try total("๓ - ๕ วัน", "1 วัน")), "๔–๖ วัน"))
    #expect(same(thai.total(try total("30 นาที - 1 ชั่วโมง")), "๓๐ นาที – ๑ ชั่วโมง"))
    #expect(same(thai.total(try total("ประมาณ 3 วัน", "ไม่เกิน 2 วัน")), "ประมาณ ๕ วัน"))
    #expect(same(thai.total(try total("ภายใน 3 วัน")), "ไม่เกิน ๓ วัน"))
    #expect(same(thai.total(try total("อย่างน้อย 3 วัน")), "อย่างน้อย ๓ วัน"))
    #expect(same(thai.total(try total("ต.ค.", "2 ครั้ง")), ""))
    #expect(english.total(try total("1 day", "1 working day")) == "1 day + 1 working day")
  }

  @Test func `alternatives add by their relation`() throws {
    #expect(english.total(try total("1 hour 30 minutes")) == "1 hour 30 minutes")
    #expect(english.total(try total("30 days (if not extended), 60 days (if extended)")) == "30 days")
    #expect(english.total(try total("1-2 days or 4 days")) == "1–4 days")
    #expect(english.total(try total("3-5 days or 1-3 months")) == "3–5 days+")
  }

  @Test func `branches at the same time count by the longest of each unit`() throws {
    var first = try total("2 days 1 hour")
    first.formMaximum(try total("1 day 3 hours"))
    #expect(english.total(first) == "2 days 3 hours")
    first.add(try total("1 day"))
    #expect(english.total(first) == "3 days 3 hours")
  }

  @Test func `remarks say what is not counted`() throws {
    var total = try total("13 นาที")
    total.stepsWithoutTime = 1
    total.leavesOutReturns = true
    #expect(thai.remarks(on: total) == ["(๑ ขั้นตอนไม่ระบุเวลา)", "ไม่รวมการทำซ้ำ"])
    #expect(english.remarks(on: total) == ["(1 step without a time)", "without repetitions"])
  }
}
