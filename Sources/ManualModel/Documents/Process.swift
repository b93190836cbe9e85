/// One process: what goes in, what comes out, the steps, how long they take and who does them.
@dynamicMemberLookup
public struct Process: Sendable {
  /// Whom the page is for.
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// The office's own people.
    case officers
    /// The public.
    case `public`
  }

  /// What a process says.
  public struct Fields: Sendable {
    /// Id, title, former ids, status.
    public var head: DocumentHead
    /// In force from.
    public var effective: Located<Day>?
    /// To be reviewed by.
    public var review: Located<Day>?
    /// Whom the page is for.
    public var audience: Audience
    /// The layout that is written; nil means the manual's.
    public var layout: Text?
    /// Owners; the first is the lead.
    public var owner: [Party]
    /// Who wrote the page.
    public var preparedBy: [Party]
    /// Signature blocks at the end.
    public var signedBy: [Signature]
    /// How to reach the owner.
    public var contact: Contact?
    /// The mission it serves.
    public var mission: Stated<Text>
    /// What it is for.
    public var objective: Stated<Markdown>
    /// Terms and meanings.
    public var definitions: Stated<[Definition]>
    /// The blocks that a case may have too.
    public var blocks: ProcessBlocks
    /// The rows, if the process has one chart; empty if its cases have them.
    public var steps: [Step]
    /// Where `steps` is written.
    public var stepsRange: SourceRange?
    /// Variants with tables of their own.
    public var cases: [Case]
    /// Files.
    public var attachments: Stated<[Attachment]>
    /// The Markdown after the front matter.
    ///
    /// Sections with the detail of a step stay here too.
    public var body: [BodySection]

    /// Makes the fields of a process that says no more than its title and its owner.
    init(head: DocumentHead, owner: [Party]) {
      self.head = head
      self.owner = owner
      audience = .officers
      preparedBy = []
      signedBy = []
      mission = .missing
      objective = .missing
      definitions = .missing
      blocks = ProcessBlocks()
      steps = []
      cases = []
      attachments = .missing
      body = []
    }
  }

  /// The fields, the only element, behind one reference like the cells of a step.
  @usableFromInline var fields: ContiguousArray<Fields>

  /// Makes a process from its required parts; the rest is set afterwards.
  public init(head: DocumentHead, owner: [Party]) { fields = [Fields(head: head, owner: owner)] }

  /// A field.
  @inlinable public subscript<Field>(dynamicMember field: WritableKeyPath<Fields, Field>) -> Field {
    get { fields[0][keyPath: field] }
    set { fields[0][keyPath: field] = newValue }
  }

  /// Its charts in order: one of the process, or one per case.
  public var charts: [Chart] {
    if !self.steps.isEmpty { return [Chart(steps: self.steps, caseIndex: nil)] }
    return self.cases.enumerated().filter { !$0.element.steps.isEmpty }.map {
      Chart(steps: $0.element.steps, caseIndex: $0.offset)
    }
  }

  /// Its own blocks, then those of its cases.
  public var allBlocks: [ProcessBlocks] { [self.blocks] + self.cases.map(\.blocks) }
}

/// One list of rows that is drawn as one chart (`docs/content-model.md` 18.1).
public struct Chart: Sendable {
  /// The rows.
  public var steps: [Step]
  /// The case they belong to; nil for the process as a whole.
  public var caseIndex: Int?

  /// Makes a chart.
  public init(steps: [Step], caseIndex: Int?) {
    self.steps = steps
    self.caseIndex = caseIndex
  }
}

/// The blocks that a process and each of its cases may have (`docs/content-model.md` 8.2, 8.3).
public struct ProcessBlocks: Sendable {
  /// Indicators.
  public var kpis: Stated<[KPI]> = .missing
  /// Digital work.
  public var digital: Stated<Adoption> = .missing
  /// Innovation.
  public var innovation: Stated<Adoption> = .missing
  /// What must be met.
  public var requirements: Stated<[Requirement]> = .missing
  /// What comes in.
  public var inputs: Stated<[Input]> = .missing
  /// What goes out.
  public var outputs: Stated<[Output]> = .missing
  /// Printed under the chart.
  public var chartsNote: Markdown?
  /// Printed after the tables.
  public var notes: Markdown?

  /// Makes blocks that say nothing.
  public init() {}
}

/// A variant of a process with tables of its own.
public struct Case: Sendable {
  /// The anchor of the case.
  public var id: Text
  /// Its title.
  public var title: Title
  /// Its own blocks.
  public var blocks: ProcessBlocks
  /// Its own rows.
  public var steps: [Step]
  /// Where `steps` is written.
  public var stepsRange: SourceRange?

  /// Makes a case.
  public init(
    id: Text, title: Title, blocks: ProcessBlocks = ProcessBlocks(), steps: [Step] = [],
    stepsRange: SourceRange? = nil
  ) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.steps = steps
    self.stepsRange = stepsRange
  }
}
