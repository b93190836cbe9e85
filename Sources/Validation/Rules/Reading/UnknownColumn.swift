internal import ManualModel

extension Rule {
  /// A column of a layout that is no column word.
  static let unknownColumn = Rule(
    .unknownColumn,
    why: Bilingual(
      "ตารางพิมพ์ได้เฉพาะคอลัมน์ที่โปรแกรมรู้จัก",
      "A table can only show columns that the program knows."),
    bad: Example([
      (
        "manual.yaml",
        """
        layouts: {plain: [number, chart, title, time, by], other: [number, ⟦tme⟧]}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        layouts: {plain: [number, chart, title, time, by], other: [number, time]}
        """
      )
    ]),
    check: .reading)
}
