/// Addresses of links: always relative, always naming a file (`docs/site.md` 2), so that the same files work on a
/// server, from a folder and from a USB stick.
enum Address {
  /// The address that leads from the page at `page` to the file at `target`, both paths below the output folder.
  static func relative(from page: String, to target: String, anchor: String? = nil) -> String {
    if page == target { return anchor.map { "#" + encoded($0) } ?? fileName(of: target) }
    // Asked for every link of every page: bytes, and no more than two pieces of memory.
    let (from, to) = (page.utf8.span, target.utf8.span)
    let shared = sharedFolders(from, to)
    var address: [UInt8] = []
    address.reserveCapacity(3 * depth(of: from) + to.count + (anchor?.utf8.count ?? 0) + 1)
    for index in shared..<from.count where from[index] == UInt8(ascii: "/") { address += "../".utf8 }
    address.append(to.extracting(shared...), keeping: isPlain)
    if let anchor {
      address.append(UInt8(ascii: "#"))
      address.append(anchor.utf8.span, keeping: isPlain)
    }
    return String(decoding: address, as: UTF8.self)
  }

  /// Bytes of the folders that two paths begin with.
  private static func sharedFolders(_ page: Span<UInt8>, _ target: Span<UInt8>) -> Int {
    var shared = 0
    for index in 0..<min(page.count, target.count) {
      guard page[index] == target[index] else { break }
      if page[index] == UInt8(ascii: "/") { shared = index + 1 }
    }
    return shared
  }

  /// The number of folders that a page lies in.
  static func depth(of page: String) -> Int { depth(of: page.utf8.span) }

  private static func depth(of path: Span<UInt8>) -> Int {
    path.indices.reduce(0) { path[$1] == UInt8(ascii: "/") ? $0 + 1 : $0 }
  }

  /// Percent-encodes what may not stand in a path or fragment; names of attachments and anchors may be Thai.
  static func encoded(_ path: String) -> String { percentEncoded(path, keeping: isPlain) }

  /// Percent-encodes what may not stand in an address anywhere; a `%` that the author wrote stays.
  static func external(_ url: String) -> String {
    percentEncoded(url) { isPlain($0) || ":?#[]@!$&'()*+,;=%".utf8.contains($0) }
  }

  private static func percentEncoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    let source = text.utf8.span
    if source.indices.allSatisfy({ isKept(source[$0]) }) { return text }
    var bytes: [UInt8] = []
    bytes.append(source, keeping: isKept)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func fileName(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// Appends bytes, percent-encoding those that are not kept; runs of others are copied whole.
  fileprivate mutating func append(_ bytes: Span<UInt8>, keeping isKept: (UInt8) -> Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for index in bytes.indices where !isKept(bytes[index]) {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        append(percent: bytes[index])
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }
}
