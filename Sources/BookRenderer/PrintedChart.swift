public import ManualModel

extension PrintedChart {
  /// The widest drawing beside the columns of a flow table, in px: 62 mm.
  public static let columnWidth = 264
}

extension FlowTable {
  /// What the drawing needs from the axis to the left and to the right, in px.
  var extent: (left: Int, right: Int) {
    var (left, right) = (0, 0)
    func include(_ x: Int, _ width: Int = 0) {
      left = max(left, -x)
      right = max(right, x + width)
    }
    for slice in slices {
      for node in slice.nodes { include(node.shape.box.x, node.shape.box.width) }
      for label in slice.labels { include(label.label.box.x, label.label.box.width) }
      for leg in slice.pieces.flatMap(\.legs) {
        include(leg.from.x)
        include(leg.to.x)
      }
    }
    return (left, right)
  }

  /// How wide the drawing is, in px, without the room that `width` adds.
  public var drawnWidth: Int { extent.left + extent.right }
}
