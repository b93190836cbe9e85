import ManualModel

extension WidthClass {
  /// The class of the printed book: one px is 9.3/14 of a point (`docs/flow-layout.md` 13.2).
  ///
  /// So text is 9.3 pt on a pitch of 15.4 pt, a box 96 pt and a decision 117 pt wide, a label 8 pt.
  public static let print = WidthClass(
    text: .init(font: 14, line: 23), label: .init(font: 12, line: 17), box: 144, decision: 176, labelWidth: 84
  )
  /// The same with narrower shapes, for charts that would need pages on their side.
  public static let narrowPrint = WidthClass(
    text: .init(font: 14, line: 23), label: .init(font: 12, line: 17), box: 120, decision: 152, labelWidth: 64
  )
}
