import ManualModel

/// Rows in short: the tests name a row by its id and say only what the flow depends on.
struct RowSpec {
  var id: String?
  var by: String?
  var shape = Step.Shape.process
  var ask: String?
  var answers: [(label: String, go: [String], note: String?)] = []
  var go: [String] = []
  var together = false
  var wait = false
  var calls: String?

  init(_ id: String?) { self.id = id }

  func with(_ change: (inout RowSpec) -> Void) -> RowSpec {
    var copy = self
    change(&copy)
    return copy
  }
}

let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)

func text(_ words: String) -> Text { Text(words, at: nowhere) }

/// A chart of the rows; a target is `next`, `end`, the id of a row, else a link to a process.
func chart(_ specs: [RowSpec]) -> Chart {
  func target(_ word: String) -> Target {
    let meaning: Target.Meaning
    if word == "next" {
      meaning = .next
    } else if word == "end" {
      meaning = .end
    } else if let row = specs.firstIndex(where: { $0.id == word }) {
      meaning = .row(row)
    } else if word.hasPrefix("?") {
      meaning = .unknown(nearest: nil)
    } else {
      let parts = word.split(separator: "#")
      meaning = .offChart(process: String(parts[0]), anchor: parts.count > 1 ? String(parts[1]) : nil)
    }
    return Target(written: text(word), meaning: meaning)
  }
  let steps = specs.enumerated().map { index, spec in
    var step = Step(
      position: index + 1, number: index + 1, range: nowhere,
      title: Title(text(spec.id ?? "row \(index + 1)")))
    step.id = spec.id.map(text)
    step.by = spec.by.map { [Party(written: text($0), referent: .words)] } ?? []
    step.shape = spec.shape
    step.ask = spec.ask.map { .given(text($0)) } ?? .missing
    step.answers = spec.answers.map {
      Answer(
        label: text($0.label), go: $0.go.map(target), goRange: nowhere, note: $0.note.map(text),
        range: nowhere)
    }
    step.go = spec.go.map(target)
    step.together = spec.together ? nowhere : nil
    step.wait = spec.wait ? nowhere : nil
    step.calls = spec.calls.map(text)
    return step
  }
  return Chart(steps: steps, caseIndex: nil)
}

func manual(processes: [Process] = []) -> Manual {
  let book = Book(
    range: nowhere, title: Title(text("คู่มือ")), orgWritten: text("สป."),
    fiscalYear: FiscalYear(buddhistYear: 2567))
  return Manual(book: book, units: UnitRegistry(), processes: processes)
}

extension FlowGraph {
  /// Its edges, one per line of the content model's tables: `a → b “label” (back)`.
  var lines: [String] {
    edges.map { edge in
      "\(nodes[edge.from].name) → \(nodes[edge.to].name)"
        + (edge.label.isEmpty ? "" : " “\(edge.label)”") + (edge.direction == .back ? " (back)" : "")
    }
  }
}
