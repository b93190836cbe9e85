import Fingerprint
public import ManualModel

/// A process for machines: the file `process.json` beside its page (`docs/site.md` 14,
/// `docs/schemas/process.schema.json`).
public struct ProcessRecord: Sendable {
  /// The process, as a place in `manual.processes`.
  public let process: Int
  /// The SHA-256 of what the process says: of the bytes that follow the line with the hash.
  public let hash: String
  /// The file.
  public let file: OutputFile
}

extension ProcessRecord {
  /// The version of the form of `process.json` and `catalog.json`.
  static let format = 1
  /// The name of the file, which lies beside the page.
  static let fileName = "process.json"

  init(_ index: Int, _ graphs: [FlowGraph?], on site: SiteMap) {
    let head = site.manual.processes[index].head
    let said = RecordWriter(site, graphs).content(of: index)
    process = index
    hash = Fingerprint.sha256(said).hex
    let path = SitePage.process(index).path(in: site.manual)
    var opening = JSONWriter(reserving: said.count + 1024)
    opening.beginObject()
    opening.member("format", Self.format)
    opening.member("id", head.id)
    opening.breakLine()
    opening.member("address", path)
    opening.breakLine()
    opening.member("fiscal-year", site.manual.book.fiscalYear.buddhistYear)
    opening.writePlace(of: index, on: site)
    opening.breakLine()
    opening.member("hash", hash)
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex
    file = OutputFile(
      path: path[..<folder] + "/" + Self.fileName, bytes: opening.bytes + Array(",\n".utf8) + said)
  }
}

extension JSONWriter {
  /// Where a process stands: its chapter and its place in the hierarchy, with generated numbers.
  mutating func writePlace(of index: Int, on site: SiteMap) {
    let place = site.order.places[index]
    let book = site.manual.book
    if let division = place.division {
      breakLine()
      key("division")
      beginObject()
      if let unit = book.divisions[division].unit { member("unit", site.manual.units[unit].id.value) }
      member("title", site.title(ofDivision: division))
      if let section = place.section {
        member("section", book.divisions[division].sections[section].title?.text.value)
      }
      member("number", place.number)
      endObject()
    }
    if let category = place.category {
      breakLine()
      key("category")
      beginObject()
      member("id", book.categories[category].id.value)
      member("title", book.categories[category].title.text.value)
      if let group = place.group {
        member("group", book.categories[category].groups[group].id.value)
        member("group-title", book.categories[category].groups[group].title.text.value)
        member("group-number", group + 1)
      }
      member("number", place.numberInGroup)
      endObject()
    }
  }

  /// A member that holds a text; none if there is no text.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// A member that holds a whole number; none if there is no number.
  mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// A member that says yes; none for no.
  mutating func member(_ name: StaticString, ifTrue value: Bool) {
    guard value else { return }
    key(name)
    bool(true)
  }

  /// A member that holds texts; none for no texts.
  mutating func member(_ name: StaticString, _ texts: [Text]) {
    if texts.isEmpty { return }
    key(name)
    beginArray()
    for text in texts { string(text.value) }
    endArray()
  }

  /// Two members: a title, and its English words under the same name with `-en`.
  mutating func member(_ name: StaticString, _ english: StaticString, _ title: Title) {
    member(name, title.text.value)
    member(english, title.english?.value)
  }
}
