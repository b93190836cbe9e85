/// A page taken apart for tests: its elements in order, with their attributes and text.
///
/// A strict reader of the HTML that we write: attributes in double quotes, every element closed. What it cannot read is
/// a mistake of the page.
struct PageScan {
  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    /// The names of the elements around it, outermost first.
    var path: [String]
  }

  private(set) var elements: [Element] = []
  private(set) var text = ""
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input"]

  init(_ page: String) {
    var open: [String] = []
    var rest = Substring(page)
    while let start = rest.firstIndex(of: "<") {
      text += PageScan.decoded(rest[..<start])
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("unfinished tag")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.last == name {
          open.removeLast()
        } else {
          faults.append("</\(name)> closes \(open.last ?? "nothing")")
        }
        continue
      }
      let isClosed = tag.hasSuffix("/")
      let (name, attributes) = attributes(of: isClosed ? tag.dropLast() : tag)
      elements.append(Element(name: name, attributes: attributes, path: open))
      if !isClosed && !PageScan.void.contains(name) { open.append(name) }
    }
    text += PageScan.decoded(rest)
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  private mutating func attributes(of tag: Substring) -> (String, [String: String]) {
    let name = tag.prefix { $0 != " " && $0 != "\n" }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let first = rest.first {
      if first == " " || first == "\n" {
        rest = rest.dropFirst()
        continue
      }
      let key = rest.prefix { $0 != "=" && $0 != " " && $0 != "\n" }
      rest = rest.dropFirst(key.count)
      if attributes[String(key)] != nil { faults.append("attribute twice: \(tag)") }
      guard rest.first == "=" else {
        attributes[String(key)] = ""
        continue
      }
      rest = rest.dropFirst()
      guard rest.first == "\"" else {
        faults.append("attribute without quotes: \(tag)")
        return (String(name), attributes)
      }
      rest = rest.dropFirst()
      let value = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 1)
      attributes[String(key)] = PageScan.decoded(value)
    }
    return (String(name), attributes)
  }

  static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    var decoded = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      decoded += rest[..<start]
      rest = rest[start...]
      let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")].first {
        rest.hasPrefix($0.0)
      }
      decoded += known?.1 ?? "&"
      rest = rest.dropFirst(known?.0.count ?? 1)
    }
    return decoded + rest
  }
}
