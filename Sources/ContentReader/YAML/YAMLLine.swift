import ManualModel

/// One line of YAML taken apart by eye, for explaining what libyaml could not read.
struct YAMLLine {
  /// Number from 1.
  let number: Int
  /// Behind the indentation.
  let start: Int
  /// Behind the indentation and the `- ` of list items.
  let content: Int
  /// Behind the last character that is not a space, or a comment that begins after a space left aside.
  let end: Int
  /// The first `:` that a space or the line end follows.
  let separator: Int?
  /// Behind that `:` and its spaces; without one, the same as `content`.
  let value: Int

  private let text: [UInt8]

  /// Takes apart the line that holds the byte at `offset`.
  init(of offset: Int, in file: SourceFile) { self.init(number: file.line(of: offset), in: file) }

  /// Takes apart the line with the given number.
  init(number: Int, in file: SourceFile) {
    self.number = number
    text = file.text
    let bytes = file.bytes(ofLine: number)
    start = bytes.firstIndex { !YAMLLine.isBlank($0) } ?? bytes.endIndex
    var content = bytes.startIndex
    while content < bytes.endIndex {
      if YAMLLine.isBlank(bytes[content]) {
        content += 1
      } else if bytes[content] == UInt8(ascii: "-"), content + 1 < bytes.endIndex,
        YAMLLine.isBlank(bytes[content + 1])
      {
        content += 2
      } else {
        break
      }
    }
    content = min(content, bytes.endIndex)
    end = YAMLLine.end(of: bytes[content...])
    self.content = min(content, end)
    separator = YAMLLine.separator(in: bytes[self.content..<end])
    var value = separator.map { $0 + 1 } ?? self.content
    while value < end, YAMLLine.isBlank(bytes[value]) { value += 1 }
    self.value = value
  }

  /// Whether there is nothing on it but a comment.
  var isBlank: Bool { content >= end }

  /// The part before a colon that lacks its space (`title:ตรวจ`), colon included: letters and hyphens only.
  var unspacedKey: Range<Int>? {
    guard separator == nil else { return nil }
    var index = content
    while index < end, YAMLLine.isKeyByte(text[index]) { index += 1 }
    guard index > content, index < end, text[index] == UInt8(ascii: ":") else { return nil }
    return content..<index + 1
  }

  /// Whether it is an item of a list whose `-` lacks its space (`-id: check`).
  var isGluedItem: Bool {
    start < end && text[start] == UInt8(ascii: "-") && content == start && separator != nil
  }

  /// The next line above that is not blank.
  func above(in file: SourceFile) -> YAMLLine? {
    var number = number - 1
    while number >= 1 {
      let line = YAMLLine(number: number, in: file)
      if !line.isBlank { return line }
      number -= 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func separator(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first {
      bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == bytes.endIndex || isBlank(bytes[$0 + 1]))
    }
  }

  /// The end without trailing spaces and without a comment; a `#` inside quotes is no comment.
  private static func end(of bytes: ArraySlice<UInt8>) -> Int {
    var end = bytes.endIndex
    var quote: UInt8?
    for index in bytes.indices {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "#"), index == bytes.startIndex || isBlank(bytes[index - 1]) {
        end = index
        break
      }
    }
    while end > bytes.startIndex, isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }
}
