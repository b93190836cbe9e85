import ManualModel
import ThaiText

/// A process: title and code, facts, then its blocks in the order of its layout (`docs/content-model.md` 12.4).
struct ProcessPage {
  let manuscript: Manuscript
  let index: Int
  /// Whether it begins on a page of its own.
  var beginsPage = true
  /// Whether only its charts are printed, as in the pocket book of a unit.
  var showsFlowOnly = false
  /// The level of its title among the bookmarks.
  var level = 2

  var process: Process { manuscript.manual.processes[index] }
  var words: BookWords { manuscript.words }
  var layout: Layout { manuscript.manual.layout(of: process) }
  var markdown: MarkdownSetter {
    MarkdownSetter(manuscript: manuscript, document: process.head.id, level: level + 1)
  }

  init(_ manuscript: Manuscript, _ index: Int) {
    self.manuscript = manuscript
    self.index = index
  }

  /// The call that prints it.
  var code: Code {
    let head = process.head
    return .line(
      Code.call("process", .string(head.id), manuscript.words(head.title), .array(blocks))
        .with("sub", manuscript.second(head.title)).with("code", qrCode).with("facts", facts)
        .with("order", order).with("level", .number(level)).with("fresh", .truth(beginsPage)),
      head.title.text.range)
  }

  private var order: Code { .string(layout.order == .sheet ? "sheet" : "document") }

  // MARK: Head

  /// The code that leads to the page on the intranet.
  private var qrCode: Code? {
    guard let address = manuscript.request.addresses[index], let code = QRCode(address) else { return nil }
    let side = Double(code.side + 8)
    // One size for the whole book; finer codes grow so that a module keeps half a millimetre.
    let width = max(24, side * 0.5) * TextSize.millimetre
    return .call(
      "qr-code", .string(code.svg), .length(width), .string(words("คิวอาร์โค้ด: ", "QR code: ") + address),
      .words(words("ฉบับล่าสุดบนเว็บภายใน", "Latest edition on the intranet")), .words(address))
  }

  /// Category, group and number, owner, document control.
  private var facts: Code {
    var facts: [Code] = []
    func fact(_ thai: String, _ english: String, _ value: Code) {
      facts.append(.array([manuscript.words(thai, english), value]))
    }
    let place = manuscript.order.places[index]
    if let category = place.category {
      let entry = manuscript.manual.book.categories[category]
      fact("ประเภท", "Category", manuscript.words(entry.title))
      if let group = place.group, let number = place.numberInGroup {
        let numbers = "\(words.number(group + 1)).\(words.number(number))"
        fact(
          "กลุ่มกระบวนการ", "Group",
          .content([manuscript.words(entry.groups[group].title), .words(" (\(numbers))")]))
      }
    }
    let setter = PartySetter(manuscript)
    fact("เจ้าภาพ", "Owner", .stacked(process.owner.map(setter.full)))
    var control: [String] = []
    if process.head.status == .draft { control.append(words("ฉบับร่าง", "Draft")) }
    if let day = process.effective?.value {
      control.append(words("มีผลตั้งแต่ ", "Effective from ") + words.style.long(day))
    }
    if let day = process.review?.value {
      control.append(words("ทบทวนภายใน ", "Review by ") + words.style.long(day))
    }
    if process.audience == .public { control.append(words("ประชาชน", "Public")) }
    if !control.isEmpty { fact("สถานะ", "Status", .words(control.joined(separator: " · "))) }
    return .line(.call("facts", .array(facts)), process.head.range)
  }

  // MARK: Blocks

  /// A block: its kind, its heading if it has one, and what it prints.
  func block(
    _ kind: String, _ heading: (thai: String, english: String)?, _ body: Code, begins: BlockBeginning = .here
  ) -> Code {
    let title: Code? = heading.map { manuscript.words($0.thai, $0.english) }
    return .line(.array([.string(kind), title.orNone, .content([body]), .string(begins.rawValue)]), nil)
  }

  private var blocks: [Code] {
    if showsFlowOnly { return process.charts.indices.flatMap(flow) }
    var blocks = goals + tables(of: process.blocks)
    if process.cases.isEmpty || !process.steps.isEmpty {
      for chart in process.charts.indices { blocks += flow(chart) }
      blocks += notes(of: process.blocks)
    }
    if !process.cases.isEmpty {
      blocks.append(self.block("flow", nil, .content(process.cases.indices.map(variant))))
    }
    if !process.cases.isEmpty, process.steps.isEmpty { blocks += notes(of: process.blocks) }
    return blocks + prose + tail
  }

