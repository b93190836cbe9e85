import ManualModel

extension Decoding {
  /// The rows of a process or a case (content model 9).
  mutating func steps(_ field: Field?) -> [Step] {
    let outer = place
    defer { place = outer }
    var steps: [Step] = []
    var number = 0
    let nodes = listItems(field, limit: Self.maximalRows)
    steps.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      let isNumbered = isNumbered(node)
      if isNumbered { number += 1 }
      place.number = isNumbered ? number : nil
      place.position = index + 1
      place.title = title(of: node)
      guard let fields = fields(of: node, .step, of: field?.key) else { continue }
      steps.append(step(fields, position: index + 1, number: place.number))
    }
    return steps
  }

  private mutating func step(_ fields: Fields, position: Int, number: Int?) -> Step {
    var step = Step(
      position: position, number: number, range: fields.range, title: requiredTitle(fields, .title, .titleEn))
    step.phase = statedText(fields[.phase])
    step.id = stepID(fields[.id])
    step.formerly = formerRows(fields[.formerly])
    step.by = parties(fields[.by])
    step.with = parties(fields[.with])
    step.time = time(fields[.time])
    step.shape = word(fields[.shape]) ?? .process
    _ = isTrue(fields[.numbered])
    step.together = isTrue(fields[.together]) == true ? fields[.together]?.keyRange : nil
    step.wait = word(fields[.wait], as: WaitWord.self) == .all ? fields[.wait]?.keyRange : nil
    step.calls = reference(fields[.calls])
    step.substeps = substeps(fields[.substeps])
    step.ask = statedText(fields[.ask])
    step.answers = answers(fields[.answers])
    step.answersRange = fields[.answers]?.keyRange
    step.go = targets(fields[.go])
    step.goRange = fields[.go]?.keyRange
    texts(of: &step, fields)
    return step
  }

  /// The cells that say more about a row.
  private mutating func texts(of step: inout Step, _ fields: Fields) {
    step.detail = markdown(fields[.detail])
    step.tools = statedTexts(fields[.tools])
    step.quality = markdown(fields[.quality])
    step.control = markdown(fields[.control])
    step.risk = markdown(fields[.risk])
    step.kpi = markdown(fields[.kpi])
    step.docs = statedTexts(fields[.docs])
    step.forms = statedReferences(fields[.forms])
    step.evidence = statedTexts(fields[.evidence])
  }

  private mutating func substeps(_ field: Field?) -> [Substep] {
    items(field).compactMap { node in
      guard let fields = fields(of: node, .substep, main: .title, of: field?.key) else { return nil }
      return Substep(
        title: requiredTitle(fields, .title, .titleEn), by: parties(fields[.by]),
        with: parties(fields[.with]),
        time: time(fields[.time]), detail: markdown(fields[.detail]))
    }
  }

  private mutating func answers(_ field: Field?) -> [Answer] {
    listItems(field, limit: Self.maximalRows).compactMap { node in
      guard let fields = fields(of: node, .answer, of: field?.key) else { return nil }
      return Answer(
        label: required(fields[.if], in: fields), go: targets(fields[.go]), goRange: fields[.go]?.keyRange,
        note: text(fields[.note]), range: fields.range)
    }
  }

  /// Where a row or an answer leads; what the words mean is found out when all documents are read.
  private mutating func targets(_ field: Field?) -> [Target] {
    guard let field else { return [] }
    return items(field).compactMap { node in
      line(node, field.key).map { Target(written: $0, meaning: .unknown(nearest: nil)) }
    }
  }

  private mutating func formerRows(_ field: Field?) -> [Text] {
    guard let field else { return [] }
    return items(field).compactMap { stepID($0, field.key) }
  }

  /// Whether a row gets a number, before it is read: its findings name it.
  private func isNumbered(_ node: YAMLNode) -> Bool {
    guard let written = value(of: .numbered, in: node) else { return true }
    return Self.word(written, as: YesNo.self) != .no
  }

  /// The title of a row or case, before it is read: its findings name it.
  func title(of node: YAMLNode) -> String? { value(of: .title, in: node) }

  private func value(of key: Key, in node: YAMLNode) -> String? {
    guard case .mapping(let entries) = node.content else { return nil }
    return entries.first { Key.named($0.key.value) == key }?.value.scalar?.text.trimmed
  }
}
