/// A file of the content folder that is read, or that is reported because it is not.
struct ContentFile: Sendable {
  /// What a file is by its place and its name.
  enum Kind: Hashable, Sendable {
    /// manual.yaml.
    case book
    /// units.yaml.
    case units
    /// laws.yaml.
    case laws
    /// forms.yaml.
    case forms
    /// systems.yaml.
    case systems
    /// A document, with its id.
    case document(DocumentKind, id: String)
    /// A file in a document folder that does not end in `.md`.
    case stray
    /// A file or folder whose name is not UTF-8.
    case misnamed
    /// A link, a pipe, a socket, a device.
    case unsafe
    /// A folder below the deepest level that is entered.
    case tooDeep
  }

  /// The three folders of documents.
  enum DocumentKind: String, CaseIterable, Sendable {
    case process = "processes"
    case campaign = "campaigns"
    case page = "pages"
  }

  /// Path below the content folder.
  var path: String
  /// What it is.
  var kind: Kind

  /// The document's kind and id, if it is one.
  var document: (kind: DocumentKind, id: String)? {
    if case .document(let kind, let id) = kind { (kind, id) } else { nil }
  }
}
