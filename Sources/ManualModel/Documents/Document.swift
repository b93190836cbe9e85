/// What the three kinds of documents have in common (`docs/content-model.md` 8, 10, 11).
public struct DocumentHead: Hashable, Sendable {
  /// Whether a document is in force.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Not yet; only in a build that asks for drafts.
    case draft
    /// In force.
    case inForce = "in-force"
    /// No longer; a short page remains.
    case withdrawn
  }

  /// The file name without `.md`.
  public var id: String
  /// The file.
  public var file: FileID
  /// The whole front matter, for findings about what is missing.
  public var range: SourceRange
  /// The title.
  public var title: Title
  /// Earlier ids.
  public var formerly: [Text]
  /// Whether it is in force.
  public var status: Status

  /// Makes a head.
  public init(
    id: String, file: FileID, range: SourceRange, title: Title, formerly: [Text] = [],
    status: Status = .inForce
  ) {
    self.id = id
    self.file = file
    self.range = range
    self.title = title
    self.formerly = formerly
    self.status = status
  }
}

/// A signature block (`docs/content-model.md` 5.2).
public struct Signature: Hashable, Sendable {
  /// Position of the signer.
  public var position: Title
  /// Name of the signer; without it a dotted line is printed.
  public var name: Title?
  /// A second line under the position.
  public var capacity: Text?
  /// What the signature does.
  public var act: Text?
  /// The date as written.
  public var date: Text?

  /// Makes a signature.
  public init(position: Title, name: Title? = nil, capacity: Text? = nil, act: Text? = nil, date: Text? = nil)
  {
    self.position = position
    self.name = name
    self.capacity = capacity
    self.act = act
    self.date = date
  }
}

/// How to reach someone (`docs/content-model.md` 5.3).
public struct Contact: Hashable, Sendable {
  /// Telephone numbers.
  public var phone: [Text]
  /// Mail addresses.
  public var email: [Text]
  /// A web address.
  public var url: Text?
  /// Address or room.
  public var place: Text?

  /// Makes a contact.
  public init(phone: [Text] = [], email: [Text] = [], url: Text? = nil, place: Text? = nil) {
    self.phone = phone
    self.email = email
    self.url = url
    self.place = place
  }
}

/// A term and its meaning.
public struct Definition: Hashable, Sendable {
  /// The term.
  public var term: Text
  /// The meaning.
  public var meaning: Markdown

  /// Makes a definition.
  public init(term: Text, meaning: Markdown) {
    self.term = term
    self.meaning = meaning
  }
}

/// A file that goes along with a document.
public struct Attachment: Hashable, Sendable {
  /// Path below the content folder, beginning with `files/`.
  public var file: Text
  /// Its title, if written.
  public var title: Title?

  /// Makes an attachment.
  public init(file: Text, title: Title? = nil) {
    self.file = file
    self.title = title
  }
}

/// A piece of a body: the text before the first `##`, or a `##` section (`docs/content-model.md` 8.5).
public struct BodySection: Hashable, Sendable {
  /// The place that the heading gives to the section.
  public enum Kind: Hashable, Sendable {
    /// The text before the first `##`.
    case opening
    /// ขอบเขต.
    case scope
    /// ความรับผิดชอบ.
    case responsibilities
    /// คำจำกัดความ, which belongs into `definitions`.
    case definitions
    /// ขั้นตอน: the detail of the step with this id.
    case step(String)
    /// ภาคผนวก.
    case appendix
    /// Any other heading.
    case other
  }

  /// Its place.
  public var kind: Kind
  /// The words of the heading; nil for the opening.
  public var heading: Text?
  /// What stands below the heading.
  public var content: Markdown

  /// Makes a section.
  public init(kind: Kind, heading: Text?, content: Markdown) {
    self.kind = kind
    self.heading = heading
    self.content = content
  }
}

/// A prose page.
public struct Page: Hashable, Sendable {
  /// Id, title, status.
  public var head: DocumentHead
  /// Printed before the body.
  public var definitions: Stated<[Definition]>
  /// Printed after the body, as written.
  public var date: Text?
  /// Printed after the body.
  public var signedBy: [Signature]
  /// The body.
  public var body: [BodySection]

  /// Makes a page.
  public init(
    head: DocumentHead, definitions: Stated<[Definition]> = .missing, date: Text? = nil,
    signedBy: [Signature] = [],
    body: [BodySection] = []
  ) {
    self.head = head
    self.definitions = definitions
    self.date = date
    self.signedBy = signedBy
    self.body = body
  }
}
