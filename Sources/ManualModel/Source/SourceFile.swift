/// The number of a content file: its place in the list of all files, sorted by path bytes.
public struct FileID: Hashable, Comparable, Sendable {
  /// Place in the sorted list of files, from 0.
  public var index: Int32

  /// Makes the number of the file at `index`.
  public init(_ index: Int) { self.index = Int32(index) }

  /// Compares by place, and so by path.
  public static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A stretch of one content file, in byte offsets of its cleaned text (LF line ends, no byte-order mark).
public struct SourceRange: Hashable, Sendable {
  /// The file it lies in.
  public var file: FileID
  /// Offset of its first byte.
  public var start: Int32
  /// Offset behind its last byte.
  public var end: Int32

  /// Makes the range of bytes `start ..< end` of `file`.
  public init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = Int32(start)
    self.end = Int32(end)
  }

  /// The empty range at the beginning of this one.
  public var beginning: SourceRange { SourceRange(file: file, start: Int(start), end: Int(start)) }
}

/// A place that a person looks for: line and column from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  /// Line from 1.
  public var line: Int
  /// Column from 1, in Unicode scalars.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// One content file as read: its path, its cleaned bytes, and where its lines begin.
public struct SourceFile: Sendable {
  /// Path below the content folder, with `/`.
  public var path: String
  /// The bytes: UTF-8, LF line ends, without a byte-order mark.
  public var text: [UInt8]
  /// Offset of the first byte of each line.
  public var lineStarts: [Int32]

  /// Makes a file and its table of lines.
  public init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
    var starts: [Int32] = [0]
    for (offset, byte) in text.enumerated() where byte == 0x0A { starts.append(Int32(offset + 1)) }
    lineStarts = starts
  }

  /// The line (from 1) that holds the byte at `offset`.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column of the byte at `offset`, both from 1, the column in Unicode scalars.
  public func position(of offset: Int) -> SourcePosition {
    let line = line(of: offset)
    let start = Int(lineStarts[line - 1])
    let end = min(max(offset, start), text.count)
    let scalars = text[start..<end].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return SourcePosition(line: line, column: scalars + 1)
  }

  /// The bytes of a line (from 1) without its line end; empty for a line that is not there.
  public func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = Int(lineStarts[line - 1])
    let next = line < lineStarts.count ? Int(lineStarts[line]) - 1 : text.count
    return text[start..<max(start, next)]
  }
}

/// A value and the place where its author wrote it.
public struct Located<Value: Sendable>: Sendable {
  /// The value as read.
  public var value: Value
  /// Where it stands.
  public var range: SourceRange

  /// Joins a value and its place.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
