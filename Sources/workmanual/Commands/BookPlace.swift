import ManualModel

/// A list of processes in manual.yaml, and how to add one without touching anything else.
struct BookPlace {
  /// The id or unit that stands before the list or behind it.
  var owner: Text
  /// The ids in the list.
  var processes: [Text]

  init(owner: Text, processes: [Text]) {
    self.owner = owner
    self.processes = processes
  }

  /// The last section of a division.
  init(_ division: Book.Division) {
    let section = division.sections.last
    self.init(owner: section?.title?.text ?? division.unitWritten, processes: section?.processes ?? [])
  }

  /// Puts `id` behind the last process, on a line of its own or in the brackets; nil if there is no list.
  func edit(adding id: String, in file: SourceFile) -> TextEdit? {
    guard let last = processes.last else { return editOfNone(adding: id, in: file) }
    let line = file.line(of: Int(last.range.start))
    let bytes = file.bytes(ofLine: line)
    let before = bytes[bytes.startIndex..<max(bytes.startIndex, Int(last.range.start))]
    let indent = before.prefix { $0 == UInt8(ascii: " ") }
    let item = before.dropFirst(indent.count).prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
    let isBlock = item.count + indent.count == before.count && item.first == UInt8(ascii: "-")
    guard isBlock else {
      var end = Int(last.range.end)
      if file.text.indices.contains(end), [0x22, 0x27].contains(file.text[end]) { end += 1 }
      return TextEdit(SourceRange(file: last.range.file, start: end, end: end), ", \(id)")
    }
    let start = SourceRange(file: last.range.file, start: bytes.endIndex, end: bytes.endIndex)
    return TextEdit(start, "\n" + String(decoding: indent, as: UTF8.self) + "- \(id)")
  }

  /// Replaces `none` or `[]` behind the key `processes` that follows the owner.
  private func editOfNone(adding id: String, in file: SourceFile) -> TextEdit? {
    for line in file.line(of: Int(owner.range.start))...file.lineStarts.count {
      let bytes = file.bytes(ofLine: line)
      for key in ["processes:", "กระบวนการ:"] {
        guard let name = bytes.firstRange(of: Array(key.utf8)) else { continue }
        let value = bytes[name.upperBound...].drop { $0 == UInt8(ascii: " ") }
        for none in ["none", "ไม่มี", "[]"] where value.starts(with: Array(none.utf8)) {
          let end = value.startIndex + none.utf8.count
          return TextEdit(
            SourceRange(file: owner.range.file, start: value.startIndex, end: end), "[\(id)]")
        }
        return nil
      }
    }
    return nil
  }
}
