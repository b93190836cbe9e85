internal import ManualModel
internal import ThaiText

extension Rule {
  /// An input that reads like a step.
  static let inputIsStep = Rule(
    .inputIsStep,
    why: Bilingual(
      "ปัจจัยนำเข้าคือสิ่งที่ได้รับ ไม่ใช่งานที่ทำ ถ้าเหมือนชื่อขั้นตอนมักเป็นการคัดลอก",
      "An input is a thing received, not work done; one that reads like a step was most often copied."),
    bad: Example(
      """
      inputs: [{name: ⟦ตรวจสอบเอกสารประกอบคำขอ⟧, from: กค.}]
      steps:
        - {title: ตรวจสอบเอกสารประกอบคำขอ, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      inputs: [{name: เอกสารประกอบคำขอของผู้ยื่น, from: กค.}]
      steps:
        - {title: ตรวจสอบเอกสารประกอบคำขอ, by: กค., time: ๑ วัน}
      """),
    check: .process { process, findings in
      let inputs = process.blocks.flatMap { item in
        item.blocks.inputs.items.map { ($0.name.text, item.place) }
      }
      .map { (text: $0.0, place: $0.1, bigrams: Bigrams($0.0.value)) }.filter { $0.bigrams.characters >= 12 }
      guard let shortest = inputs.map(\.bigrams.characters).min() else { return }
      var isReported = [Bool](repeating: false, count: inputs.count)
      for chart in process.charts {
        for row in chart.rows.indices {
          let words = chart.rows[row].title.text.value
          // A much shorter title cannot agree; folding makes no text longer.
          guard words.unicodeScalars.count * 10 >= shortest * 7 else { continue }
          let folded = Array(NameKey(words).text.unicodeScalars)
          guard inputs.contains(where: { $0.bigrams.canAgree(withCharacters: folded.count, percent: 85) })
          else {
            continue
          }
          let title = Bigrams(folded: folded)
          for (index, input) in inputs.enumerated()
          where !isReported[index] && input.bigrams.agrees(with: title, percent: 85) {
            // One step is reason enough.
            isReported[index] = true
            let name = chart.place(of: row)
            findings.report(
              at: input.text.range, in: input.place,
              Bilingual("ปัจจัยนำเข้านี้เหมือน\(name.thai)", "this input reads like \(name.english)"),
              Bilingual("เขียนสิ่งที่ได้รับ ไม่ใช่งานที่ทำ", "write the thing received, not the work"))
          }
        }
      }
    })
}
