import ManualModel

/// A part of this book, ready to be printed.
struct PrintedPart {
  /// Where a part begins.
  enum Beginning: String {
    /// On a right-hand page.
    case recto
    /// On the next page.
    case next
  }

  /// Which pages it is numbered with.
  enum Zone: String {
    case cover
    case front
    case body
    case back
  }

  var zone: Zone
  /// Its lines in the contents; the first one is its own.
  var contents: [ContentsEntry] = []
  /// What the page map lists.
  var marks: [String] = []
  /// The code; that of the table of contents is made last.
  var code: [Code]
  /// Whether it is the table of contents itself.
  var isContents = false
}

/// Makes the parts of the book in the order that manual.yaml gives (`docs/book.md` 2).
struct PartList {
  let manuscript: Manuscript
  private(set) var parts: [PrintedPart] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var words: BookWords { manuscript.words }

  /// The parts of the whole book.
  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    let listed = manuscript.manual.book.parts
    let lastOfFront = PartList.lastOfFront(listed.map(\.value))
    for (index, part) in listed.enumerated() {
      let zone = index <= lastOfFront ? PrintedPart.Zone.front : .body
      guard let printed = self.part(part.value, zone: zone), !printed.code.isEmpty || printed.isContents
      else {
        diagnostics.append(PartList.empty(part))
        continue
      }
      parts.append(printed)
    }
  }

  /// Given parts: those of a booklet.
  init(_ manuscript: Manuscript, _ parts: [PrintedPart]) {
    self.manuscript = manuscript
    self.parts = parts
  }

  /// The front matter reaches to the last of contents and list of charts, else to the cover.
  private static func lastOfFront(_ parts: [Book.Part]) -> Int {
    parts.lastIndex { $0 == .generated(.toc) || $0 == .generated(.chartList) } ?? -1
  }

  private static func empty(_ part: Located<Book.Part>) -> Diagnostic {
    Diagnostic(
      .emptyPart, at: part.range,
      message: Bilingual(
        thai: "ส่วนนี้ของเล่มไม่มีเนื้อหาให้พิมพ์ จึงไม่ได้ใส่ในเล่ม",
        english: "This part of the book has nothing to print and was left out."),
      remedy: Bilingual(
        thai: "เพิ่มเนื้อหา หรือเอาบรรทัดนี้ออกจาก parts",
        english: "Add what it prints, or remove the line from parts."))
  }

  private func part(_ part: Book.Part, zone: PrintedPart.Zone) -> PrintedPart? {
    switch part {
    case .page(let id):
      guard let page = manuscript.page(id.value) else { return nil }
      return titled(
        page.head.id, manuscript.words(page.head.title), zone,
        ProsePage(manuscript: manuscript, page: page, level: 1).code, begins: zone == .front ? .recto : .next)
    case .campaign(let id):
      guard let campaign = manuscript.campaign(id.value) else { return nil }
      return titled(
        campaign.head.id, manuscript.words(campaign.head.title), zone,
        CampaignPart(manuscript: manuscript, campaign: campaign).code)
    case .generated(let part): return generated(part, zone)
    }
  }

  /// A generated part; nil if it has nothing to show.
  func generated(_ part: Book.GeneratedPart, _ zone: PrintedPart.Zone) -> PrintedPart? {
    func titled(_ thai: String, _ english: String, _ code: [Code], begins: PrintedPart.Beginning = .next)
      -> PrintedPart
    {
      self.titled(Place.part(part), manuscript.words(thai, english), zone, code, begins: begins)
    }
    let hierarchy = Hierarchy(manuscript)
    switch part {
    case .cover: return PrintedPart(zone: .cover, code: [Cover(manuscript).front()])
    case .backCover: return PrintedPart(zone: .back, code: [Cover(manuscript).back])
    case .approvers:
      if manuscript.manual.book.approvers.isEmpty { return nil }
      return titled("ผู้ลงนามเล่ม", "Approval", Approvers(manuscript).code, begins: .recto)
    case .toc:
      var part = titled("สารบัญ", "Contents", [], begins: .recto)
      part.isContents = true
      return part
    case .chartList: return titled("สารบัญผัง", "Charts", ChartList(manuscript).code)
    case .orgChart: return hierarchy.organisation.map { titled("แผนภูมิโครงสร้างองค์กร", "Organisation", [$0]) }
    case .workSystem: return titled("ผังภาพรวมกระบวนการ (Work System)", "Work system", [hierarchy.workSystem])
    case .processList: return titled("บัญชีกระบวนการ", "List of processes", [hierarchy.processes])
    case .divisions: return divisions(zone)
    case .unitIndex:
      return index(titled("ดัชนีหน่วยงานและตำแหน่ง", "Index of units", UnitIndex(manuscript).entries))
    case .lawIndex: return index(titled("ดัชนีกฎหมายและระเบียบ", "Index of laws", Registers(manuscript).laws))
    case .formIndex: return index(titled("ดัชนีแบบฟอร์ม", "Index of forms", Registers(manuscript).forms))
    case .systemIndex: return index(titled("ดัชนีระบบงาน", "Index of systems", Registers(manuscript).systems))
    case .glossary: return titled("อภิธานศัพท์และคำย่อ", "Glossary", Glossary(manuscript).entries)
    }
  }

  /// A part with a heading: the heading, its content and the mark of its last line; empty if it has no content.
  private func titled(
    _ id: String, _ title: Code, _ zone: PrintedPart.Zone, _ content: [Code],
    begins: PrintedPart.Beginning = .next
  ) -> PrintedPart {
    let entry = ContentsEntry(id: id, level: 1, title: title, hasRange: false)
    if content.isEmpty { return PrintedPart(zone: zone, contents: [entry], marks: [id], code: []) }
    return PrintedPart(
      zone: zone, contents: [entry], marks: [id], code: PartList.framed(id, title, content, begins: begins))
  }

  /// The code of a part between its heading and the mark of its end.
  static func framed(_ id: String, _ title: Code, _ content: [Code], begins: PrintedPart.Beginning) -> [Code]
  {
    [.line(Code.call("part", .string(id), title).with("begins", .string(begins.rawValue)), nil)] + content
      + [.line(.call("end", .string(id)), nil)]
  }

  /// Indexes are set in two columns.
  private func index(_ part: PrintedPart) -> PrintedPart {
    var part = part
    guard part.code.count > 2 else { return part }
    let entries = Array(part.code[1..<part.code.count - 1])
    part.code = [part.code[0], .line(.call("index", .content(entries)), nil), part.code[part.code.count - 1]]
    return part
  }

  private func divisions(_ zone: PrintedPart.Zone) -> PrintedPart {
    var part = PrintedPart(zone: zone, code: [])
    for index in manuscript.manual.book.divisions.indices {
      let code = DivisionChapter(manuscript, index).code
      if code.isEmpty { continue }
      part.code += code
      part.contents += Contents(manuscript).division(index)
      part.marks.append(Place.division(index))
    }
    part.marks += part.contents.filter { $0.hasRange && $0.level > 1 }.map(\.id)
    return part
  }
}
