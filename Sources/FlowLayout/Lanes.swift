import ManualModel

extension Draft {
  /// Room between a lane's content and its outer edge, head or foot.
  private static var laneMargin: Int { 12 }

  /// Adds lanes that touch each other and reach beyond everything drawn (`docs/flow-layout.md` 13.1).
  func addLanes(to drawing: inout Drawing, _ texts: ChartTexts) {
    let lanes = laneOfColumn()
    guard lanes.count == coordinates.axis.count, let first = coordinates.leftEdge.first,
      let last = coordinates.rightEdge.last
    else { return }
    // The frame is still that of the content, with a margin.
    let content = drawing.frame
    let left = min(first - Self.laneMargin, content.x)
    let right = max(last + Self.laneMargin, content.x + content.width)
    let edges = [left] + coordinates.separatorX + [right]
    let size = widthClass.label
    let names = lanes.indices.map { column in
      texts.lanes[lanes[column]].wrap(font: size.font, room: max(1, edges[column + 1] - edges[column] - 16))
        .lines
    }
    let head = max(32, (names.map(\.count).max() ?? 0) * size.line + 10).roundedUp(to: 2)
    let top = content.y - Self.laneMargin / 2 - head
    let bottom = content.y + content.height + Self.laneMargin / 2
    for (column, lane) in lanes.enumerated() {
      let box = Drawing.Box(
        x: edges[column], y: top, width: edges[column + 1] - edges[column], height: bottom - top)
      let title = Shapes.Shape(
        outline: .rectangle, width: box.width, height: head, lines: names[column], size: size, lift: 0)
      let headBox = Drawing.Box(x: box.x, y: top, width: box.width, height: head)
      drawing.lanes.append(
        .init(
          lane: lane, box: box, headHeight: head,
          lines: title.placed(in: headBox, text: texts.lanes[lane].text)))
    }
    drawing.frame = .init(x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4)
  }

  /// The graph's lane of each column; empty if the graph has none.
  private func laneOfColumn() -> [Int] {
    var lanes = [Int](repeating: -1, count: plan.grid.columns)
    for (node, lane) in plan.topology.lane.enumerated() { lanes[plan.column(node)] = lane }
    return laneCount > 0 && !lanes.contains(where: { $0 < 0 || $0 >= laneCount }) ? lanes : []
  }
}
