internal import ManualModel
internal import ThaiText

/// What the links in texts may lead to (`docs/content-model.md` 13.5).
struct LinkTargets {
  /// A link to nothing, and perhaps what was meant.
  struct Fault {
    var word: String?
  }

  private let facts: ManualFacts
  private var manual: Manual { facts.manual }

  init(_ facts: ManualFacts) { self.facts = facts }

  /// What is wrong with a link in `document`; nil if it leads somewhere.
  func fault(of link: Link, in document: Manual.DocumentReference?) -> Fault? {
    switch link.target {
    case .outside: return nil
    case .law(let id): return fault(id, "law:", facts.registries.laws)
    case .form(let id): return fault(id, "form:", facts.registries.forms)
    case .system(let id): return fault(id, "system:", facts.registries.systems)
    case .unit(let id):
      guard facts.units.unit(id) == nil else { return nil }
      return Fault(word: facts.units.nearest.nearest(to: id).map { "unit:" + $0 })
    case .file(let path):
      return facts.filePaths.contains(path) ? nil : Fault(word: facts.files.nearest(to: path))
    case .here(let anchor): return document.flatMap { fault(anchor, in: $0, prefix: "#") }
    case .document(let id, let anchor):
      guard let found = manual.documents[id] else {
        let nearest = facts.documentIDs.nearest(to: id)
        return Fault(word: nearest.map { word in anchor.map { "\(word)#\($0)" } ?? word })
      }
      return anchor.flatMap { fault($0, in: found, prefix: id + "#") }
    }
  }

  private func fault(_ id: String, _ prefix: String, _ registry: RegistryIDs.Registry) -> Fault? {
    registry.ids.contains(id) ? nil : Fault(word: registry.nearest.nearest(to: id).map { prefix + $0 })
  }

  private func fault(_ anchor: String, in document: Manual.DocumentReference, prefix: String) -> Fault? {
    if document == .unread { return nil }
    let anchors = anchors(of: document)
    if anchors.contains(where: { $0.isSame(as: anchor) }) { return nil }
    return Fault(word: EditDistance.nearest(to: anchor, among: anchors).map { prefix + $0 })
  }

  private func anchors(of document: Manual.DocumentReference) -> [String] {
    switch document {
    case .process(let index): return manual.processes[index].anchors
    case .campaign(let index):
      let campaign = manual.campaigns[index]
      return campaign.rounds.map(\.id.value) + campaign.activities.compactMap { $0.id?.value }
    case .page, .unread: return []
    }
  }
}

extension Process {
  /// The ids of its rows, cases and outputs.
  fileprivate var anchors: [String] {
    var anchors = self.cases.map(\.id.value)
    for chart in charts {
      for row in chart.steps.indices { if let id = chart.steps[row].id { anchors.append(id.value) } }
    }
    for blocks in allBlocks {
      anchors += blocks.outputs.items.compactMap { $0.id?.value }
    }
    return anchors
  }
}
