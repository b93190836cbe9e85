import ManualModel

// Pieces that several page kinds show alike.

extension Linker {
  /// A process in a list: number, title, owner, steps; in that of a division category and total time too.
  func listItem(_ index: Int, number: Int?, inDivision: Bool) -> Fields {
    let process = site.manual.processes[index]
    let place = site.order.places[index]
    let language = site.wording.language
    let category = place.category.map { site.manual.book.categories[$0].title(language) }
    let count = process.charts.map { $0.steps.count { $0.number != nil } }.reduce(0, +)
    return [
      .number: .words(number.map(site.wording.number)), .address: .text(address(.process(index))),
      .title: .text(process.head.title(language)),
      .english: .words(process.head.title.second(language)),
      .status: .words(site.wording.badge(process.head.status)),
      .owners: .objects(process.owner.map { Fields(party($0)) }), .steps: .text(site.wording.steps(count)),
      .category: .words(inDivision ? category : nil),
      .total: .words(inDivision ? site.total(of: process) : nil),
    ]
  }

  /// A process as a line of contents.
  func contentsItem(_ index: Int, number: String?) -> Fields {
    let head = site.manual.processes[index].head
    return [
      .number: .words(number), .address: .text(address(.process(index))),
      .title: .text(head.title(site.wording.language)), .status: .words(site.wording.badge(head.status)),
    ]
  }

  /// More processes than these that one hangs together with are only counted: a page does not grow with the manual.
  static let mostNeighbours = 12

  /// Links to processes, and how many there are besides.
  func processes(_ processes: [Int]) -> [Reference] {
    let links = processes.prefix(Self.mostNeighbours).map(process)
    let rest = processes.count - links.count
    return rest > 0 ? links + [Reference(text: site.wording.more(rest))] : links
  }

  /// Links to parties in their short form.
  func parties(_ parties: [Party]) -> Value { .objects(parties.map { Fields(party($0)) }) }

  /// Links on lines of their own; nothing around the first, as most lists hold one.
  func lines(_ links: [Reference]) -> [(SiteName, Value)] {
    [
      (.first, .optional(links.first.map { Fields($0) })),
      (.others, .objects(links.dropFirst().map { Fields($0) })),
    ]
  }

  /// Signature blocks under their two names.
  func signatures(_ signatures: [Signature]) -> [(SiteName, Value)] {
    let language = site.wording.language
    let blocks = signatures.map { signature -> Fields in
      [
        .act: .words(signature.act?.value), .name: .words(signature.name?(language)),
        .position: .text(signature.position(language)), .capacity: .words(signature.capacity?.value),
        .date: .words(signature.date?.value),
      ]
    }
    return [(.hasSignatures, .flag(!blocks.isEmpty)), (.signatures, .objects(blocks))]
  }

  /// The notice of a document that is not in force.
  func status(_ head: DocumentHead) -> Value {
    guard let badge = site.wording.badge(head.status) else { return .absent }
    let sentence =
      head.status == .draft
      ? site.wording("ยังไม่ใช้บังคับ เนื้อหาอาจเปลี่ยนแปลง", "Not in force yet; the text may change.")
      : site.wording("เลิกใช้แล้ว เก็บหน้านี้ไว้เพื่ออ้างอิง", "No longer in force; kept for reference.")
    return .object([.title: .text(badge), .sentence: .text(sentence)])
  }

  /// The list of terms, also when `none` is written; nothing when the key is missing.
  func definitions(_ stated: Stated<[Definition]>, in document: String) -> Fields? {
    if stated.isMissing { return nil }
    let terms = stated.items.map { definition -> Fields in
      [
        .term: .text(definition.term.value),
        .meaning: .html(MarkdownHTML.bytes(definition.meaning, self, in: document)),
      ]
    }
    return [.terms: .objects(terms), .isNone: .flag(stated.isNone)]
  }

