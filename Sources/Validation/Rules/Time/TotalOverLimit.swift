internal import ManualModel
internal import ThaiText

extension Rule {
  /// Steps that take longer than an indicator of the process allows.
  static let totalOverLimit = Rule(
    .totalOverLimit,
    why: Bilingual(
      "ถ้าเวลาของขั้นรวมกันเกินเวลาที่ตั้งเป็นตัวชี้วัด ทำตามคู่มือก็ไม่มีวันผ่าน",
      "If the steps together take longer than the indicator allows, nobody who keeps to the manual can reach it."
    ),
    bad: Example(
      """
      kpis: [{name: ⟦ตอบภายใน 3 วันทำการ⟧, target: ร้อยละ ๘๐}]
      steps:
        - {title: ร่างหนังสือ, by: กค., time: 2 วันทำการ}
        - {title: ส่งหนังสือ, by: กค., time: 2 วันทำการ}
      """),
    good: Example(
      """
      kpis: [{name: ตอบภายใน 3 วันทำการ, target: ร้อยละ ๘๐}]
      steps:
        - {title: ร่างหนังสือ, by: กค., time: 2 วันทำการ}
        - {title: ส่งหนังสือ, by: กค., time: 1 วันทำการ}
      """),
    check: .process { process, findings in
      for chart in process.charts where !process.isWithdrawn {
        let own = chart.caseIndex.map { process.process.cases[$0].blocks.kpis.items } ?? []
        let limits = (process.process.blocks.kpis.items + own).compactMap { StatedLimit($0, process.facts) }
        guard !limits.isEmpty else { continue }
        let total = TotalTime(of: chart.chart, graph: FlowGraph(of: chart.chart, in: chart.manual))
        for limit in limits where total.lower[limit.length.unit] > limit.length.max {
          let unit = limit.length.unit
          func amount(_ value: Rational, _ language: Language) -> String {
            PrintStyle(language: language, digits: chart.manual.book.digits, era: chart.manual.book.era)
              .amount(value, unit)
          }
          func sentence(_ language: Language) -> (least: String, most: String) {
            (amount(total.lower[unit], language), amount(limit.length.max, language))
          }
          let (thai, english) = (sentence(.thai), sentence(.english))
          findings.report(
            at: limit.text.range,
            Bilingual(
              "ขั้นตอนรวมกันใช้อย่างน้อย \(thai.least) เกินกำหนด \(thai.most)",
              "the steps take at least \(english.least), the limit is \(english.most)"),
            Bilingual("แก้เวลาของขั้นหรือตัวชี้วัด", "correct the times of steps, or the indicator"))
        }
      }
    })
}

/// A length of time that the name or the target of an indicator allows.
private struct StatedLimit {
  var text: Text
  var length: Timing.Length

  /// Reads from the last ภายใน or ไม่เกิน on; nil if no length follows.
  init?(_ kpi: KPI, _ facts: ManualFacts) {
    for text in [kpi.target?.text, kpi.name.text].compactMap({ $0 }) {
      guard let words = StatedLimit.words(in: text.value),
        let timing = TimeGrammar.timing(words, fiscalYear: facts.manual.book.fiscalYear),
        timing.alternatives.count == 1, let length = timing.alternatives.first?.length
      else { continue }
      self.text = text
      self.length = length
      return
    }
    return nil
  }

  private static func words(in text: String) -> String? {
    let bytes = Array(text.utf8)
    for word in ["ภายใน", "ไม่เกิน", "within "] {
      let sign = Array(word.utf8)
      guard bytes.count > sign.count else { continue }
      for start in (0...(bytes.count - sign.count)).reversed() where bytes[start...].starts(with: sign) {
        return String(decoding: bytes[start...], as: UTF8.self)
      }
    }
    return nil
  }
}
