public import ManualModel

/// One width for all boxes of a chart and one for all decisions (`docs/flow-layout.md` 4.3), in px.
///
/// Longer words make a shape higher, never wider, so that they move no column.
public struct WidthClass: Hashable, Sendable {
  /// The words in nodes.
  public var text: Drawing.TextSize
  /// The words on edges.
  public var label: Drawing.TextSize
  /// Width of a box.
  public var box: Int
  /// Width of a decision.
  public var decision: Int
  /// Greatest width of a label's line.
  public var labelWidth: Int

  /// The usual class.
  public static let regular = WidthClass(
    text: .init(font: 16, line: 23), label: .init(font: 14, line: 19), box: 176, decision: 216, labelWidth: 96
  )
  /// For three lanes.
  public static let medium = WidthClass(
    text: .init(font: 16, line: 23), label: .init(font: 14, line: 19), box: 152, decision: 192, labelWidth: 84
  )
  /// For four lanes, and where `regular` does not fit.
  public static let narrow = WidthClass(
    text: .init(font: 14, line: 20), label: .init(font: 13, line: 18), box: 128, decision: 156, labelWidth: 72
  )
  /// For five lanes or more.
  public static let slim = WidthClass(
    text: .init(font: 14, line: 20), label: .init(font: 13, line: 18), box: 112, decision: 140, labelWidth: 64
  )

  /// The class of a swimlane chart with so many lanes.
  public static func lanes(_ count: Int) -> WidthClass {
    switch count {
    case ...2: regular
    case 3: medium
    case 4: narrow
    default: slim
    }
  }
}