  private var goals: [Code] {
    var blocks: [Code] = []
    switch process.mission {
    case .missing: break
    case .none: blocks.append(block("mission", ("ภารกิจ", "Mission"), none))
    case .given(let text): blocks.append(block("mission", ("ภารกิจ", "Mission"), .paragraph(.words(text))))
    }
    switch process.objective {
    case .missing: break
    case .none: blocks.append(block("objective", ("วัตถุประสงค์", "Objective"), none))
    case .given(let text):
      blocks.append(block("objective", ("วัตถุประสงค์", "Objective"), markdown.blocks(text)))
    }
    switch process.definitions {
    case .missing: break
    case .none: blocks.append(block("definitions", ("คำจำกัดความ", "Definitions"), none))
    case .given(let list):
      blocks.append(
        block(
          "definitions", ("คำจำกัดความ", "Definitions"), Definitions(manuscript, in: process.head.id).code(list))
      )
    }
    return blocks
  }

  /// “-ไม่มี-”, where the author says so.
  var none: Code { .paragraph(.words(words.none)) }

  /// A case, under its title.
  private func variant(_ number: Int) -> Code {
    let variant = process.cases[number]
    let chart = process.charts.firstIndex { $0.caseIndex == number }
    var inner = ProcessPage(manuscript, index)
    inner.level = level + 1
    let blocks =
      inner.tables(of: variant.blocks) + (chart.map(inner.flow) ?? []) + inner.notes(of: variant.blocks)
    return .line(
      Code.call("case", manuscript.words(variant.title), .array(blocks)).with("order", order)
        .with("level", .number(level + 1)), variant.title.text.range)
  }

  func notes(of blocks: ProcessBlocks) -> [Code] {
    var found: [Code] = []
    if let text = blocks.chartsNote { found.append(block("charts-note", nil, markdown.blocks(text))) }
    if let text = blocks.notes { found.append(block("notes", ("หมายเหตุ", "Notes"), markdown.blocks(text))) }
    return found
  }

  // MARK: Prose and the end

  private var prose: [Code] {
    process.body.compactMap { section in
      let body = markdown.blocks(section.content)
      switch section.kind {
      case .step: return nil
      case .opening: return block("body", nil, body)
      case .scope: return headed("scope", section, body)
      case .responsibilities: return headed("responsibilities", section, body)
      case .definitions, .other: return headed("body", section, body)
      case .appendix: return headed("appendix", section, body)
      }
    }
  }

  private func headed(_ kind: String, _ section: BodySection, _ body: Code) -> Code {
    .line(
      .array([
        .string(kind), section.heading.map { Code.words($0) }.orNone, .content([body]), .string("here"),
      ]),
      section.heading?.range)
  }

  private var tail: [Code] {
    var blocks: [Code] = []
    let files = process.attachments.items
    if !files.isEmpty {
      let items = files.map { file in
        file.title.map(manuscript.words)
          ?? .words(file.file.value.split(separator: "/").last.map(String.init) ?? "")
      }
      blocks.append(
        block(
          "attachments", ("เอกสารแนบ", "Attachments"),
          .call("list", items.map { .init(value: .content([$0])) })))
    }
    if let contact = process.contact {
      blocks.append(block("contact", ("ติดต่อ", "Contact"), .stacked(contact.lines(words).map { .words($0) })))
    }
    if !process.preparedBy.isEmpty {
      let setter = PartySetter(manuscript)
      blocks.append(
        block("prepared-by", ("จัดทำโดย", "Prepared by"), .stacked(process.preparedBy.map(setter.full))))
    }
    if !process.signedBy.isEmpty {
      blocks.append(block("signatures", nil, Signatures(manuscript).code(process.signedBy)))
    }
    return blocks
  }
}

/// Where a block of a process begins.
enum BlockBeginning: String {
  case here
  /// On a page of its own.
  case page
  /// On pages that lie on their side.
  case turned
}

extension Contact {
  /// Phone, mail, address on the web and place, one per line.
  func lines(_ words: BookWords) -> [String] {
    var lines: [String] = []
    if let place { lines.append(place.value) }
    if !phone.isEmpty {
      lines.append(
        words("โทรศัพท์ ", "Phone ") + phone.map { words.digits(of: $0.value) }.joined(separator: ", "))
    }
    if !email.isEmpty { lines.append(words("อีเมล ", "E-mail ") + email.map(\.value).joined(separator: ", ")) }
    if let url { lines.append(url.value) }
    return lines
  }
}
