import ManualModel

/// From the grid to px (`docs/flow-layout.md` 10): axes, channels, levels and gutters.
struct Coordinates: Sendable {
  /// Half-widths that labels asked for, per column.
  struct Demand: Sendable {
    var left: [Int]
    var right: [Int]
  }

  /// x of each column's axis.
  private(set) var axis: [Int] = []
  /// Left and right edge of each column.
  private(set) var leftEdge: [Int] = []
  private(set) var rightEdge: [Int] = []
  /// x of the first track of each vertical channel.
  private var firstTrackX: [Int] = []
  /// x of each line between two lanes.
  private(set) var separatorX: [Int] = []
  /// Top of each level, and its middle line.
  private(set) var levelTop: [Int] = []
  private(set) var levelLine: [Int] = []
  /// y of the first track of each gutter.
  private(set) var firstTrackY: [Int] = []
  /// The line through each gutter that only vertical legs cross.
  private(set) var boundary: [Int] = []
  /// Top and end of the whole chart.
  private(set) var top = 0
  private(set) var bottom = 0
  /// Distance of tracks.
  let pitch: Int
  private let pad: Int
  private let separators: Separators?

  init(_ plan: Plan, _ shapes: Shapes, _ demand: Demand, laneHalf: Int) {
    let isLanes = plan.presentation == .lanes
    pitch = isLanes ? 8 : 12
    pad = isLanes ? 8 : 14
    separators = Separators(plan, shapes, pitch: pitch)
    placeColumns(plan, shapes, demand, least: isLanes ? laneHalf : 24)
    placeLevels(plan, shapes)
  }

  /// x of a vertical line of the grid.
  func x(line: Int, track: Int) -> Int {
    guard line & 1 == 0 else { return axis[line / 2] }
    let channel = line / 2
    return firstTrackX[channel] + track * pitch + (separators?.shift(track, in: channel) ?? 0)
  }

  /// y of a horizontal line of the grid.
  func y(line: Int, track: Int) -> Int {
    line & 1 == 0 ? firstTrackY[line / 2] + track * pitch : levelLine[line / 2]
  }

  // MARK: Columns

  private mutating func placeColumns(_ plan: Plan, _ shapes: Shapes, _ demand: Demand, least: Int) {
    let count = plan.grid.columns
    var half = [Int](repeating: least, count: count)
    // Widths of lanes follow from the class alone.
    let step = separators == nil ? 8 : 1
    for (node, shape) in shapes.nodes.enumerated() {
      let column = plan.column(node)
      let isElastic = shape.outline == .bar && plan.presentation != .strip
      if !isElastic { half[column] = max(half[column], (shape.width / 2).roundedUp(to: step)) }
    }
    let left = half.indices.map { max(half[$0], demand.left[$0]) }
    let right = half.indices.map { max(half[$0], demand.right[$0]) }
    guard count > 0 else { return }
    var apart: [Int] = []
    for column in 1..<max(1, count) {
      apart.append(right[column - 1] + channelWidth(column, plan.tracks.inChannel) + left[column])
    }
    makeRoomForLabels(plan, shapes, apart: &apart)
    axis = [0]
    for distance in apart { axis.append(axis[axis.count - 1] + distance) }
    let origin = axis[plan.column(0)]
    axis = axis.map { $0 - origin }
    leftEdge = axis.indices.map { axis[$0] - left[$0] }
    rightEdge = axis.indices.map { axis[$0] + right[$0] }
    placeChannels(plan.tracks.inChannel)
  }

  /// Room between the two columns of a channel.
  private func channelWidth(_ channel: Int, _ tracks: [Int]) -> Int {
    separators?.width(channel)
      ?? max(24, 2 * pad + (tracks[channel] - 1) * pitch).roundedUp(to: 24)
  }

  /// A labelled edge straight between two nodes of one level needs room for its words.
  private func makeRoomForLabels(_ plan: Plan, _ shapes: Shapes, apart: inout [Int]) {
    for (edge, route) in plan.routes.enumerated() {
      guard route.legs == 1, !route.startsVertical, !shapes.labels[edge].lines.isEmpty else { continue }
      let (from, to) = (plan.topology.from[edge], plan.topology.to[edge])
      let low = min(Int(route.place[0]), Int(route.place[2])) / 2
      let high = max(Int(route.place[0]), Int(route.place[2])) / 2
      let needed =
        shapes.nodes[from].width / 2 + shapes.nodes[to].width / 2 + shapes.labels[edge].width + 22
      let missing = needed - apart[low..<high].reduce(0, +)
      guard missing > 0 else { continue }
      let first = route.exit == .east ? low : high - 1
      apart[first] += missing.roundedUp(to: 24)
    }
  }

