internal import ManualModel

extension Rule {
  /// A year that cannot belong to the era before it.
  static let thaiYearEra = Rule(
    .thaiYearEra,
    why: Bilingual(
      "ปี พ.ศ. กับ ค.ศ. ต่างกัน ๕๔๓ ปี ถ้าสลับกันจะผิดไปห้าร้อยปี",
      "พ.ศ. and ค.ศ. are 543 years apart; swapped, they are centuries off."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ประกาศ พ.ศ. ⟦2024⟧"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ประกาศ พ.ศ. 2567"}
      """),
    check: .language { finding in
      (
        Bilingual("ปี \(finding.words) ไม่ใช่ปีของศักราชที่เขียน", "year \(finding.words) does not fit its era"),
        finding.offer
          ?? Bilingual("ตรวจศักราช พ.ศ. มากกว่า ค.ศ. อยู่ 543", "check the era: พ.ศ. is ค.ศ. plus 543")
      )
    })
}
