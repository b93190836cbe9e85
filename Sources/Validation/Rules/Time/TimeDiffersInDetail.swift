internal import ManualModel

extension Rule {
  /// A length in the detail that does not agree with the time of the row.
  static let timeDiffersInDetail = Rule(
    .timeDiffersInDetail,
    why: Bilingual(
      "เวลาที่เขียนสองแห่งไม่ตรงกัน คนทำงานไม่รู้ว่าต้องเสร็จเมื่อใด",
      "Two times that differ leave open when the work must be done."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๓ วัน, detail: ⟦แจ้งผลภายใน ๑๕ วัน⟧}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๓ วัน, detail: แจ้งผลภายใน ๓ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices {
        guard let detail = chart.rows[row].detail, case .read(let timing)? = chart.rows[row].time?.value
        else { continue }
        let lengths = timing.alternatives.compactMap(\.length)
        guard !lengths.isEmpty else { continue }
        detail.forEachInline { inline in
          guard case .text(let text) = inline else { return }
          for amount in WrittenAmount.all(in: text.value) where amount.contradicts(lengths) {
            let words = quoted(amount.words)
            findings.report(
              at: text.range, in: chart.place(of: row),
              Bilingual(
                "เวลาในรายละเอียด \(words) ต่างจากช่องเวลา", "the detail says \(words), the time something else"),
              Bilingual("แก้ให้ตรงกัน", "make them agree"))
            return
          }
        }
      }
    })
}
