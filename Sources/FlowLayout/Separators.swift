import ManualModel

/// The lines between lanes, each in its channel among the rails (`docs/flow-layout.md` 13).
///
/// A line stands where the fewest rails are in a lane that their edges neither leave nor enter.
struct Separators: Sendable {
  /// Number of tracks in each vertical channel, 0 to columns, and of those on the left of the line.
  private let tracks: [Int]
  private let tracksBefore: [Int]
  /// Exits with words that cross the line to the right, less those to the left: it leans to the side of the more.
  private let lean: [Int]
  /// Distance of tracks.
  private let pitch: Int

  /// From an edge of a column to the nearest rail: an arrow fits between them.
  private static let pad = 8
  /// From an edge of a column, or a rail, to the line: less where two rails and more share the channel.
  private func clearance(_ channel: Int) -> Int { tracks[channel] > 1 ? 6 : Self.pad }
  /// Room between two lanes that serves up to two rails, so that another rail rarely moves anything.
  private static let least = 28

  /// Only lanes have lines between columns.
  init?(_ plan: Plan, _ shapes: Shapes, pitch: Int) {
    guard plan.presentation == .lanes else { return nil }
    self.pitch = pitch
    tracks = plan.tracks.inChannel
    // How many rails of each track belong to the columns on the left, less those that belong to the right.
    var balance = tracks.map { [Int](repeating: 0, count: $0) }
    var lean = tracks.map { _ in 0 }
    for (edge, route) in plan.routes.enumerated() {
      let hasWords = !shapes.labels[edge].lines.isEmpty
      let ends = [plan.column(plan.topology.from[edge]), plan.column(plan.topology.to[edge])]
      for leg in 0..<Int(route.legs) where route.isVertical(leg) && route.place[leg + 1] & 1 == 0 {
        let channel = Int(route.place[leg + 1]) / 2
        let track = plan.tracks.track[edge * 5 + leg]
        let isBeside = leg == 1 && channel == (route.exit == .east ? ends[0] + 1 : ends[0])
        if isBeside, hasWords {
          // Words of a short side exit hang over its rail: the line stands before both.
          balance[channel][track] += route.exit == .east ? -1 : 1
        } else {
          if ends.allSatisfy({ $0 < channel }) { balance[channel][track] += 1 }
          if ends.allSatisfy({ $0 >= channel }) { balance[channel][track] -= 1 }
        }
      }
      guard hasWords else { continue }
      if route.exit == .east { lean[ends[0] + 1] += 1 }
      if route.exit == .west { lean[ends[0]] -= 1 }
    }
    tracksBefore = balance.map(Self.split)
    self.lean = lean
  }

  /// The least number of tracks before the line that leaves most rails on their own side.
  private static func split(_ balance: [Int]) -> Int {
    var (sum, best, split) = (0, 0, 0)
    for (track, count) in balance.enumerated() {
      sum += count
      if sum > best { (best, split) = (sum, track + 1) }
    }
    return split
  }

  /// Room between the two columns of a channel.
  func width(_ channel: Int) -> Int {
    max(Self.least, 2 * (Self.pad + clearance(channel)) + (tracks[channel] - 2) * pitch)
  }

  /// Where the first track and the line stand in a channel of the given width, from its left edge.
  func places(in channel: Int, width: Int) -> (track: Int, line: Int) {
    let (tracks, before, clearance) = (tracks[channel], tracksBefore[channel], clearance(channel))
    let isFirst = before == 0
    let isLast = before == tracks
    let start = isFirst ? clearance : Self.pad
    let end = isLast ? clearance : Self.pad
    let gap = tracks == 0 ? 0 : isFirst || isLast ? clearance : 2 * clearance - pitch
    let slack = width - start - end - gap - max(0, tracks - 1) * pitch
    let first = start + (lean[channel] > 0 ? 0 : lean[channel] < 0 ? slack : slack / 2)
    guard tracks > 0 else { return (first, first) }
    return isFirst ? (first + gap, first) : (first, first + (before - 1) * pitch + clearance)
  }

  /// How much farther than by its number a track stands from the first one, to leave room for the line.
  func shift(_ track: Int, in channel: Int) -> Int {
    let before = tracksBefore[channel]
    let isInside = channel > 0 && channel < tracks.count - 1
    return isInside && before > 0 && track >= before ? 2 * clearance(channel) - pitch : 0
  }
}