  /// The text before the first heading of a body.
  func opening(_ body: [BodySection], in document: String) -> [UInt8] {
    body.filter { $0.kind == .opening }
      .flatMap { MarkdownHTML.bytes($0.content, self, in: document) }
  }

  /// The sections of a prose body, with anchors of ours.
  func sections(_ body: [BodySection], in document: String) -> [(
    heading: PageContent.Heading, fields: Fields
  )] {
    body.filter { $0.kind != .opening }.enumerated().map { index, section in
      let anchor = "_section-\(index + 1)"
      let title = section.heading?.value ?? ""
      let fields: Fields = [
        .anchor: .text(anchor), .title: .text(title),
        .body: .html(MarkdownHTML.bytes(section.content, self, in: document)),
      ]
      return (PageContent.Heading(anchor: anchor, title: title), fields)
    }
  }

  /// A date for a reader and for machines.
  func date(_ day: Day) -> Fields {
    [.iso: .text(site.wording.iso(day)), .text: .text(site.wording.date(day))]
  }
}

extension Wording {
  /// How many processes there are besides: “และอีก ๓ กระบวนการ”.
  func more(_ processes: Int) -> String {
    self("และอีก ", "and ") + self.processes(processes) + self("", " more")
  }

  /// The word for a document that is not in force.
  func badge(_ status: DocumentHead.Status) -> String? {
    switch status {
    case .draft: self("ร่าง", "draft")
    case .withdrawn: self("ยกเลิก", "withdrawn")
    case .inForce: nil
    }
  }

  /// The heading over withdrawn documents.
  var withdrawn: String { self("ยกเลิกแล้ว", "Withdrawn") }

  /// The number of a group: “๑)”.
  func group(_ number: Int) -> String { self.number(number) + ")" }

  /// The number of a process in a group: “๑.๒”.
  func hierarchy(_ group: Int, _ number: Int) -> String { "\(self.number(group)).\(self.number(number))" }
}

extension Schema {
  /// Forms of the pieces above.
  static let listItem = Schema.object([
    Entry(.number, .text, "running number; nothing when withdrawn"), Entry(.address, .text, "its page"),
    Entry(.title, .text, "title"), Entry(.english, .text, "English title"),
    Entry(.status, .text, "draft or withdrawn"), Entry(.owners, .list(.link), "owners"),
    Entry(.steps, .text, "number of steps in words"), Entry(.category, .text, "category, in a division"),
    Entry(.total, .text, "total time, in a division"),
  ])

  static let contentsItem = Schema.object([
    Entry(.number, .text, "number"), Entry(.address, .text, "where it leads"), Entry(.title, .text, "title"),
    Entry(.status, .text, "draft or withdrawn"),
  ])

  static let statusNotice = Schema.object([
    Entry(.title, .text, "the word"), Entry(.sentence, .text, "what it means"),
  ])

  static func lines(_ note: String) -> [Entry] {
    [
      Entry(.first, .link, "the first of: " + note),
      Entry(.others, .list(.link), "the others, each on a line of its own"),
    ]
  }

  static let signatureEntries: [Entry] = [
    Entry(.hasSignatures, .flag, "there are signature blocks"),
    Entry(
      .signatures,
      .list(
        .object([
          Entry(.act, .text, "what the signature does"), Entry(.name, .text, "name; nothing: a dotted line"),
          Entry(.position, .text, "position"), Entry(.capacity, .text, "second line"),
          Entry(.date, .text, "date as written"),
        ])), "signature blocks"),
  ]

  static let definitionEntries: [Entry] = [
    Entry(
      .terms,
      .list(.object([Entry(.term, .text, "the term"), Entry(.meaning, .html, "its meaning")])), "the terms"),
    Entry(.isNone, .flag, "“none” is written"),
  ]

  static let section = Schema.object([
    Entry(.anchor, .text, "anchor"), Entry(.title, .text, "heading"), Entry(.body, .html, "text"),
  ])
}
