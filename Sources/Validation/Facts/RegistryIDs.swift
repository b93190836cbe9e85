internal import ManualModel
internal import ThaiText

/// The ids of laws.yaml, forms.yaml and systems.yaml.
struct RegistryIDs: Sendable {
  /// One registry.
  struct Registry: Sendable {
    let file: String
    let ids: Set<String>
    let nearest: NearestWords

    init(_ file: String, _ list: [String]) {
      self.file = file
      ids = Set(list)
      nearest = NearestWords { list }
    }
  }

  let laws: Registry
  let forms: Registry
  let systems: Registry

  init(_ manual: Manual) {
    laws = Registry("laws.yaml", manual.laws.map(\.id.value))
    forms = Registry("forms.yaml", manual.forms.map(\.id.value))
    systems = Registry("systems.yaml", manual.systems.map(\.id.value))
  }

  /// Visits every id of a law, form or system that a process names by a key.
  func forEachUse(in process: Process, _ visit: (Registry, Text) -> Void) {
    for blocks in process.allBlocks {
      for adoption in [blocks.digital.value, blocks.innovation.value].compactMap({ $0 }) {
        for id in adoption.systems { visit(systems, id) }
      }
      for requirement in blocks.requirements.items {
        if case .law(let id, let written) = requirement.basis { visit(laws, Text(id, at: written.range)) }
      }
    }
    for chart in process.charts {
      for row in chart.steps.indices {
        for id in chart.steps[row].forms.items { visit(forms, id) }
      }
    }
  }
}
