/// Addresses of links: always relative, always naming a file (`docs/site.md` 2), so that the same files work on a
/// server, from a folder and from a USB stick.
enum Address {
  /// The address that leads from the page at `page` to the file at `target`, both paths below the output folder.
  static func relative(from page: String, to target: String, anchor: String? = nil) -> String {
    let fragment = anchor.map { "#" + encoded($0) } ?? ""
    if page == target { return fragment.isEmpty ? fileName(of: target) : fragment }
    // Asked for every link of every page: memory for the rest of the path and for the answer, no more.
    let shared = sharedFolders(page.utf8, target.utf8)
    let climbs = depth(of: page.utf8.dropFirst(shared))
    let way = encoded(String(decoding: target.utf8.dropFirst(shared), as: UTF8.self))
    var address = ""
    address.reserveCapacity(3 * climbs + way.utf8.count + fragment.utf8.count)
    for _ in 0..<climbs { address += "../" }
    address += way
    address += fragment
    return address
  }

  /// Bytes of the folders that two paths begin with.
  private static func sharedFolders(_ page: String.UTF8View, _ target: String.UTF8View) -> Int {
    var (shared, length) = (0, 0)
    for (byte, other) in zip(page, target) {
      guard byte == other else { break }
      length += 1
      if byte == UInt8(ascii: "/") { shared = length }
    }
    return shared
  }

  /// The number of folders that a page lies in.
  static func depth(of page: String) -> Int { depth(of: page.utf8[...]) }

  private static func depth(of path: Substring.UTF8View) -> Int {
    path.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
  }

  /// Percent-encodes what may not stand in a path or fragment; names of attachments and anchors may be Thai.
  static func encoded(_ path: String) -> String { percentEncoded(path, keeping: isPlain) }

  /// Percent-encodes what may not stand in an address anywhere; a `%` that the author wrote stays.
  static func external(_ url: String) -> String {
    percentEncoded(url) { isPlain($0) || ":?#[]@!$&'()*+,;=%".utf8.contains($0) }
  }

  private static func percentEncoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    if text.utf8.allSatisfy(isKept) { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) { bytes.append(byte) } else { bytes.append(percent: byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
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
