/// The yearly frame of an activity that all units take part in (`docs/content-model.md` 10).
public struct Campaign: Sendable {
  /// A deadline, written once.
  public struct Round: Hashable, Sendable {
    /// Its anchor.
    public var id: Text
    /// Its name.
    public var name: Title
    /// The last day.
    public var due: Located<Day>

    /// Makes a round.
    public init(id: Text, name: Title, due: Located<Day>) {
      self.id = id
      self.name = name
      self.due = due
    }
  }

  /// Something to be done in the year.
  public struct Activity: Sendable {
    /// The place in the list, from 1; also its number.
    public var position: Int
    /// The whole activity in the file.
    public var range: SourceRange
    /// Heading above it.
    public var phase: Stated<Text>
    /// Its anchor, if written.
    public var id: Text?
    /// What is done.
    public var title: Title
    /// Who does it.
    public var by: [Party]
    /// Who supports.
    public var with: [Party]
    /// When.
    public var time: Located<TimeValue>?
    /// The detail.
    public var detail: Markdown?
    /// Related documents.
    public var docs: Stated<[Text]>
    /// Ids of forms.
    public var forms: Stated<[Text]>
    /// What is handed in.
    public var evidence: Stated<[Text]>
    /// The round it is handed in with, by id.
    public var round: Text?
    /// The process that does it.
    public var calls: Text?

    /// Makes an activity from its required parts; the rest is set afterwards.
    public init(position: Int, range: SourceRange, title: Title, by: [Party]) {
      self.position = position
      self.range = range
      self.title = title
      self.by = by
      phase = .missing
      with = []
      docs = .missing
      forms = .missing
      evidence = .missing
    }

    /// The id, or `step-` and the position.
    public var key: String { id?.value ?? "step-\(position)" }
  }

  /// Id, title, former ids, status.
  public var head: DocumentHead
  /// Who runs it.
  public var owner: [Party]
  /// Who wrote the page.
  public var preparedBy: [Party]
  /// Signature blocks.
  public var signedBy: [Signature]
  /// How to reach the owner.
  public var contact: Contact?
  /// What it is for.
  public var objective: Markdown?
  /// The deadlines.
  public var rounds: [Round]
  /// The activities, in order.
  public var activities: [Activity]
  /// Printed after the table.
  public var notes: Markdown?
  /// Files.
  public var attachments: Stated<[Attachment]>
  /// The body.
  public var body: [BodySection]

  /// Makes a campaign from its required parts; the rest is set afterwards.
  public init(head: DocumentHead, owner: [Party], activities: [Activity]) {
    self.head = head
    self.owner = owner
    self.activities = activities
    preparedBy = []
    signedBy = []
    rounds = []
    attachments = .missing
    body = []
  }
}
