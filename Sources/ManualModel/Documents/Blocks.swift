/// An indicator and its target.
public struct KPI: Hashable, Sendable {
  /// What is measured.
  public var name: Title
  /// What is to be reached.
  public var target: KPITarget?

  /// Makes an indicator.
  public init(name: Title, target: KPITarget? = nil) {
    self.name = name
    self.target = target
  }
}

/// A target as written and, where it holds one, its number (`docs/content-model.md` 17).
public struct KPITarget: Hashable, Sendable {
  /// How a target bounds its number.
  public enum Limit: String, Hashable, Sendable {
    /// The number itself.
    case exact
    /// ไม่น้อยกว่า.
    case atLeast = "at-least"
    /// ไม่เกิน.
    case atMost = "at-most"
    /// มากกว่า.
    case more
    /// น้อยกว่า.
    case less
  }

  /// What the number counts.
  public enum Measure: Hashable, Sendable {
    /// ร้อยละ.
    case percent
    /// ระดับ.
    case level
    /// คะแนน.
    case score
    /// Things, named by a word.
    case count(String)
  }

  /// The number of a target.
  public struct Value: Hashable, Sendable {
    /// Its bound.
    public var limit: Limit
    /// The number.
    public var number: Rational
    /// What it counts.
    public var measure: Measure

    /// Makes a value.
    public init(limit: Limit, number: Rational, measure: Measure) {
      self.limit = limit
      self.number = number
      self.measure = measure
    }
  }

  /// The words.
  public var text: Text
  /// The number in them; nil for words alone.
  public var value: Value?

  /// Makes a target.
  public init(text: Text, value: Value?) {
    self.text = text
    self.value = value
  }
}

/// The block `digital` or `innovation`.
public struct Adoption: Hashable, Sendable {
  /// The tick box.
  public var isUsed: Bool
  /// In what way.
  public var how: Markdown?
  /// To what benefit.
  public var benefit: Markdown?
  /// Since when, as written.
  public var since: Text?
  /// The year in `since`, in พ.ศ.
  public var sinceYear: Int?
  /// Ids of systems.
  public var systems: [Text]
  /// The whole block.
  public var range: SourceRange

  /// Makes a block.
  public init(
    isUsed: Bool, how: Markdown? = nil, benefit: Markdown? = nil, since: Text? = nil, sinceYear: Int? = nil,
    systems: [Text] = [], range: SourceRange
  ) {
    self.isUsed = isUsed
    self.how = how
    self.benefit = benefit
    self.since = since
    self.sinceYear = sinceYear
    self.systems = systems
    self.range = range
  }
}

/// Something that must be met.
public struct Requirement: Hashable, Sendable {
  /// The sort of requirement.
  public enum Basis: Hashable, Sendable {
    /// An operating condition.
    case condition(Text)
    /// A registered law, by id; the text is what is written (the id or a title). Not looked up when the
    /// written value is an id by its form.
    case law(id: String, written: Text)
    /// A law cited in words that are in no entry.
    case lawInWords(Text)
    /// A plan or policy.
    case plan(Text)
  }

  /// The sort and the words.
  public var basis: Basis
  /// The remark column.
  public var remark: Text?

  /// Makes a requirement.
  public init(_ basis: Basis, remark: Text? = nil) {
    self.basis = basis
    self.remark = remark
  }
}

/// What comes in.
public struct Input: Hashable, Sendable {
  /// The process, or the output of it, that makes an input.
  public struct Source: Hashable, Sendable {
    /// The process.
    public var process: String
    /// The output, if named.
    public var output: String?
    /// As written.
    public var written: Text

    /// Makes a source.
    public init(process: String, output: String?, written: Text) {
      self.process = process
      self.output = output
      self.written = written
    }
  }

  /// The thing.
  public var name: Title
  /// Who provides it.
  public var from: [Party]
  /// Where it is made.
  public var source: Source?

  /// Makes an input.
  public init(name: Title, from: [Party] = [], source: Source? = nil) {
    self.name = name
    self.from = from
    self.source = source
  }
}

/// What goes out.
public struct Output: Hashable, Sendable {
  /// A thing handed over, or an effect.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A thing handed over.
    case output
    /// An effect.
    case outcome
  }

  /// Its anchor, if something names it.
  public var id: Text?
  /// The thing.
  public var name: Title
  /// Who receives it.
  public var to: [Party]
  /// Thing or effect.
  public var kind: Kind

  /// Makes an output.
  public init(id: Text? = nil, name: Title, to: [Party] = [], kind: Kind = .output) {
    self.id = id
    self.name = name
    self.to = to
    self.kind = kind
  }
}
