internal import ManualModel

extension Rule {
  /// A layout of the house with the name narrative.
  static let reservedLayout = Rule(
    .reservedLayout,
    why: Bilingual(
      "แบบ narrative เป็นร้อยแก้ว ไม่มีคอลัมน์ให้กำหนด",
      "narrative is prose and has no columns to set."),
    bad: Example([
      (
        "manual.yaml",
        """
        layouts: {plain: [number, chart, title, time, by], ⟦narrative⟧: [number, time]}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        layouts: {plain: [number, chart, title, time, by], story: [number, time]}
        """
      )
    ]),
    check: .reading)
}
