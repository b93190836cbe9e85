/// The whole manual as read: the book, the registries and the documents.
public struct Manual: Sendable {
  /// A document by kind and place.
  public enum DocumentReference: Hashable, Sendable {
    /// `processes[index]`.
    case process(Int)
    /// `campaigns[index]`.
    case campaign(Int)
    /// `pages[index]`.
    case page(Int)
    /// A file that could not be read; it is known by its id only, so that references to it are no findings.
    case unread
  }

  /// A file that the content names, to be copied into the output.
  public struct NamedFile: Hashable, Sendable {
    /// Path below the content folder.
    public var path: String
    /// Size in bytes.
    public var size: Int

    /// Makes a named file.
    public init(path: String, size: Int) {
      self.path = path
      self.size = size
    }
  }

  /// manual.yaml.
  public var book: Book
  /// units.yaml.
  public var units: UnitRegistry
  /// laws.yaml.
  public var laws: [Law]
  /// forms.yaml.
  public var forms: [Form]
  /// systems.yaml.
  public var systems: [InformationSystem]
  /// Sorted by path.
  public var processes: [Process]
  /// Sorted by path.
  public var campaigns: [Campaign]
  /// Sorted by path.
  public var pages: [Page]
  /// The files below `files/` that something names and that exist, sorted by path bytes.
  public var files: [NamedFile]
  /// All documents by id.
  ///
  /// Never walked: its order is not stable.
  public var documents: [String: DocumentReference]

  /// Makes a manual; the index of documents is made from the lists, and `unread` ids are added to it.
  public init(
    book: Book, units: UnitRegistry, laws: [Law] = [], forms: [Form] = [], systems: [InformationSystem] = [],
    processes: [Process] = [], campaigns: [Campaign] = [], pages: [Page] = [], files: [NamedFile] = [],
    unread: [String] = []
  ) {
    self.book = book
    self.units = units
    self.laws = laws
    self.forms = forms
    self.systems = systems
    self.processes = processes
    self.campaigns = campaigns
    self.pages = pages
    self.files = files
    documents = [:]
    documents.reserveCapacity(processes.count + campaigns.count + pages.count + unread.count)
    for id in unread { documents[id] = .unread }
    for (index, page) in pages.enumerated() { documents[page.head.id] = .page(index) }
    for (index, campaign) in campaigns.enumerated() { documents[campaign.head.id] = .campaign(index) }
    for (index, process) in processes.enumerated() { documents[process.head.id] = .process(index) }
  }

  /// The process with the given id, if it was read.
  public func process(_ id: String) -> Process? {
    if case .process(let index)? = documents[id] { processes[index] } else { nil }
  }

  /// The layout that a process is printed with; the first built-in one if its name is not defined.
  public func layout(of process: Process) -> Layout {
    let name = process.layout?.value ?? book.layout?.value ?? Layout.builtIn[0].name
    return book.layout(named: name) ?? Layout.builtIn[0]
  }
}
