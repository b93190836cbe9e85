import ManualModel
import ThaiText

/// The index of units: what each owns, does, supports, gives and receives, with pages (`docs/book.md` 6).
struct UnitIndex {
  let manuscript: Manuscript
  private var words: BookWords { manuscript.words }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// One entry per unit that has something to do, in Thai order.
  var entries: [Code] {
    let units = manuscript.manual.units
    let sorted = units.ids.map { (key: CollationKey(units[$0].name(manuscript.language)), unit: $0) }
      .sorted { $0.key == $1.key ? $0.unit < $1.unit : $0.key < $1.key }
    return sorted.compactMap { entry($0.unit) }
  }

  private func entry(_ unit: UnitID) -> Code? {
    let work = manuscript.references.units[Int(unit.index)]
    var lines: [Code] = []
    func add(_ thai: String, _ english: String, _ items: [Code]) {
      if items.isEmpty { return }
      lines.append(.call("index-kind", manuscript.words(thai, english)))
      lines += items
    }
    add("เป็นเจ้าภาพ", "Owns", work.owns.filter(isPrinted).map { line($0, steps: nil) })
    add("ทำ", "Does", grouped(work.does))
    add("ร่วม", "Supports", grouped(work.supports))
    add("เป็นผู้ให้", "Provides for", once(work.gives.map(\.process)).map { line($0, steps: nil) })
    add("เป็นผู้รับ", "Receives from", once(work.receives.map(\.process)).map { line($0, steps: nil) })
    if lines.isEmpty { return nil }
    return .line(
      .call("index-entry", .words(PartySetter(manuscript).named(unit)), .content(lines)),
      manuscript.manual.units[unit].name.text.range)
  }

  private func isPrinted(_ process: Int) -> Bool {
    manuscript.targets.contains(manuscript.manual.processes[process].head.id)
  }

  /// Each process once; the places arrive in order.
  private func once(_ processes: [Int]) -> [Int] {
    var found: [Int] = []
    for process in processes where isPrinted(process) && !found.contains(process) { found.append(process) }
    return found
  }

  /// A line per process with the numbers of its steps.
  private func grouped(_ places: [CrossReferences.Place]) -> [Code] {
    once(places.map(\.process)).map { process in
      line(
        process,
        steps: steps(places.filter { $0.process == process }, of: manuscript.manual.processes[process]))
    }
  }

  /// “ข้อ ๑, ๒”; each case of a process counts its steps from one, so it is named.
  private func steps(_ places: [CrossReferences.Place], of process: Process) -> String? {
    let charts = process.charts
    let lists = charts.indices.compactMap { chart -> String? in
      let numbers = places.filter { $0.chart == chart }.compactMap { place in
        place.step.flatMap { charts[chart].steps[$0].number.map(words.number) }
      }
      if numbers.isEmpty { return nil }
      let list = numbers.joined(separator: ", ")
      guard let index = charts[chart].caseIndex else { return words("ข้อ \(list)", "steps \(list)") }
      let number = words.number(index + 1)
      return words("กรณีที่ \(number) ข้อ \(list)", "case \(number), steps \(list)")
    }
    return lists.isEmpty ? nil : lists.joined(separator: "; ")
  }

  private func line(_ process: Int, steps: String?) -> Code {
    let head = manuscript.manual.processes[process].head
    var title = [manuscript.words(head.title)]
    if let steps { title.append(.words(" – " + steps)) }
    return .call("index-line", .string(head.id), .content(title))
  }
}
