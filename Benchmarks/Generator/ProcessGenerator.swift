extension ManualGenerator {
  /// The file of one process; it depends on its number alone.
  func process(_ number: Int) -> String {
    var chance = Chance(seed: UInt64(number))
    let division = number / Self.perDivision
    var text = """
      ---
      title: \(title(number))
      owner: กอง\(division)
      effective: 2566-10-01
      kpis:
        - name: ร้อยละของงานที่แล้วเสร็จตามกำหนด (\(number))
          target: ไม่น้อยกว่าร้อยละ ๙๐
      digital:
        used: true
        how: \(sentence(&chance))
        benefit: \(sentence(&chance))
        since: พ.ศ. ๒๕๖๐
        systems: [e-saraban]
      innovation: none
      requirements:
        - law: saraban
        - \(sentence(&chance))
      inputs:
        - name: \(chance.pick(Vocabulary.things))
          from: ประชาชน
      outputs:
        - id: result
          name: \(chance.pick(Vocabulary.things))ที่แล้วเสร็จ
          to: ประชาชน
      steps:

      """
    let length = chance.pick(Self.lengths)
    for row in 0..<length { text += step(row, division, isLast: row == length - 1, &chance) }
    return text + "---\n\n## ขอบเขต\n\n\(sentence(&chance)) \(sentence(&chance))\n"
  }

  /// No two processes have one title: the words are those of the number in a mixed base.
  private func title(_ number: Int) -> String {
    let (a, t, c) = (Vocabulary.actions, Vocabulary.things, Vocabulary.circumstances)
    let combinations = a.count * t.count * c.count
    let mixed = number % combinations * 7919 % combinations
    let title = "การ" + a[mixed % a.count] + t[mixed / a.count % t.count] + c[mixed / a.count / t.count]
    return number < combinations ? title : title + " (\(number / combinations + 1))"
  }

  private func sentence(_ chance: inout Chance) -> String {
    "\(chance.pick(Vocabulary.actions))\(chance.pick(Vocabulary.things))\(chance.pick(Vocabulary.circumstances))"
  }

  private func step(_ row: Int, _ division: Int, isLast: Bool, _ chance: inout Chance) -> String {
    let role = chance.pick(["จนท.", "จนท.", "หน.", "ผอ."])
    var text = """
        - id: row-\(row)
          title: \(sentence(&chance))
          by: \(role)กอง\(division)
          time: \(chance.pick(Vocabulary.times))

      """
    if chance.happens(1, in: 2) {
      text += "    detail: |\n      - \(sentence(&chance))\n      - \(sentence(&chance))\n"
    }
    if chance.happens(1, in: 4) { text += "    forms: [request]\n" }
    if row > 0, chance.happens(1, in: 4) {
      let (question, yes, no) = chance.pick(Vocabulary.questions)
      let back = Int(chance.next() % UInt64(row))
      text +=
        "    ask: \(question)\n    answers:\n      - if: \(yes)\n        go: \(isLast ? "end" : "next")\n"
      text += "      - if: \(no)\n        go: row-\(back)\n        note: ส่งคืนให้แก้ไข\n"
    }
    return text
  }
}
