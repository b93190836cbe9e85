import ManualModel

/// What two routes cost together (`docs/flow-layout.md` 7.4).
extension Prices {
  /// The price of two routes of two edges together; negative when they share a rail.
  func together(_ a: Route, _ first: Int, _ b: Route, _ second: Int) -> Int32 {
    guard a.minX <= b.maxX, b.minX <= a.maxX, a.minY <= b.maxY, b.minY <= a.maxY else { return 0 }
    let one = facts[first]
    let two = facts[second]
    var price: Int32 = 0
    if one.from == two.to, a.exit == b.entry { price += 24000 }
    if two.from == one.to, b.exit == a.entry { price += 24000 }
    var mayShare = false
    if one.from == two.from, a.exit == b.exit {
      let shared = sharing(one, two, at: a.exit)
      price += shared.price
      mayShare = shared.allowed
    }
    let isTurned = a.startsVertical != b.startsVertical
    var joins = false
    for leg in 0..<Int(a.legs) where a.reaches(b, leg: leg) {
      let line = a.place[leg + 1]
      let (low, high) = ordered(a.place[leg], a.place[leg + 2])
      // Every other leg of a route runs the same way.
      let along = (leg & 1 == 0) == isTurned ? 1 : 0
      for other in stride(from: 1 - along, to: Int(b.legs), by: 2)
      where low < b.place[other + 1] && b.place[other + 1] < high {
        let (otherLow, otherHigh) = ordered(b.place[other], b.place[other + 2])
        if otherLow < line, line < otherHigh { price += 480 }
      }
      for other in stride(from: along, to: Int(b.legs), by: 2) where b.place[other + 1] == line {
        let (otherLow, otherHigh) = ordered(b.place[other], b.place[other + 2])
        guard low <= otherHigh, otherLow <= high else { continue }
        let enterTogether = one.to == two.to && a.entry == b.entry
        if line & 1 == 0 {
          if enterTogether, a.joins(b, leg: leg, other: other) {
            joins = true
          } else if !(mayShare && leg == 1 && other == 1 && a.place[0] == b.place[0]) {
            price += 480 * min(cuts(a, leg, b, other), cuts(b, other, a, leg))
          }
        } else if low < otherHigh, otherLow < high {
          let isLast = one.to == two.to && leg + 1 == Int(a.legs) && other + 1 == Int(b.legs)
          let isFirst = mayShare && leg == 0 && other == 0
          if !isLast, !isFirst { price += 18000 }
        } else if leg == 0, other == 0, enterTogether, a.place[2] == b.place[2] {
          price += Self.facing
        }
      }
    }
    return joins ? price - Self.joining : price
  }

  /// Whether two edges may leave one node by one port, and what that costs.
  private func sharing(_ one: Facts, _ two: Facts, at port: Port) -> (allowed: Bool, price: Int32) {
    let isSouth = port == .south
    let isStrip = presentation == .strip
    guard one.sourceRole == .decision else {
      return isSouth || isStrip ? (true, 0) : (false, 24000)
    }
    guard one.isWide else { return (false, 36000) }
    if one.isForward, two.isForward, isSouth || isStrip { return (true, isSouth ? 0 : 120) }
    if !one.isForward, !two.isForward { return (true, 240) }
    return (false, 36000)
  }

  /// The legs that must cut through if `a` has the lower track of two segments that touch in one channel.
  ///
  /// A leg counts nine times where it would lie on a leg of the other segment.
  private func cuts(_ a: Route, _ leg: Int, _ b: Route, _ other: Int) -> Int32 {
    let (low, high) = ordered(a.place[leg], a.place[leg + 2])
    let (otherLow, otherHigh) = ordered(b.place[other], b.place[other + 2])
    var count: Int32 = 0
    for end in 0..<2 {
      let coordinate = b.place[other + 2 * end]
      if isLowSide(b, other, end), coordinate >= low, coordinate <= high {
        count += hasLeg(a, leg, at: coordinate, lowSide: false) ? 9 : 1
      }
    }
    for end in 0..<2 {
      let coordinate = a.place[leg + 2 * end]
      if !isLowSide(a, leg, end), coordinate >= otherLow, coordinate <= otherHigh {
        count += hasLeg(b, other, at: coordinate, lowSide: true) ? 9 : 1
      }
    }
    return count
  }

  /// Whether the leg that meets an end of a channel segment leaves to the low side (left or up).
  private func isLowSide(_ route: Route, _ leg: Int, _ end: Int) -> Bool {
    let beyond = end == 0 ? route.place[leg - 1] : route.place[leg + 3]
    return beyond < route.place[leg + 1]
  }

  private func hasLeg(_ route: Route, _ leg: Int, at coordinate: Int16, lowSide: Bool) -> Bool {
    (route.place[leg] == coordinate && isLowSide(route, leg, 0) == lowSide)
      || (route.place[leg + 2] == coordinate && isLowSide(route, leg, 1) == lowSide)
  }

  private func ordered(_ a: Int16, _ b: Int16) -> (Int16, Int16) { a < b ? (a, b) : (b, a) }
}
