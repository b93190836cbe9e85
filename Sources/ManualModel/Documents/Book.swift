/// What manual.yaml says: the book, its order, its hierarchy and its checks (`docs/content-model.md` 5).
public struct Book: Sendable {
  /// Page numbers before the body.
  public enum FrontPages: String, Hashable, Sendable, CaseIterable {
    /// ก ข ค.
    case thaiLetters = "thai-letters"
    /// i ii iii.
    case roman
    /// 1 2 3.
    case plain
  }

  /// A part of the book.
  public enum Part: Hashable, Sendable {
    /// A part that is generated.
    case generated(GeneratedPart)
    /// A prose page, by id.
    case page(Text)
    /// A campaign, by id.
    case campaign(Text)
  }

  /// A part that is generated.
  public enum GeneratedPart: String, Hashable, Sendable, CaseIterable {
    /// Organisation, title, year, approvers.
    case cover
    /// Signature blocks.
    case approvers
    /// Table of contents.
    case toc
    /// List of charts.
    case chartList = "chart-list"
    /// Organisation chart.
    case orgChart = "org-chart"
    /// Work System map.
    case workSystem = "work-system"
    /// The numbered hierarchy.
    case processList = "process-list"
    /// One chapter per division.
    case divisions
    /// Index of units.
    case unitIndex = "unit-index"
    /// Index of laws.
    case lawIndex = "law-index"
    /// Index of forms.
    case formIndex = "form-index"
    /// Index of systems.
    case systemIndex = "system-index"
    /// Terms and short forms.
    case glossary
    /// Organisation, title and contact.
    case backCover = "back-cover"
  }

  /// A category of processes.
  public struct Category: Sendable {
    /// Its id.
    public var id: Text
    /// Its title.
    public var title: Title
    /// Its groups; empty if it lists processes itself.
    public var groups: [Group]
    /// Its processes, if it has no groups.
    public var processes: [Text]

    /// Makes a category.
    public init(id: Text, title: Title, groups: [Group] = [], processes: [Text] = []) {
      self.id = id
      self.title = title
      self.groups = groups
      self.processes = processes
    }
  }

  /// A group of processes in a category.
  public struct Group: Sendable {
    /// Its id.
    public var id: Text
    /// Its title.
    public var title: Title
    /// Units shown in the Work System map.
    public var unit: [Party]
    /// Its processes, by id, in order.
    public var processes: [Text]

    /// Makes a group.
    public init(id: Text, title: Title, unit: [Party] = [], processes: [Text] = []) {
      self.id = id
      self.title = title
      self.unit = unit
      self.processes = processes
    }
  }

  /// The chapter of a division.
  public struct Division: Sendable {
    /// The unit; nil if it was not found.
    public var unit: UnitID?
    /// The unit as written.
    public var unitWritten: Text
    /// The chapter's title, if it differs from the unit's name.
    public var title: Title?
    /// The page of its role and mission, by id.
    public var role: Text?
    /// Its sections; a chapter without sections has one without a title.
    public var sections: [Section]

    /// Makes a chapter.
    public init(
      unit: UnitID?, unitWritten: Text, title: Title? = nil, role: Text? = nil, sections: [Section] = []
    ) {
      self.unit = unit
      self.unitWritten = unitWritten
      self.title = title
      self.role = role
      self.sections = sections
    }

    /// The ids of its processes in printed order.
    public var processes: [Text] { sections.flatMap(\.processes) }
  }

  /// A section of a division's chapter.
  public struct Section: Sendable {
    /// Its title; nil in a chapter without sections.
    public var title: Title?
    /// Groups that do this work.
    public var unit: [Party]
    /// Its processes, by id, in order.
    public var processes: [Text]

    /// Makes a section.
    public init(title: Title? = nil, unit: [Party] = [], processes: [Text] = []) {
      self.title = title
      self.unit = unit
      self.processes = processes
    }
  }

  /// Findings of one rule that are accepted, with the reason and the last day (content model 5.7).
  public struct Waiver: Hashable, Sendable {
    /// The rule whose findings are accepted.
    public var rule: DiagnosticID
    /// Where the rule is named.
    public var ruleRange: SourceRange
    /// The document in which they are; nil for all.
    public var document: Text?
    /// Why.
    public var reason: Text
    /// The last day on which it counts.
    public var until: Located<Day>

    /// Makes a waiver.
    public init(
      rule: DiagnosticID, ruleRange: SourceRange, document: Text?, reason: Text, until: Located<Day>
    ) {
      self.rule = rule
      self.ruleRange = ruleRange
      self.document = document
      self.reason = reason
      self.until = until
    }
  }

  /// What `check` sets for a rule.
  public enum Setting: Hashable, Sendable {
    /// This severity.
    case severity(Severity)
    /// Not checked.
    case ignore
  }

  /// The file manual.yaml, as a range for findings about what is missing.
  public var range: SourceRange
  /// Title of the book.
  public var title: Title
  /// The organisation as written.
  public var orgWritten: Text
  /// The organisation; nil if it was not found.
  public var org: UnitID?
  /// The year of the book.
  public var fiscalYear: FiscalYear
  /// Language of generated labels and messages.
  public var language: Language
  /// Digits of everything generated.
  public var digits: DigitScript
  /// Years in generated dates.
  public var era: Era
  /// Page numbers before the body.
  public var frontPages: FrontPages
  /// Who compiled the book.
  public var preparedBy: [Party]
  /// Printed on the cover, as written.
  public var date: Text?
  /// Signature blocks of the cover.
  public var approvers: [Signature]
  /// Printed on the back cover.
  public var contact: Contact?
  /// Where the site is published, without the year.
  public var address: Text?
  /// Layout of processes that name none.
  public var layout: Text?
  /// Order of the book.
  public var parts: [Located<Part>]
  /// Hierarchy of processes.
  public var categories: [Category]
  /// Chapters of the divisions.
  public var divisions: [Division]
  /// All layouts by name: the built-in ones, then those of the house in order.
  public var layouts: [Layout]
  /// Lets totals turn hours into days; nil: no conversion.
  public var hoursPerDay: Rational?
  /// Severities that `check` sets.
  public var settings: [DiagnosticID: Setting]
  /// Findings that are accepted for a while.
  public var waivers: [Waiver]

  /// Makes a book from its required parts; the rest is set afterwards.
  public init(range: SourceRange, title: Title, orgWritten: Text, fiscalYear: FiscalYear) {
    self.range = range
    self.title = title
    self.orgWritten = orgWritten
    self.fiscalYear = fiscalYear
    language = .thai
    digits = .thai
    era = .buddhist
    frontPages = .thaiLetters
    preparedBy = []
    approvers = []
    parts = []
    categories = []
    divisions = []
    layouts = Layout.builtIn
    settings = [:]
    waivers = []
  }

  /// The layout of a name, if it is defined; the last definition counts.
  public func layout(named name: String) -> Layout? { layouts.last { $0.name == name } }
}
