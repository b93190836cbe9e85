/// The legs of a route side by side, so that one leg is compared with all legs of another route at once.
///
/// A route has at most three vertical and three horizontal legs. Each kind lies in words of four lanes of 16 bits;
/// the coordinates need 15 (they are never negative), so that the top bit of a lane can hold the answer of a
/// comparison (L. Lamport, “Multiple byte processing with full-word instructions”, CACM 1975).
struct Legs: Sendable {
  /// The legs of one direction.
  struct Bundle: Sendable {
    /// The line on which each leg runs.
    fileprivate var line: UInt64 = 0
    /// Where each leg begins, from left or above; an empty lane begins behind everything.
    fileprivate var low: UInt64 = Legs.lanes &* 0x7FFE
    /// Where each leg ends; an empty lane ends before everything.
    fileprivate var high: UInt64 = 0
  }

  private(set) var vertical = Bundle()
  private(set) var horizontal = Bundle()

  /// A one in each lane.
  fileprivate static let lanes: UInt64 = 0x0001_0001_0001_0001
  /// The top bit of each lane.
  fileprivate static let tops: UInt64 = 0x8000_8000_8000_8000

  init(_ route: Route) {
    for leg in 0..<Int(route.legs) {
      let (line, low, high) = Self.extent(of: leg, in: route)
      let shift = UInt64(leg) / 2 * 16
      let clear: UInt64 = ~(0xFFFF << shift)
      func put(_ value: UInt64, into word: inout UInt64) { word = word & clear | value << shift }
      func fill(_ bundle: inout Bundle) {
        put(line, into: &bundle.line)
        put(low, into: &bundle.low)
        put(high, into: &bundle.high)
      }
      if route.isVertical(leg) { fill(&vertical) } else { fill(&horizontal) }
    }
  }

  /// The line of a leg, and where it begins and ends.
  @inline(__always)
  private static func extent(of leg: Int, in route: Route) -> (line: UInt64, low: UInt64, high: UInt64) {
    let (start, end) = (route.place[leg], route.place[leg + 2])
    return (
      UInt64(truncatingIfNeeded: route.place[leg + 1]), UInt64(truncatingIfNeeded: min(start, end)),
      UInt64(truncatingIfNeeded: max(start, end))
    )
  }

  /// How often the legs of a route cross these, and which of them touch one of these on its own line, as bits.
  ///
  /// `own` is the route of these legs.
  func meetings(of own: Route, with route: Route) -> (crossings: Int32, touching: UInt8) {
    var crossings: Int32 = 0
    var touching: UInt8 = 0
    for leg in 0..<Int(route.legs) {
      let isVertical = route.isVertical(leg)
      // Most legs are far from the other route.
      guard route.place[leg + 1] >= (isVertical ? own.minX : own.minY),
        route.place[leg + 1] <= (isVertical ? own.maxX : own.maxY)
      else { continue }
      let (line, low, high) = Self.extent(of: leg, in: route)
      let (across, along) = isVertical ? (horizontal, vertical) : (vertical, horizontal)
      crossings += Self.crossings(across, line: line, low: low, high: high)
      if Self.touches(along, line: line, low: low, high: high) { touching |= 1 << UInt8(leg) }
    }
    return (crossings, touching)
  }

  /// Legs across a given one that it cuts through, ends not counted.
  @inline(__always)
  private static func crossings(_ legs: Bundle, line: UInt64, low: UInt64, high: UInt64) -> Int32 {
    let beginsBefore = (lanes &* line | tops) &- (legs.low &+ lanes)
    let endsBehind = (legs.high | tops) &- lanes &* (line &+ 1)
    let isBehindLow = (legs.line | tops) &- lanes &* (low &+ 1)
    let isBeforeHigh = (lanes &* high | tops) &- (legs.line &+ lanes)
    let cuts = beginsBefore & endsBehind & isBehindLow & isBeforeHigh & tops
    return Int32(truncatingIfNeeded: cuts.nonzeroBitCount)
  }

  /// Whether a leg on the same line shares a point with a given one.
  @inline(__always)
  private static func touches(_ legs: Bundle, line: UInt64, low: UInt64, high: UInt64) -> Bool {
    let isElsewhere = ((legs.line ^ lanes &* line) | tops) &- lanes
    let beginsInTime = (lanes &* high | tops) &- legs.low
    let endsInTime = (legs.high | tops) &- lanes &* low
    return ~isElsewhere & beginsInTime & endsInTime & tops != 0
  }
}