  /// Tracks stand in the middle of a channel; outside, they count outwards from the column.
  private mutating func placeChannels(_ tracks: [Int]) {
    let count = axis.count
    firstTrackX = [leftEdge[0] - pad - max(0, tracks[0] - 1) * pitch]
    for channel in 1..<max(1, count) {
      let width = leftEdge[channel] - rightEdge[channel - 1]
      if let separators {
        let places = separators.places(in: channel, width: width)
        firstTrackX.append(rightEdge[channel - 1] + places.track)
        separatorX.append(rightEdge[channel - 1] + places.line)
      } else {
        firstTrackX.append(rightEdge[channel - 1] + (width - max(0, tracks[channel] - 1) * pitch) / 2)
      }
    }
    firstTrackX.append(rightEdge[count - 1] + pad)
  }

  // MARK: Levels

  private mutating func placeLevels(_ plan: Plan, _ shapes: Shapes) {
    let count = plan.grid.levels
    let zones = LabelZones(plan, shapes)
    let headings = Phases.heights(plan, shapes)
    var height = zones.height
    for (node, shape) in shapes.nodes.enumerated() {
      height[plan.level(node)] = max(height[plan.level(node)], shape.height)
    }
    levelTop.reserveCapacity(count)
    levelLine.reserveCapacity(count)
    firstTrackY.reserveCapacity(count + 1)
    boundary.reserveCapacity(count + 1)
    var y = 0
    for gutter in 0...count {
      let tracks = plan.tracks.inGutter[gutter]
      // The heading of a phase stands below the words of the level above.
      let (below, above) = (zones.below[gutter] + headings[gutter], zones.above[gutter])
      let size = gutterHeight(gutter, of: count, tracks: tracks, below: below, above: above)
      if gutter == 0 { y = -size }
      let zone = y + below
      let next = tracks > 0 ? zone + 8 : y + size
      firstTrackY.append(zone + 8)
      // Without tracks the arrow head below keeps its 9 px, and words above the next level their room.
      let middle = min((next - zone) / 2, tracks > 0 ? Int.max : next - zone - max(10, above + 5))
      boundary.append(evenDown(zone + max(4, middle)))
      if gutter == 0 { top = y }
      y += size
      guard gutter < count else { break }
      levelTop.append(y)
      levelLine.append(y + (height[gutter] + 1) / 2)
      y += height[gutter]
    }
    bottom = y
  }

  private func gutterHeight(_ gutter: Int, of levels: Int, tracks: Int, below: Int, above: Int) -> Int {
    let tracked = below + 8 + (tracks - 1) * pitch
    if gutter == levels { return tracks > 0 ? tracked + 8 + above : below }
    if gutter == 0 { return tracks > 0 ? tracked + 16 + above : below + above > 0 ? below + 16 + above : 0 }
    return max(30, below + 16, tracks > 0 ? tracked + 16 + above : above > 0 ? below + 16 + above : 0)
  }

  /// Row heights are even, so that the middle of a row lies on a whole px.
  private func evenDown(_ y: Int) -> Int { y & ~1 }
}

/// Room that labels need above, below and in levels.
private struct LabelZones {
  /// Least height of each level.
  var height: [Int]
  /// At the top of each gutter, for exits of the level above.
  var below: [Int]
  /// At the foot of each gutter, for labels on the way to the level below.
  var above: [Int]

  init(_ plan: Plan, _ shapes: Shapes) {
    height = [Int](repeating: 0, count: plan.grid.levels)
    below = [Int](repeating: 0, count: plan.grid.levels + 1)
    above = below
    for (edge, route) in plan.routes.enumerated() where !shapes.labels[edge].lines.isEmpty {
      let words = shapes.labels[edge].height
      let (from, to) = (plan.level(plan.topology.from[edge]), plan.level(plan.topology.to[edge]))
      switch (route.exit, plan.sharesExit[edge]) {
      case (.south, false): below[from + 1] = max(below[from + 1], words + 6)
      case (.south, true):
        above[from + 1] = max(above[from + 1], words + 6)
        above[to] = max(above[to], words + 6)
      case (.north, _): above[from] = max(above[from], words + 6)
      case (.east, _), (.west, _): height[from] = max(height[from], 2 * (words + 4))
      }
      if plan.sharesExit[edge], route.entry == .east || route.entry == .west {
        height[to] = max(height[to], 2 * (words + 4))
      }
    }
  }
}
