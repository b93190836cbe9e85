/// Paths below `files/` as authors write them (content model 4, type *path*).
enum ContentPath {
  /// Why a path is refused.
  enum Fault: Equatable {
    /// It does not stay below `files/`.
    case outside
    /// Its ending is not in the list.
    case ending(String)
  }

  /// Endings of pictures that a page can show.
  static let pictures = ["png", "jpg", "jpeg", "webp"]
  /// Endings of all files that may go along.
  static let all = pictures + ["pdf", "docx", "xlsx", "odt", "ods", "csv", "txt", "zip"]

  /// The first rule that `path` breaks.
  static func fault(of path: String, endings: [String]) -> Fault? {
    let bytes = path.utf8
    guard bytes.starts(with: "files/".utf8),
      !bytes.contains(where: {
        $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":")
          || $0 == UInt8(ascii: "%")
      })
    else { return .outside }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isStraight = parts.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
    guard isStraight, let name = parts.last, parts.count > 1 else { return .outside }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return .ending(String(decoding: name, as: UTF8.self))
    }
    let ending = String(decoding: name[name.index(after: dot)...], as: UTF8.self)
    return endings.contains { $0.utf8.elementsEqual(ending.utf8) } ? nil : .ending("." + ending)
  }
}
