import Fingerprint
import ManualModel
import ThaiText

/// A term or short form of the glossary, with all that it means (`docs/thai.md` 10).
struct Term: Sendable {
  /// One meaning.
  enum Meaning: Sendable {
    /// The short form of a unit.
    case unit(UnitID)
    /// A short title of a law, by its place.
    case law(Int)
    /// Another name of a system, by its place.
    case system(Int)
    /// A definition, and the page that gives it.
    case definition(Definition, page: SitePage)
  }

  var name: String
  var meanings: [Meaning]

  /// Its anchor: the name of the unit's page, else made from the term.
  func anchor(in manual: Manual) -> String {
    for case .unit(let unit) in meanings { return manual.units[unit].slug }
    return "_t-" + Fingerprint.sha256(NameKey(name).text).hex(digits: 10)
  }

  /// The month that the letters of the term name too, from 1 to 12, if it is a short form.
  func month(in manual: Manual) -> Int? {
    let isShortForm = meanings.contains {
      if case .definition = $0 { false } else { true }
    }
    return isShortForm ? MonthNames.shortMonth(withLettersOf: name) : nil
  }
}

extension Term {
  /// All terms of a manual, in the order of registries and printed order; one that stands in several places is one.
  static func all(in manual: Manual, order: PrintedOrder, isListed: (DocumentHead) -> Bool) -> [Term] {
    var terms = Terms()
    for unit in manual.units.ids {
      let (id, name) = (manual.units[unit].id.value, manual.units[unit].name.text.value)
      if !id.utf8.elementsEqual(name.utf8) { terms.add(id, .unit(unit)) }
    }
    for (index, law) in manual.laws.enumerated() {
      for name in law.also { terms.add(name.value, .law(index)) }
    }
    for (index, system) in manual.systems.enumerated() {
      for name in system.also { terms.add(name.value, .system(index)) }
    }
    for index in order.walk {
      for definition in manual.processes[index].definitions.items {
        terms.add(definition.term.value, .definition(definition, page: .process(index)))
      }
    }
    for (index, page) in manual.pages.enumerated() where isListed(page.head) {
      for definition in page.definitions.items {
        terms.add(definition.term.value, .definition(definition, page: .page(index)))
      }
    }
    return terms.list
  }
}

/// Terms while they are gathered.
private struct Terms {
  private(set) var list: [Term] = []
  private var places: [NameKey: Int] = [:]

  mutating func add(_ name: String, _ meaning: Term.Meaning) {
    let key = NameKey(name)
    if let place = places[key] {
      list[place].meanings.append(meaning)
    } else {
      places[key] = list.count
      list.append(Term(name: name, meanings: [meaning]))
    }
  }
}
