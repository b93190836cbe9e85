import ManualModel
import ThaiText

/// Writes what a process says, with the keys of the content files (`docs/site.md` 14).
///
/// What is not written in the content is left out; what is `none` there is `"none"` here.
struct RecordWriter {
  let site: SiteMap
  /// The graphs of the charts of the process, as far as they are known.
  let graphs: [FlowGraph?]
  var json = JSONWriter(reserving: 16_384)

  init(_ site: SiteMap, _ graphs: [FlowGraph?]) { (self.site, self.graphs) = (site, graphs) }

  var manual: Manual { site.manual }

  /// The members of the object from the title on, up to its end.
  consuming func content(of index: Int) -> [UInt8] {
    let process = manual.processes[index]
    write(process.head)
    line("effective", process.effective.map { $0.value.iso })
    line("review", process.review.map { $0.value.iso })
    line("audience", process.audience.rawValue)
    line("layout", manual.layout(of: process).name)
    list("owner", process.owner) { $0.write($1) }
    list("prepared-by", process.preparedBy) { $0.write($1) }
    list("signed-by", process.signedBy) { $0.write($1) }
    write(process.contact)
    stated("mission", process.mission) { $0.json.string($1.value) }
    stated("objective", process.objective) { $0.write(text: $1) }
    stated("definitions", process.definitions) { $0.items($1) { $0.write($1) } }
    write(process.blocks)
    let charts = process.charts
    if let chart = charts.first, chart.caseIndex == nil { write(chart, 0, of: index) }
    list("cases", Array(process.cases.indices)) { writer, number in
      let variant = process.cases[number]
      writer.json.beginObject()
      writer.json.member("id", variant.id.value)
      writer.json.member("title", "title-en", variant.title)
      writer.write(variant.blocks)
      if let place = charts.firstIndex(where: { $0.caseIndex == number }) {
        writer.write(charts[place], place, of: index)
      }
      writer.json.endObject()
    }
    stated("attachments", process.attachments) { $0.items($1) { $0.write($1) } }
    list("sections", process.body) { $0.write($1) }
    json.breakLine()
    json.endObject()
    return json.finished()
  }

  // MARK: Forms of members

  /// A member on a line of its own; none if there is no text.
  mutating func line(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    json.breakLine()
    json.member(name, text)
  }

  /// A member with a list, one item to a line; none for an empty list.
  mutating func list<Item>(
    _ name: StaticString, _ list: [Item], _ write: (inout RecordWriter, Item) -> Void
  ) {
    if list.isEmpty { return }
    json.breakLine()
    json.key(name)
    items(list, write)
  }

  /// A member that may be `none`; nothing if it is not written.
  mutating func stated<Value>(
    _ name: StaticString, _ stated: Stated<Value>, _ write: (inout RecordWriter, Value) -> Void
  ) {
    switch stated {
    case .missing: return
    case .none:
      json.breakLine()
      json.member(name, "none")
    case .given(let value):
      json.breakLine()
      json.key(name)
      write(&self, value)
    }
  }

  /// A list, one item to a line.
  mutating func items<Item>(_ items: [Item], _ write: (inout RecordWriter, Item) -> Void) {
    json.beginArray()
    for item in items {
      json.breakLine()
      write(&self, item)
    }
    json.endArray()
  }

  /// Text of an author as Markdown.
  mutating func write(text: Markdown) { json.string(MarkdownSource(text).text) }

  mutating func line(_ name: StaticString, _ text: Markdown?) {
    guard let text else { return }
    json.breakLine()
    json.key(name)
    write(text: text)
  }

  // MARK: Head and parties

  private mutating func write(_ head: DocumentHead) {
    json.member("title", "title-en", head.title)
    if !head.formerly.isEmpty {
      json.breakLine()
      json.member("formerly", head.formerly)
    }
    line("status", head.status.rawValue)
  }

  /// A party: as written, and whom it means.
  mutating func write(_ party: Party) {
    json.beginObject()
    if let unit = party.unit {
      json.member("unit", manual.units[unit].id.value)
      json.member("name", manual.units[unit].name.text.value)
    }
    json.member("written", party.written.value)
    switch party.referent {
    case .members(_, let ranges, _):
      json.key("members")
      json.beginArray()
      for number in ranges.joined() { json.number(number) }
      json.endArray()
    case .counted(_, let count, _): json.member("count", count)
    case .entry, .words, .unknown, .ambiguous, .several, .noMember: break
    }
    json.member("only", party.only)
    json.member("note", party.note?.value)
    json.endObject()
  }

  private mutating func write(_ signature: Signature) {
    json.beginObject()
    json.member("act", signature.act?.value)
    if let name = signature.name { json.member("name", "name-en", name) }
    json.member("position", "position-en", signature.position)
    json.member("capacity", signature.capacity?.value)
    json.member("date", signature.date?.value)
    json.endObject()
  }

  private mutating func write(_ contact: Contact?) {
    guard let contact else { return }
    json.breakLine()
    json.key("contact")
    json.beginObject()
    json.member("phone", contact.phone)
    json.member("email", contact.email)
    json.member("url", contact.url?.value)
    json.member("place", contact.place?.value)
    json.endObject()
  }

  private mutating func write(_ definition: Definition) {
    json.beginObject()
    json.member("term", definition.term.value)
    json.key("meaning")
    write(text: definition.meaning)
    json.endObject()
  }

  private mutating func write(_ attachment: Attachment) {
    json.beginObject()
    json.member("file", attachment.file.value)
    if let title = attachment.title { json.member("title", "title-en", title) }
    json.endObject()
  }

  private mutating func write(_ section: BodySection) {
    json.beginObject()
    json.member("heading", section.heading?.value)
    if case .step(let id) = section.kind { json.member("step", id) }
    json.key("text")
    write(text: section.content)
    json.endObject()
  }
}
