import ManualModel

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(integer value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude)
  }

  private mutating func append(digits number: UInt) {
    if number >= 10 { append(digits: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends ` name="value"`.
  mutating func append(attribute name: StaticString, _ value: Int) {
    open(name)
    append(integer: value)
    append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"` with words that hold no special byte.
  mutating func append(attribute name: StaticString, plain value: String) {
    open(name)
    append(plain: value)
    append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"` with words of an author.
  mutating func append(attribute name: StaticString, svg value: String) {
    open(name)
    append(svg: value)
    append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"` with words of an author on both sides of a mark of our own.
  mutating func append(
    attribute name: StaticString, svg value: String, _ mark: StaticString, _ other: String
  ) {
    open(name)
    append(svg: value)
    append(markup: mark)
    append(svg: other)
    append(UInt8(ascii: "\""))
  }

  /// Appends ` data-box="x y width height"`.
  mutating func append(dataBox box: Drawing.Box) { append(attribute: "data-box", box) }

  /// Appends ` viewBox="x y width height"`.
  mutating func append(viewBox box: Drawing.Box) { append(attribute: "viewBox", box) }

  private mutating func append(attribute name: StaticString, _ box: Drawing.Box) {
    open(name)
    append(integer: box.x)
    append(UInt8(ascii: " "))
    append(integer: box.y)
    append(UInt8(ascii: " "))
    append(integer: box.width)
    append(UInt8(ascii: " "))
    append(integer: box.height)
    append(UInt8(ascii: "\""))
  }

  /// Appends the four attributes of a `rect`.
  mutating func append(rectangle box: Drawing.Box) {
    append(attribute: "x", box.x)
    append(attribute: "y", box.y)
    append(attribute: "width", box.width)
    append(attribute: "height", box.height)
  }

  /// Appends points as `x,y x,y …`.
  mutating func append(points: [Drawing.Point]) {
    for (index, point) in points.enumerated() {
      if index > 0 { append(UInt8(ascii: " ")) }
      append(integer: point.x)
      append(UInt8(ascii: ","))
      append(integer: point.y)
    }
  }

  private mutating func open(_ name: StaticString) {
    append(UInt8(ascii: " "))
    append(markup: name)
    append(UInt8(ascii: "="))
    append(UInt8(ascii: "\""))
  }
}
