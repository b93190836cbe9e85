import ManualModel

/// What the A–ฮ index lists: every process, unit, form, law, system and term, with the other names of laws and systems.
enum IndexItem: Sendable {
  /// By place in the manual's lists.
  case process(Int)
  case unit(UnitID)
  case form(Int)
  /// `name` is the short title under which it is listed; nil for its own title.
  case law(Int, name: String?)
  case system(Int, name: String?)
  /// A term with a definition.
  case term(Term)

  /// Everything, in the order of the lists, with the words that decide its place.
  static func all(
    in manual: Manual, order: PrintedOrder, terms: [Term], _ language: Language
  ) -> [(text: String, item: IndexItem)] {
    var items: [(text: String, item: IndexItem)] = order.walk.map {
      (manual.processes[$0].head.title(language), .process($0))
    }
    items += manual.units.ids.map { (manual.units[$0].name(language), .unit($0)) }
    items += manual.forms.enumerated().map { ($1.name(language), .form($0)) }
    for (index, law) in manual.laws.enumerated() {
      items.append((law.title(language), .law(index, name: nil)))
      items += law.also.map { ($0.value, .law(index, name: $0.value)) }
    }
    for (index, system) in manual.systems.enumerated() {
      items.append((system.name(language), .system(index, name: nil)))
      items += system.also.map { ($0.value, .system(index, name: $0.value)) }
    }
    for term in terms where term.hasDefinition { items.append((term.name, .term(term))) }
    return items
  }
}

extension Term {
  /// Whether a document defines it, beyond what the registers say.
  var hasDefinition: Bool {
    meanings.contains {
      if case .definition = $0 { true } else { false }
    }
  }
}
