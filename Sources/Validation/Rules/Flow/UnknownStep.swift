internal import ManualModel
internal import ThaiText

extension Rule {
  /// A target that is neither a row nor a process.
  static let unknownStep = Rule(
    .unknownStep,
    why: Bilingual(
      "ผังต้องลากเส้นไปยังขั้นที่มีจริง รหัสที่พิมพ์ผิดทำให้คนอ่านไปต่อไม่ได้",
      "A line of the chart must lead to a row that exists; a mistyped id leaves the reader nowhere."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - id: check
          title: ตรวจหนังสือ
          by: กค.
          time: ๑ วัน
          ask: ครบถ้วนหรือไม่
          answers:
            - if: ครบถ้วน
              go: next
            - if: ไม่ครบถ้วน
              go: ⟦recieve⟧
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - id: check
          title: ตรวจหนังสือ
          by: กค.
          time: ๑ วัน
          ask: ครบถ้วนหรือไม่
          answers:
            - if: ครบถ้วน
              go: next
            - if: ไม่ครบถ้วน
              go: receive
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .process { process, findings in
      for chart in process.charts {
        chart.forEachTarget { place in
          guard case .unknown(let nearest) = place.target.meaning else { return }
          findings.unknownStep(place.target.written, nearest: nearest, in: chart.place(of: place.row))
        }
      }
      let ids = process.charts.flatMap { chart in chart.rows.indices.compactMap { chart.rows[$0].id?.value } }
      for section in process.process.body {
        guard case .step(let id) = section.kind, let heading = section.heading,
          !ids.contains(where: { $0.isSame(as: id) })
        else { continue }
        let nearest = EditDistance.nearest(to: id, among: ids)
        findings.unknownStep(Text(id, at: heading.range), nearest: nearest, in: nil)
      }
    })
}

extension Findings {
  fileprivate mutating func unknownStep(_ written: Text, nearest: String?, in place: Bilingual?) {
    report(
      at: written.range, in: place,
      Bilingual(
        "ไม่มีขั้นหรือกระบวนการชื่อ \(quoted(written.value))",
        "there is no row or process \(quoted(written.value))"),
      .didYouMean(
        nearest, else: Bilingual("เขียนรหัสของขั้น next หรือ end", "write the id of a row, next or end")))
  }
}
