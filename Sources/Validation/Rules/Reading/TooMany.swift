internal import ManualModel

extension Rule {
  /// A list that is too long.
  static let tooMany = Rule(
    .tooMany,
    why: Bilingual(
      "รายการที่ยาวเกินกำหนดอ่านและวาดเป็นผังไม่ได้ และมักพิมพ์เลขเกินหนึ่งหลัก",
      "A list beyond its limit can be neither read nor drawn; mostly a digit was typed too many."),
    bad: Example([
      (
        "units.yaml",
        """
        units:
          - {id: สพจ., name: ศูนย์จังหวัด, kind: division, under: สป.ตย., ⟦numbered⟧: 1-7600}
        """
      )
    ]),
    good: Example([
      (
        "units.yaml",
        """
        units:
          - {id: สพจ., name: ศูนย์จังหวัด, kind: division, under: สป.ตย., numbered: 1-76}
        """
      )
    ]),
    check: .reading)
}
