internal import ManualModel
internal import ThaiText

extension Rule {
  /// An input that another process makes, without saying so.
  static let possibleSource = Rule(
    .possibleSource,
    why: Bilingual(
      "ปัจจัยนำเข้าที่เป็นผลผลิตของกระบวนการอื่น ถ้าเขียน source จะมีลิงก์ และเห็นทั้งสายงาน",
      "An input that is the output of another process becomes a link by source, and the chain can be seen."),
    bad: Example([
      (
        "processes/example.md",
        """
        inputs: [{name: ⟦รายงานสถิติประจำเดือน⟧, from: กตร.}]
        """
      ),
      (
        "processes/other.md",
        """
        title: การทำสถิติ
        outputs: [{id: numbers, name: รายงานสถิติ ประจำเดือน, to: กค.}]
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        inputs: [{name: รายงานสถิติประจำเดือน, from: กตร., source: "other#numbers"}]
        """
      ),
      (
        "processes/other.md",
        """
        title: การทำสถิติ
        outputs: [{id: numbers, name: รายงานสถิติ ประจำเดือน, to: กค.}]
        """
      ),
    ]),
    check: .manual { facts, findings in
      let outputs = OutputNames(facts.manual)
      guard !outputs.isEmpty else { return }
      for (index, process) in facts.manual.processes.enumerated() where process.head.status != .withdrawn {
        for blocks in [process.blocks] + process.cases.map(\.blocks) {
          for input in blocks.inputs.items where input.source == nil {
            guard let made = outputs.one(named: input.name.text.value, outside: index) else { continue }
            let source = quoted(made.address(in: facts.manual))
            findings.report(
              at: input.name.text.range,
              Bilingual(
                "ชื่อนี้เกือบเหมือนผลผลิต \(quoted(made.output.name.text.value))",
                "this is nearly the name of the output \(quoted(made.output.name.text.value))"),
              Bilingual("ถ้าใช่ เขียน source: \(source)", "if it is, write source: \(source)"),
              notes: [.init(Bilingual("ผลผลิตอยู่ที่นี่", "the output is here"), at: made.output.name.text.range)])
          }
        }
      }
    })
}

/// The outputs of all processes by their folded names.
///
/// Names are nearly equal when they are equal without spaces, the script of digits and a number of the year:
/// near spellings beyond that were chance in real manuals, and comparing all with all would cost the square.
private struct OutputNames {
  struct Made {
    var process: Int
    var output: Output

    /// What `source` says.
    func address(in manual: Manual) -> String {
      let id = manual.processes[process].head.id
      return output.id.map { "\(id)#\($0.value)" } ?? id
    }
  }

  private var byName: [NameKey: [Made]] = [:]

  init(_ manual: Manual) {
    for (index, process) in manual.processes.enumerated() where process.head.status != .withdrawn {
      for blocks in [process.blocks] + process.cases.map(\.blocks) {
        for output in blocks.outputs.items where output.kind == .output {
          guard let key = OutputNames.key(output.name.text.value) else { continue }
          byName[key, default: []].append(Made(process: index, output: output))
        }
      }
    }
  }

  var isEmpty: Bool { byName.isEmpty }

  /// The output with nearly this name, if only one process outside `process` makes it.
  func one(named name: String, outside process: Int) -> Made? {
    guard let key = OutputNames.key(name), let made = byName[key],
      !made.contains(where: { $0.process == process }),
      let first = made.first, made.allSatisfy({ $0.process == first.process })
    else { return nil }
    return first
  }

  /// Short names (หนังสือ, รายงาน) are many things; they need twelve letters to mean one.
  private static func key(_ name: String) -> NameKey? {
    // Folding makes no name longer.
    guard name.utf8.count >= 36 else { return nil }
    let key = NameKey(name)
    let plain = key.utf8.filter { !($0 >= 0x30 && $0 <= 0x39) && $0 != 0x2E && $0 != 0x28 && $0 != 0x29 }
    return plain.count >= 36 ? NameKey(folded: plain[...]) : nil
  }
}
