import ManualModel

/// The places of manual.yaml and of the registries (content model 5 to 7).
extension Place {
  static let book = Place("manual", .book) { key in
    switch key {
    case .fiscalYear: .year
    case .language: .word(of: Language.self)
    case .digits: .word(of: DigitScript.self)
    case .era: .word(of: Era.self)
    case .frontPages: .word(of: Book.FrontPages.self)
    case .preparedBy: .parties
    case .approvers: .oneOrMore(.shortened(.signature))
    case .contact: .keys(.contact)
    case .address: .url
    case .parts: .list(.either([.word(of: Book.GeneratedPart.self), .keys(.part)]), limit: 20_000)
    case .categories: .list(.category)
    case .divisions: .list(.division)
    case .layouts: layouts
    case .check: checks
    default: .line
    }
  }

  static let signature = Place("signature", .signature) { _ in .line }
  static let contact = Place("contact", .contact) { key in
    switch key {
    case .phone, .email: .lines
    case .url: .url
    default: .line
    }
  }
  static let part = Place("part", .part, [.exactlyOne([.page, .campaign])]) { _ in .id }

  static let category = Place("category", .category, [.exactlyOne([.groups, .processes])]) { key in
    switch key {
    case .id: .id
    case .groups: .list(.group)
    case .processes: .processList
    default: .line
    }
  }
  static let group = Place("group", .group) { key in
    switch key {
    case .id: .id
    case .unit: .parties
    case .processes: .processList
    default: .line
    }
  }
  static let division = Place("division", .division, [.exactlyOne([.sections, .processes])]) { key in
    switch key {
    case .role: .id
    case .sections: .list(.section)
    case .processes: .processList
    default: .line
    }
  }
  static let section = Place("section", .section) { key in
    switch key {
    case .unit: .parties
    case .processes: .processList
    default: .line
    }
  }

  private static let layouts = Shape.names(
    .either([columns, .keys(layout)]), allowed: nil,
    pattern: "^(?!narrative$)(?=.*[a-z])[a-z0-9][a-z0-9-]*[a-z0-9]$", own: [:])
  private static let columns: Shape = {
    let words = Layout.Column.allCases.flatMap { [$0.rawValue, $0.thai] }.joined(separator: "|")
    return .list(
      .pattern(
        "^\\s*(\(words))\\s*(\\+\\s*(\(words))\\s*)*$", examples: ["number", "chart", "detail + docs"]),
      limit: Decoding.maximalColumns)
  }()
  private static let layout = Place("layout", .layout) { key in
    switch key {
    case .columns: columns
    case .stepList: .yesNo
    default: .oneOrMore(.word(of: Layout.Block.self))
    }
  }
  private static let checks = Shape.names(
    .word(of: SettingWord.self), allowed: DiagnosticID.allCases.filter(\.isSettable).map(\.rawValue),
    pattern: "^$",
    own: [
      Key.hoursPerDay.rawValue: .line(examples: ["7", "7.5"]),
      Key.hoursPerDay.thai: .line(examples: ["7", "7.5"]),
      Key.waivers.rawValue: .list(waiver), Key.waivers.thai: .list(waiver),
    ])
  private static let waiver = Place("waiver", .waiver) { key in
    switch key {
    case .rule: .word(DiagnosticID.allCases.filter(\.isSettable).map(\.rawValue))
    case .document: .id
    case .until: .date
    default: .line
    }
  }

  // MARK: Registries

  static let units = Place("units", .units) { _ in .list(.unit) }
  private static let unit = Place(
    "unit", .unit,
    [
      .needs(.under, when: .kind, words: [Unit.Kind.group, .role].flatMap { [$0.rawValue, $0.thai] }),
      .needs(.unitWord, when: .count, words: nil),
    ]
  ) { key in
    switch key {
    case .id: .pattern("^[^,;\\[\\]{}\"\\n]{1,64}$", examples: ["กก.", "สสว."])
    case .kind: .word(of: Unit.Kind.self)
    case .also: .oneOrMore(.shortened(.alias))
    case .numbered: .line(examples: ["1-11"])
    case .count: .line(examples: ["76"])
    case .slug: .id
    default: .line
    }
  }
  private static let alias = Place("alias", .alias) { $0 == .until ? .date : .line }

  static let laws = Place("laws", .laws) { _ in .stated(.list(.law)) }
  private static let law = Place("law", .law) { key in
    switch key {
    case .id: .id
    case .also: .lines
    case .year, .latest: .year
    case .url: .url
    default: .line
    }
  }
  static let forms = Place("forms", .forms) { _ in .stated(.list(.form)) }
  private static let form = Place("form", .form) { key in
    switch key {
    case .id: .id
    case .file: .path
    case .url: .url
    case .owner: .parties
    default: .line
    }
  }
  static let systems = Place("systems", .systems) { _ in .stated(.list(.system)) }
  private static let system = Place("system", .system) { key in
    switch key {
    case .id: .id
    case .also: .lines
    case .url: .url
    case .owner: .parties
    default: .line
    }
  }
}
