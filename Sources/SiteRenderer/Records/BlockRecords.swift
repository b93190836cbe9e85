import ManualModel

// The blocks that a process and each of its cases may have.
extension RecordWriter {
  mutating func write(_ blocks: ProcessBlocks) {
    stated("kpis", blocks.kpis) { $0.items($1) { $0.write($1) } }
    stated("digital", blocks.digital) { $0.write($1) }
    stated("innovation", blocks.innovation) { $0.write($1) }
    stated("requirements", blocks.requirements) { $0.items($1) { $0.write($1) } }
    stated("inputs", blocks.inputs) { $0.items($1) { $0.write($1) } }
    stated("outputs", blocks.outputs) { $0.items($1) { $0.write($1) } }
    line("charts-note", blocks.chartsNote)
    line("notes", blocks.notes)
  }

  private mutating func write(_ kpi: KPI) {
    json.beginObject()
    json.member("name", "name-en", kpi.name)
    if let target = kpi.target {
      json.key("target")
      json.beginObject()
      json.member("text", target.text.value)
      if let value = target.value {
        json.member("limit", value.limit.rawValue)
        json.key("number")
        json.number(value.number)
        switch value.measure {
        case .percent: json.member("measure", "percent")
        case .level: json.member("measure", "level")
        case .score: json.member("measure", "score")
        case .count(let word):
          json.member("measure", "count")
          json.member("of", word)
        }
      }
      json.endObject()
    }
    json.endObject()
  }

  private mutating func write(_ adoption: Adoption) {
    json.beginObject()
    json.key("used")
    json.bool(adoption.isUsed)
    member("how", adoption.how)
    member("benefit", adoption.benefit)
    json.member("since", adoption.since?.value)
    json.member("since-year", adoption.sinceYear)
    member("systems", adoption.systems) { $0.write(system: $1) }
    json.endObject()
  }

  private mutating func write(_ requirement: Requirement) {
    json.beginObject()
    switch requirement.basis {
    case .condition(let text): json.member("text", text.value)
    case .law(let id, _):
      json.member("law", id)
      if let law = site.references.registry.laws[id] {
        json.member("title", manual.laws[law].title.text.value)
      }
    case .lawInWords(let text): json.member("law-in-words", text.value)
    case .plan(let text): json.member("plan", text.value)
    }
    json.member("remark", requirement.remark?.value)
    json.endObject()
  }

  private mutating func write(_ input: Input) {
    json.beginObject()
    json.member("name", "name-en", input.name)
    member("from", input.from) { $0.write($1) }
    if let source = input.source {
      json.key("source")
      json.beginObject()
      json.member("process", source.process)
      json.member("output", source.output)
      json.endObject()
    }
    json.endObject()
  }

  private mutating func write(_ output: Output) {
    json.beginObject()
    json.member("id", output.id?.value)
    json.member("name", "name-en", output.name)
    member("to", output.to) { $0.write($1) }
    json.member("kind", output.kind.rawValue)
    json.endObject()
  }

  // MARK: Members on the same line

  mutating func member(_ name: StaticString, _ text: Markdown?) {
    guard let text else { return }
    json.key(name)
    write(text: text)
  }

  mutating func member<Item>(
    _ name: StaticString, _ list: [Item], _ write: (inout RecordWriter, Item) -> Void
  ) {
    if list.isEmpty { return }
    json.key(name)
    json.beginArray()
    for item in list { write(&self, item) }
    json.endArray()
  }

  /// A list that may be `none`, on the same line.
  mutating func member<Item>(
    _ name: StaticString, _ stated: Stated<[Item]>, _ write: (inout RecordWriter, Item) -> Void
  ) {
    if stated.isNone { json.member(name, "none") }
    member(name, stated.items, write)
  }

  /// A system of the register, or a tool in words.
  mutating func write(system tool: Text) {
    json.beginObject()
    if let number = site.references.registry.system(tool.value) {
      json.member("id", manual.systems[number].id.value)
      json.member("name", manual.systems[number].name.text.value)
    } else {
      json.member("name", tool.value)
    }
    json.endObject()
  }

  /// A form of the register.
  mutating func write(form id: Text) {
    json.beginObject()
    json.member("id", id.value)
    if let number = site.references.registry.forms[id.value] {
      json.member("name", manual.forms[number].name.text.value)
    }
    json.endObject()
  }
}
