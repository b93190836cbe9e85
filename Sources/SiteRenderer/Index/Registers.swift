import ManualModel

/// A register of things that steps use.
enum Register: Hashable, Sendable, CaseIterable {
  case forms
  case laws
  case systems

  /// Its folder below the output folder.
  var folder: String {
    switch self {
    case .forms: "forms"
    case .laws: "laws"
    case .systems: "systems"
    }
  }

  /// Its first page.
  var page: SitePage {
    switch self {
    case .forms: .forms
    case .laws: .laws
    case .systems: .systems
    }
  }

  /// The page that lists an entry: that of its letter, if letters have pages.
  func page(_ letter: LetterPage?) -> SitePage { letter.map { .letter(self, $0) } ?? page }
}

/// A line of a register.
struct RegisterLine: Sendable {
  /// Place in the list of the manual.
  let index: Int
  /// The other name under which the line leads to the entry; nil for the entry.
  var name: String?
  /// Estimated bytes of its HTML.
  var bytes: Int
}

/// The registers with what uses their entries, and how they are parted into pages (`docs/site.md` 3).
struct Registers: Sendable {
  /// A register by letters, and per entry what uses it.
  struct Shelves: Sendable {
    let index: LetterIndex<RegisterLine>
    let uses: [RegisterUses]
  }

  /// Bytes of an entry, and of a line under another name.
  private static let (entry, other) = (460, 190)

  private let forms, laws, systems: Shelves

  init(_ manual: Manual, _ references: CrossReferences, _ order: PrintedOrder, _ language: Language) {
    let citations = LawCitations(manual, order)
    func shelves(_ entries: [(title: Title, also: [Text])], _ uses: [RegisterUses]) -> Shelves {
      var lines: [(text: String, item: RegisterLine)] = []
      for (index, entry) in entries.enumerated() {
        let bytes = Self.entry + uses[index].bytesOfEntry
        lines.append((entry.title(language), RegisterLine(index: index, bytes: bytes)))
        lines += entry.also.map { ($0.value, RegisterLine(index: index, name: $0.value, bytes: Self.other)) }
      }
      return Shelves(index: LetterIndex(lines, bytes: \.bytes), uses: uses)
    }
    forms = shelves(
      manual.forms.map { ($0.name, []) },
      manual.forms.indices.map {
        RegisterUses(references.forms[$0], activities: references.formActivities[$0], in: manual)
      })
    laws = shelves(
      manual.laws.map { ($0.title, $0.also) },
      manual.laws.indices.map {
        RegisterUses(references.laws[$0], citations: citations.others[$0], in: manual)
      })
    systems = shelves(
      manual.systems.map { ($0.name, $0.also) },
      manual.systems.indices.map { RegisterUses(references.systems[$0], in: manual) })
  }

  /// One of them.
  subscript(register: Register) -> Shelves {
    switch register {
    case .forms: forms
    case .laws: laws
    case .systems: systems
    }
  }
}

extension Register {
  /// The id and the title of an entry.
  func entry(_ index: Int, in manual: Manual) -> (id: Text, title: Title) {
    switch self {
    case .forms: (manual.forms[index].id, manual.forms[index].name)
    case .laws: (manual.laws[index].id, manual.laws[index].title)
    case .systems: (manual.systems[index].id, manual.systems[index].name)
    }
  }
}

extension SiteMap {
  /// The page of a register that lists an entry.
  func page(ofEntry index: Int, in register: Register) -> SitePage {
    let title = register.entry(index, in: manual).title(wording.language)
    return register.page(registers[register].index.page(of: title))
  }
}
