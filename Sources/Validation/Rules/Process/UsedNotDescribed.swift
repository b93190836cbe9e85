internal import ManualModel

extension Rule {
  /// A block that is used without saying how or since when.
  static let usedNotDescribed = Rule(
    .usedNotDescribed,
    why: Bilingual(
      "บอกว่าใช้อย่างไรและตั้งแต่เมื่อใด คนอื่นจึงเรียนรู้และตรวจสอบได้",
      "Others can learn from it and check it only if it says how and since when."),
    bad: Example(
      """
      digital: ⟦{how: รับส่งหนังสือผ่านระบบ}⟧
      """),
    good: Example(
      """
      digital: {how: รับส่งหนังสือผ่านระบบ, since: พ.ศ. ๒๕๕๐}
      """),
    check: .process { process, findings in
      for (blocks, place) in process.blocks {
        findings.usedNotDescribed(blocks.digital, Bilingual("ดิจิทัล", "digital"), in: place)
        findings.usedNotDescribed(blocks.innovation, Bilingual("นวัตกรรม", "innovation"), in: place)
      }
    })
}

extension Findings {
  fileprivate mutating func usedNotDescribed(
    _ block: Stated<Adoption>, _ name: Bilingual, in place: Bilingual?
  ) {
    guard let adoption = block.value, adoption.isUsed else { return }
    let missing = [adoption.how == nil ? "how" : nil, adoption.since == nil ? "since" : nil].compactMap { $0 }
    guard !missing.isEmpty else { return }
    let words = missing.joined(separator: ", ")
    report(
      at: adoption.range, in: place,
      Bilingual("ใช้\(name.thai)แต่ไม่บอก \(words)", "\(name.english) is used but \(words) is missing"),
      Bilingual("เพิ่ม \(words)", "add it"))
  }
}
