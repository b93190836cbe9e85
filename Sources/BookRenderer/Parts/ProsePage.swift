import ManualModel

/// A prose page: foreword, introduction, the role of a division.
struct ProsePage {
  let manuscript: Manuscript
  let page: Page
  /// The level of its title.
  let level: Int

  /// Everything below its title.
  var code: [Code] {
    let setter = MarkdownSetter(manuscript: manuscript, document: page.head.id, level: level)
    var items: [Code] = []
    if !page.definitions.items.isEmpty {
      items.append(Definitions(manuscript, in: page.head.id).code(page.definitions.items))
    }
    for section in page.body { items += self.section(section, setter) }
    if let date = page.date, page.signedBy.isEmpty { items.append(.call("signed-at", .words(date))) }
    if !page.signedBy.isEmpty {
      items.append(
        .call(
          "signed-by", .array(page.signedBy.map { manuscript.words($0.position) }),
          page.date.map { Code.words($0) }.orNone))
    }
    return items
  }

  private func section(_ section: BodySection, _ setter: MarkdownSetter) -> [Code] {
    guard let heading = section.heading else { return [setter.blocks(section.content)] }
    var inner = setter
    inner.level = level + 1
    return [
      .line(Code.call("heading", .words(heading)).with("level", .number(level + 1)), heading.range),
      inner.blocks(section.content),
    ]
  }
}

/// Terms and their meanings.
struct Definitions {
  let manuscript: Manuscript
  let document: String

  init(_ manuscript: Manuscript, in document: String) {
    self.manuscript = manuscript
    self.document = document
  }

  func code(_ list: [Definition]) -> Code {
    let setter = MarkdownSetter(manuscript: manuscript, document: document)
    return .content(
      list.map { definition in
        .line(
          .call("labelled", .words(definition.term), setter.blocks(definition.meaning)), definition.term.range
        )
      })
  }
}
