import ManualModel

/// The data of a path that runs along the axes: `M`, `H`, `V`.
struct PathWriter {
  private var here: Drawing.Point?

  /// Draws to a point from another one, which is moved to if the path is not there yet.
  mutating func line(from start: Drawing.Point, to end: Drawing.Point, into out: inout [UInt8]) {
    if here != start {
      out.append(UInt8(ascii: "M"))
      out.append(integer: start.x)
      out.append(UInt8(ascii: " "))
      out.append(integer: start.y)
    }
    if start.x == end.x {
      out.append(UInt8(ascii: "V"))
      out.append(integer: end.y)
    } else {
      out.append(UInt8(ascii: "H"))
      out.append(integer: end.x)
    }
    here = end
  }

  /// A closed triangle with its tip on a port, 9 px long and 8 px wide.
  static func head(at tip: Drawing.Point, _ direction: FlowTable.Direction, into out: inout [UInt8]) {
    let (length, half) = (9, 4)
    let (alongX, alongY) =
      switch direction {
      case .up: (0, -1)
      case .down: (0, 1)
      case .left: (-1, 0)
      case .right: (1, 0)
      }
    let base = Drawing.Point(tip.x - alongX * length, tip.y - alongY * length)
    out.append(UInt8(ascii: "M"))
    out.append(integer: tip.x)
    out.append(UInt8(ascii: " "))
    out.append(integer: tip.y)
    for side in [1, -1] {
      out.append(UInt8(ascii: "L"))
      out.append(integer: base.x + side * half * alongY)
      out.append(UInt8(ascii: " "))
      out.append(integer: base.y + side * half * alongX)
    }
    out.append(UInt8(ascii: "Z"))
  }
}
