import ManualModel

/// The files that a search loads: `search/head.js`, and the records in shards `search/00.js`, `search/01.js` and on.
///
/// They are scripts, because a page from `file://` may load nothing else. The words stand in them as authors wrote
/// them; the browser folds them. A record is a line, so that a small change of the manual is a small change here.
struct SearchData {
  /// A shard that is larger than this, in bytes, or has more records, is two.
  static let mostBytes = 1_000_000
  static let mostRecords = 500

  static let headPath = "search/head.js"

  private(set) var files: [OutputFile] = []
  private let site: SiteMap
  private let style: String
  private var shards: [(name: String, records: Int)] = []
  private var body: [UInt8] = []
  private var records = 0

  /// Collects the records; `style` is the path of the style sheet that results need.
  init(_ site: SiteMap, style: String) {
    self.site = site
    self.style = style
    body.reserveCapacity(SearchData.mostBytes + 65_536)
    SearchRecords(site).forEach { add($0) }
    endShard()
    files.append(OutputFile(path: SearchData.headPath, bytes: head))
  }

  private mutating func add(_ record: SearchRecord) {
    let start = body.count
    if records > 0 { body.append(markup: ",\n") }
    body.append(record)
    records += 1
    let isFull = body.count > SearchData.mostBytes || records > SearchData.mostRecords
    guard isFull, records > 1 else { return }
    // The record that is too much begins the next shard, without the comma before it.
    let tail = Array(body[(start + 2)...])
    body.removeSubrange(start...)
    records -= 1
    endShard()
    body += tail
    records = 1
  }

  private mutating func endShard() {
    guard records > 0 else { return }
    let number = String(shards.count)
    let name = number.utf8.count < 2 ? "0" + number : number
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 32)
    bytes.append(markup: "mw.shard(\"")
    bytes.append(plain: name)
    bytes.append(markup: "\", [\n")
    bytes += body
    bytes.append(markup: "\n]);\n")
    files.append(OutputFile(path: "search/\(name).js", bytes: bytes))
    shards.append((name, records))
    body.removeAll(keepingCapacity: true)
    records = 0
  }

  // MARK: Head

  private var head: [UInt8] {
    let words = site.wording
    var out: [UInt8] = []
    out.append(markup: "mw.head({\n\"format\": 1,\n\"edition\": ")
    out.append(scriptData: words.fiscalYear(site.manual.book.fiscalYear))
    out.append(markup: ",\n\"style\": ")
    out.append(scriptData: style)
    out.append(markup: ",\n\"thaiDigits\": ")
    out.append(plain: String(site.manual.book.digits == .thai))
    out.append(list: "shards", shards) { out, shard in
      out.append(scriptData: shard.name)
      out.append(plain: ", \(shard.records)")
    }
    out.append(list: "kinds", SearchRecord.Kind.allCases) { out, kind in
      out.append(pair: kind.rawValue, kind.label(words))
    }
    out.append(list: "categories", site.manual.book.categories) { out, category in
      out.append(pair: category.id.value, category.title(words.language))
    }
    out.append(list: "divisions", Array(site.manual.book.divisions.enumerated())) { out, division in
      let slug = division.element.unit.map { site.manual.units[$0].slug } ?? "\(division.offset + 1)"
      out.append(pair: slug, site.title(ofDivision: division.offset))
    }
    out.append(list: "tags", SearchText.Tag.allCases) { out, tag in
      out.append(pair: String(Character(tag.rawValue)), tag.label(words))
    }
    out.append(list: "words", SearchWords.all) { out, word in
      out.append(pair: word.key, words(word.thai, word.english))
    }
    out.append(markup: "\n});\n")
    return out
  }
}

extension [UInt8] {
  /// Appends a record as a line of a shard.
  fileprivate mutating func append(_ record: SearchRecord) {
    append(markup: "[\"")
    append(plain: record.kind.rawValue)
    append(markup: "\",")
    append(scriptData: record.address)
    append(UInt8(ascii: ","))
    append(scriptData: record.title)
    append(plain: ",\(record.division ?? -1),\(record.category ?? -1),\"")
    for (index, alias) in record.aliases.enumerated() {
      if index > 0 { append(markup: "\\n") }
      append(scriptWords: alias)
    }
    append(markup: "\",\"")
    for (index, line) in record.text.lines.enumerated() {
      if index > 0 { append(markup: "\\n") }
      append(UInt8(truncatingIfNeeded: line.tag.rawValue.value))
      append(scriptWords: line.anchor)
      append(markup: "\\t")
      append(scriptWords: line.words)
      if let number = line.number { append(plain: "\\t\(number)") }
    }
    append(markup: "\"]")
  }

  /// Appends a key and a list of short lists.
  fileprivate mutating func append<Item>(
    list key: StaticString, _ items: [Item], _ append: (inout [UInt8], Item) -> Void
  ) {
    self.append(markup: ",\n\"")
    self.append(markup: key)
    self.append(markup: "\": [")
    for (index, item) in items.enumerated() {
      self.append(markup: index > 0 ? ",\n[" : "\n[")
      append(&self, item)
      self.append(markup: "]")
    }
    self.append(markup: "]")
  }

  fileprivate mutating func append(pair key: String, _ words: String) {
    append(scriptData: key)
    append(markup: ", ")
    append(scriptData: words)
  }
}
