/// Scalars and, for each, the offset of the scalar of another text that it came from.
struct MappedScalars {
  var scalars: [Unicode.Scalar]
  var offsets: [Int32]

  init() {
    scalars = []
    offsets = []
  }

  /// A text as it is: each scalar comes from its own place.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    offsets = (0..<scalars.count).map { Int32($0) }
  }

  var count: Int { scalars.count }

  mutating func append(_ scalar: Unicode.Scalar, from offset: Int32) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  mutating func removeLast() {
    scalars.removeLast()
    offsets.removeLast()
  }

  mutating func reserveCapacity(_ count: Int) {
    scalars.reserveCapacity(count)
    offsets.reserveCapacity(count)
  }
}
