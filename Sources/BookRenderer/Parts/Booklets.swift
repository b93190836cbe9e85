import ManualModel

// Booklets: one process, one division, or everything that a unit does (`docs/book.md` 8).
extension PartList {
  /// The parts of what the request asks for.
  static func parts(of manuscript: Manuscript) -> PartList {
    switch manuscript.request.scope {
    case .book: PartList(manuscript)
    case .process(let index): PartList(manuscript, [process(index, manuscript)])
    case .division(let index): PartList(manuscript, Booklet(manuscript).division(index))
    case .unit(let unit): PartList(manuscript, Booklet(manuscript).unit(unit))
    }
  }

  /// One process, with a strip instead of a cover.
  private static func process(_ index: Int, _ manuscript: Manuscript) -> PrintedPart {
    var page = ProcessPage(manuscript, index)
    page.beginsPage = false
    page.level = 1
    return PrintedPart(
      zone: .body, marks: [manuscript.manual.processes[index].head.id],
      code: [Cover(manuscript).strip, page.code])
  }
}

/// The parts of a booklet with a cover.
struct Booklet {
  let manuscript: Manuscript
  private var words: BookWords { manuscript.words }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// Cover, contents, chapter, and its part of the index of units.
  func division(_ index: Int) -> [PrintedPart] {
    var chapter = PrintedPart(zone: .body, code: DivisionChapter(manuscript, index).code)
    chapter.contents = Contents(manuscript).division(index)
    chapter.marks = chapter.contents.filter(\.hasRange).map(\.id)
    return [cover(manuscript.title(ofDivision: index)), contents, chapter]
      + indexes([.unitIndex, .formIndex, .lawIndex])
  }

  /// Cover, list of processes, their flow tables, calendar and forms.
  func unit(_ unit: UnitID) -> [PrintedPart] {
    let title = manuscript.words(manuscript.manual.units[unit].name)
    var body = PrintedPart(zone: .body, code: [])
    for index in manuscript.processes {
      var page = ProcessPage(manuscript, index)
      page.level = 1
      page.showsFlowOnly = true
      body.code.append(page.code)
      var entry = Contents(manuscript).process(index, level: 1)
      entry.title = manuscript.words(manuscript.manual.processes[index].head.title)
      body.contents.append(entry)
      body.marks.append(entry.id)
    }
    return [cover(title), contents, body] + [calendar(of: unit)].compactMap(\.self) + indexes([.formIndex])
  }

  private func cover(_ title: Code) -> PrintedPart {
    PrintedPart(zone: .cover, code: [Cover(manuscript).front(title)])
  }

  private var contents: PrintedPart {
    let id = Place.part(.toc)
    let entry = ContentsEntry(id: id, level: 1, title: manuscript.words("สารบัญ", "Contents"), hasRange: false)
    return PrintedPart(zone: .front, contents: [entry], marks: [id], code: [], isContents: true)
  }

  private func indexes(_ parts: [Book.GeneratedPart]) -> [PrintedPart] {
    let list = PartList(manuscript, [])
    return parts.compactMap { part in
      list.generated(part, .body).flatMap { $0.code.isEmpty ? nil : $0 }
    }
  }

  /// What the unit does when, by month of the fiscal year; nil if no step of it has a time of the year.
  private func calendar(of unit: UnitID) -> PrintedPart? {
    let manual = manuscript.manual
    let months = MonthColumns(manuscript)
    var rows: [Table.Row] = []
    for index in manuscript.processes {
      for step in manual.processes[index].charts.flatMap(\.steps) where step.isDone(by: unit, in: manual) {
        guard let marks = months.marks(of: step.time) else { continue }
        let process = manuscript.words(manual.processes[index].head.title)
        let name: Code = .content([manuscript.words(step.title), .words(" – "), process])
        rows.append(Table.Row([name] + marks, from: step.range))
      }
    }
    if rows.isEmpty { return nil }
    let id = "_calendar"
    let title: Code = manuscript.words("ปฏิทินงาน", "Calendar")
    let step = Table.Column(manuscript.words("ขั้นตอน", "Step"), 160 - MonthColumns.width)
    let table = Table([step] + months.columns, rows)
    return PrintedPart(
      zone: .body, contents: [ContentsEntry(id: id, level: 1, title: title, hasRange: false)], marks: [id],
      code: PartList.framed(id, title, [table.code], begins: .next))
  }
}

extension Manuscript {
  /// The processes with a step that a unit, or one under it, does or supports, in printed order.
  func processes(of unit: UnitID) -> [Int] {
    order.walk.filter { index in
      manual.processes[index].charts.contains { chart in
        chart.steps.contains { $0.isDone(by: unit, in: manual) }
      }
    }
  }
}
