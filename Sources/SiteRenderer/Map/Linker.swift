import ManualModel
import ThaiText

/// Leads from one page to others: every address and every name of a party on that page comes from here.
struct Linker: Sendable {
  let site: SiteMap
  /// The page that the links stand on, below the output folder.
  let path: String

  /// A link as a template gets it.
  struct Reference {
    /// nil: the words stand alone.
    var address: String?
    var text: String
    var note: String?
    var isExternal = false
  }

  func address(_ page: SitePage, anchor: String? = nil) -> String {
    Address.relative(from: path, to: site.path(of: page), anchor: anchor)
  }

  /// The address of what an author's anchor names; parts of a process or a campaign may have pages of their own.
  private func address(_ page: SitePage, authorsAnchor anchor: String?) -> String {
    switch (page, anchor) {
    case (.process(let index), let anchor?):
      let place = site.place(ofAnchor: anchor, inProcess: index)
      return address(place.page, anchor: place.anchor)
    case (.campaign(let index), let anchor?):
      return address(site.page(ofAnchor: anchor, ofCampaign: index), anchor: anchor)
    default: return address(page, anchor: anchor)
    }
  }

  func address(file: String) -> String { Address.relative(from: path, to: file) }

  // MARK: Documents

  /// A document by id, with its title; without an address if it has no page.
  func document(_ id: String, anchor: String? = nil) -> Reference {
    let words = anchor.flatMap { site.words(atAnchor: $0, ofDocument: id) }
    let title = site.title(ofDocument: id) ?? id
    let text = words.map { title + ", " + $0 } ?? title
    guard let page = site.page(ofDocument: id) else { return Reference(text: text) }
    return Reference(address: address(page, authorsAnchor: words == nil ? nil : anchor), text: text)
  }

  func process(_ index: Int) -> Reference { document(site.manual.processes[index].head.id) }

  /// The target of an author's link on a page of the document `document`.
  func target(of link: Link, in document: String) -> Reference {
    let registry = site.references.registry
    let language = site.wording.language
    switch link.target {
    case .document(let id, let anchor): return self.document(id, anchor: anchor)
    case .here(let anchor):
      guard let words = site.words(atAnchor: anchor, ofDocument: document),
        let page = site.page(ofDocument: document)
      else { return Reference(text: anchor) }
      return Reference(address: address(page, authorsAnchor: anchor), text: words)
    case .law(let id):
      guard let law = registry.laws[id] else { return Reference(text: id) }
      return Reference(
        address: address(site.page(ofEntry: law, in: .laws), anchor: id),
        text: site.manual.laws[law].title(language))
    case .form(let id):
      guard let form = registry.forms[id] else { return Reference(text: id) }
      return Reference(
        address: address(site.page(ofEntry: form, in: .forms), anchor: id),
        text: site.manual.forms[form].name(language))
    case .system(let id):
      guard let system = registry.systems[id] else { return Reference(text: id) }
      return Reference(
        address: address(site.page(ofEntry: system, in: .systems), anchor: id),
        text: site.manual.systems[system].name(language))
    case .unit(let id):
      guard let unit = registry.units[id] else { return Reference(text: id) }
      return Reference(address: address(.unit(unit)), text: id)
    case .file(let file):
      let name = file.split(separator: "/").last.map(String.init) ?? file
      return Reference(address: address(file: file), text: name)
    case .outside(let url): return outside(url)
    }
  }

  func law(_ id: String) -> Reference { entry(.law(id)) }
  func form(_ id: String) -> Reference { entry(.form(id)) }

  /// A system by id, or by one of its names; other words stand alone.
  func system(_ tool: String) -> Reference {
    guard let number = site.references.registry.system(tool) else { return Reference(text: tool) }
    return entry(.system(site.manual.systems[number].id.value))
  }

  private func entry(_ target: Link.Target) -> Reference {
    let place = SourceRange(file: FileID(0), start: 0, end: 0)
    return self.target(of: Link(target, written: Text("", at: place)), in: "")
  }

  /// An address outside, shown as external when it leads to another host.
  ///
  /// The schemes are those of `docs/content-model.md` 13.5; the reader refuses others, and here they stay words.
  func outside(_ url: String, text: String? = nil) -> Reference {
    func begins(with scheme: String) -> Bool { url.lowercased().utf8.starts(with: scheme.utf8) }
    if begins(with: "https:") || begins(with: "http:") {
      return Reference(address: Address.external(url), text: text ?? url, isExternal: true)
    }
    for scheme in ["mailto:", "tel:"] where begins(with: scheme) {
      let rest = String(decoding: url.utf8.dropFirst(scheme.utf8.count), as: UTF8.self)
      return Reference(address: Address.external(url), text: text ?? rest)
    }
    return Reference(text: text ?? url)
  }

  // MARK: Parties

  /// A party as tables show it: by the short form that people use (`docs/content-model.md` 16.6).
  func party(_ party: Party) -> Reference {
    guard let unit = party.unit else {
      return Reference(text: party.written.value, note: note(of: party))
    }
    return Reference(address: address(.unit(unit)), text: shortForm(of: party), note: note(of: party))
  }

  /// A party as the head of a page shows it: by its name and, if different, its short form.
  func fullParty(_ party: Party) -> Reference {
    guard let unit = party.unit else { return self.party(party) }
    var reference = self.party(party)
    let name = site.manual.units[unit].name(site.wording.language)
    guard case .entry = party.referent, name != reference.text else { return reference }
    reference.note = [reference.text, reference.note].compactMap(\.self).joined(separator: ", ")
    reference.text = name
    return reference
  }

  /// A unit by its short form.
  func unit(_ unit: UnitID) -> Reference {
    Reference(address: address(.unit(unit)), text: site.manual.units[unit].id.value)
  }

  /// A unit by its name and, if different, its short form.
  func namedUnit(_ unit: UnitID) -> Reference {
    let entry = site.manual.units[unit]
    let name = entry.name(site.wording.language)
    return Reference(
      address: address(.unit(unit)), text: name, note: entry.id.value == name ? nil : entry.id.value)
  }

  /// A party by the short form of its entry, with members or count; else as written.
  func shortForm(of party: Party) -> String {
    switch party.referent {
    case .members(let unit, let ranges, _):
      let members = ranges.map { range in
        let first = site.wording.number(range.lowerBound)
        return range.count == 1 ? first : first + "-" + site.wording.number(range.upperBound)
      }
      return site.manual.units[unit].id.value + members.joined(separator: ", ")
    case .counted(let unit, let count, _):
      let entry = site.manual.units[unit]
      let words = [entry.id.value, site.wording.number(count), entry.unitWord?.value]
      return words.compactMap(\.self).joined(separator: "\u{A0}")
    case .entry(let unit, _): return site.manual.units[unit].id.value
    case .words, .unknown, .ambiguous, .several, .noMember: return party.written.value
    }
  }

  private func note(of party: Party) -> String? {
    var parts: [String] = []
    if !party.only.isEmpty {
      let only = party.only.map(\.value).joined(separator: ", ")
      parts.append(site.wording("เฉพาะ \(only)", "only \(only)"))
    }
    if let note = party.note { parts.append(note.value) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
