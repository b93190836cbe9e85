internal import ManualModel
internal import ThaiText

extension Rule {
  /// A source that names no process or no output of it.
  static let unknownSource = Rule(
    .unknownSource,
    why: Bilingual(
      "ลิงก์ระหว่างกระบวนการแสดงว่าของมาจากที่ใด จึงต้องชี้ผลผลิตที่มีจริง",
      "Links between processes show where things come from; they must name an output that exists."),
    bad: Example(
      """
      inputs: [{name: สถิติ, from: กค., source: "⟦exampel#letters⟧"}]
      """),
    good: Example(
      """
      inputs: [{name: สถิติ, from: กค., source: "example#letters"}]
      outputs: [{id: letters, name: หนังสือ, to: กค.}]
      """),
    check: .process { process, findings in
      for (blocks, place) in process.blocks {
        for input in blocks.inputs.items {
          guard let source = input.source, !process.manual.has(source) else { continue }
          let name = quoted(source.written.value)
          findings.report(
            at: source.written.range, in: place,
            Bilingual("ไม่มีผลผลิต \(name)", "there is no output \(name)"),
            .didYouMean(
              process.facts.nearest(to: source),
              else: Bilingual("เขียนรหัสกระบวนการ หรือ รหัส#ผลผลิต", "write a process id or id#output")))
        }
      }
    })
}

extension Manual {
  fileprivate func has(_ source: Input.Source) -> Bool {
    switch documents[source.process] {
    case .unread: return true
    case .process(let index):
      return source.output.map { output in processes[index].outputIDs.contains { $0.isSame(as: output) } }
        ?? true
    case .campaign, .page, nil: return false
    }
  }
}

extension ManualFacts {
  fileprivate func nearest(to source: Input.Source) -> String? {
    guard let process = manual.process(source.process) else {
      let nearest = processIDs.nearest(to: source.process)
      return nearest.map { id in source.output.map { "\(id)#\($0)" } ?? id }
    }
    guard let output = source.output else { return nil }
    return EditDistance.nearest(to: output, among: process.outputIDs).map { "\(source.process)#\($0)" }
  }
}

extension Process {
  /// The ids of its outputs and of those of its cases.
  fileprivate var outputIDs: [String] {
    allBlocks.flatMap { $0.outputs.items.compactMap { $0.id?.value } }
  }
}
