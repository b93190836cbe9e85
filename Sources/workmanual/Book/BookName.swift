import BookRenderer
import ManualModel
import ThaiText

/// What is to be printed, as the command line says, and how its file is called.
struct BookName {
  let scope: BookScope
  /// The file in the output folder.
  let file: String
  /// The folder in which it is set.
  let folder: String

  init(_ options: Options, _ manual: Manual) throws(RunFailure) {
    if let id = options.process {
      guard case .process(let index)? = manual.documents[id], manual.processes[index].head.status == .inForce
      else { throw BookName.unknown(id, among: manual.processes.map(\.head.id)) }
      self.init(.process(index), id)
    } else if let id = options.division {
      let index = manual.book.divisions.firstIndex { $0.unit.map { manual.units[$0].isCalled(id) } ?? false }
      guard let index, let unit = manual.book.divisions[index].unit else {
        let names = manual.book.divisions.compactMap(\.unit).map { manual.units[$0].id.value }
        throw BookName.unknown(id, among: names)
      }
      self.init(.division(index), "division-" + manual.units[unit].slug)
    } else if let id = options.unit {
      let working = manual.units.ids.filter { manual.hasSteps(of: $0) }
      guard let unit = working.first(where: { manual.units[$0].isCalled(id) }) else {
        throw BookName.unknown(id, among: working.map { manual.units[$0].id.value })
      }
      self.init(.unit(unit), "unit-" + manual.units[unit].slug)
    } else {
      self.init(.book)
    }
  }

  private init(_ scope: BookScope, _ name: String? = nil) {
    self.scope = scope
    folder = name.map { "book-" + $0 } ?? "book"
    file = folder + ".pdf"
  }

  private static func unknown(_ id: String, among names: [String]) -> RunFailure {
    .nothingToPrint(id, nearest: EditDistance.nearest(to: id, among: names))
  }

  /// Whether the charts of a process are printed.
  func needs(_ index: Int, _ manual: Manual) -> Bool {
    switch scope {
    case .book: true
    case .process(let process): index == process
    case .division(let division):
      manual.book.divisions[division].processes.contains { $0.value == manual.processes[index].head.id }
    case .unit(let unit): manual.processes[index].hasStep(of: unit, in: manual)
    }
  }
}

extension Unit {
  /// Whether a word is its id, its slug or its name.
  fileprivate func isCalled(_ word: String) -> Bool {
    [id.value, slug, name.text.value].contains { $0.utf8.elementsEqual(word.utf8) }
  }
}

extension Manual {
  /// Whether a unit, or one under it, does or supports a step.
  fileprivate func hasSteps(of unit: UnitID) -> Bool { processes.contains { $0.hasStep(of: unit, in: self) } }
}

extension Process {
  fileprivate func hasStep(of unit: UnitID, in manual: Manual) -> Bool {
    charts.contains { $0.steps.contains { $0.isDone(by: unit, in: manual) } }
  }
}
