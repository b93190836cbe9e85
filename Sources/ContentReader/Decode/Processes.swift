import ManualModel

extension Decoding {
  /// Rows of a process, over all its cases (content model 2.5).
  static let maximalRows = 200
  /// Ways that the rows of a process name with `go`, over all its cases: two for each row.
  ///
  /// No chart of more could be read, and drawing it would cost the square.
  static let maximalWays = 2 * maximalRows

  /// A process (content model 8).
  mutating func process(_ fields: Fields, id: String, body: Range<Int>) -> Process {
    let head = head(fields, id: id)
    var process = Process(head: head, owner: owner(fields[.owner]))
    process.effective = date(fields[.effective])
    process.review = date(fields[.review])
    process.audience = word(fields[.audience]) ?? .officers
    process.layout = text(fields[.layout])
    process.preparedBy = parties(fields[.preparedBy])
    process.signedBy = signatures(fields[.signedBy])
    process.contact = contact(fields[.contact])
    process.mission = statedText(fields[.mission])
    process.objective = statedMarkdown(fields[.objective])
    process.definitions = definitions(fields[.definitions])
    process.blocks = blocks(fields)
    process.steps = steps(fields[.steps])
    process.stepsRange = fields[.steps]?.keyRange
    process.cases = cases(fields[.cases])
    process.attachments = attachments(fields[.attachments])
    process.body = self.body(body, givesPlaces: true)
    process.moveDetails()
    check(process, fields)
    return process
  }

  /// A variant of the process (content model 8.3).
  private mutating func cases(_ field: Field?) -> [Case] {
    listItems(field, limit: Self.maximalRows).compactMap { node in
      place.caseTitle = title(of: node)
      defer { place = Place() }
      guard let fields = fields(of: node, .processCase, of: field?.key) else { return nil }
      let id = stepID(fields[.id]) ?? Text("", at: fields.range)
      return Case(
        id: id, title: requiredTitle(fields, .title, .titleEn), blocks: blocks(fields),
        steps: steps(fields[.steps]),
        stepsRange: fields[.steps]?.keyRange)
    }
  }

  /// What concerns several rows or blocks: steps at all, their number, ids that are unique in the process.
  private mutating func check(_ process: Process, _ fields: Fields) {
    if fields[.steps] == nil, fields[.cases] == nil, process.head.status != .withdrawn, isStatusRead(fields) {
      missingKey(.steps, in: fields)
    }
    let rows = process.steps + process.cases.flatMap { $0.steps }
    if rows.count > Self.maximalRows, let field = fields[.steps] ?? fields[.cases] {
      tooMany(rows.count, field, limit: Self.maximalRows)
    }
    checkWays(rows)
    let outputs = process.allBlocks.flatMap { $0.outputs.items.compactMap(\.id) }
    let ids = rows.compactMap { $0.id } + outputs + process.cases.map(\.id)
    requireUnique(ids.sorted { $0.range.start < $1.range.start })
  }

  /// Reports the row whose ways are more than a chart can have.
  private mutating func checkWays(_ rows: [Step]) {
    var count = 0
    for row in rows {
      count += row.go.count + row.answers.reduce(0) { $0 + $1.go.count }
      guard count > Self.maximalWays else { continue }
      return report(
        .tooMany, at: row.answersRange ?? row.goRange ?? row.range,
        Bilingual(
          thai: "ทางไป (go) ของกระบวนการนี้เกิน \(Self.maximalWays) ทาง",
          english: "the rows of this process lead more than \(Self.maximalWays) ways with go"),
        Bilingual(thai: "แยกเป็นหลายกระบวนการ", english: "make several processes of it"))
    }
  }

  /// Whether `status` is one of its words: of a process that is perhaps withdrawn, steps are not asked for.
  private func isStatusRead(_ fields: Fields) -> Bool {
    fields[.status]?.node.scalar.map { Self.word($0.text.trimmed, as: DocumentHead.Status.self) != nil }
      ?? true
  }
}

extension Process {
  /// Gives the details that the body holds to their rows (content model 8.5).
  fileprivate mutating func moveDetails() {
    for section in self.body {
      guard case .step(let id) = section.kind else { continue }
      updateRows { steps in
        for row in steps.indices { steps[row].takeDetail(section.content, of: id) }
      }
    }
  }

  /// Changes the rows of each chart.
  mutating func updateRows(_ change: (inout [Step]) -> Void) {
    change(&self.steps)
    for index in self.cases.indices { change(&self.cases[index].steps) }
  }
}

extension Step {
  fileprivate mutating func takeDetail(_ detail: Markdown, of id: String) {
    guard let own = self.id, own.value.utf8.elementsEqual(id.utf8) else { return }
    if self.detail == nil { self.detail = detail } else { self.secondDetail = detail }
  }
}
