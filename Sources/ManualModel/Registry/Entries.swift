/// One entry of laws.yaml.
public struct Law: Hashable, Sendable {
  /// Id, unique in the file.
  public var id: Text
  /// Full title with its year, as cited.
  public var title: Title
  /// Short titles.
  public var also: [Text]
  /// Year of issue in พ.ศ., written or found in the title.
  public var year: Int?
  /// Year of the latest amendment in พ.ศ.
  public var latest: Int?
  /// A remark.
  public var note: Text?
  /// Where to read it.
  public var url: Text?

  /// Makes a law.
  public init(
    id: Text, title: Title, also: [Text] = [], year: Int? = nil, latest: Int? = nil, note: Text? = nil,
    url: Text? = nil
  ) {
    self.id = id
    self.title = title
    self.also = also
    self.year = year
    self.latest = latest
    self.note = note
    self.url = url
  }
}

/// One entry of forms.yaml.
public struct Form: Hashable, Sendable {
  /// Id, unique in the file.
  public var id: Text
  /// What people call it.
  public var name: Title
  /// What it is about.
  public var title: Title?
  /// The blank form, below `files/`.
  public var file: Text?
  /// Where to get it.
  public var url: Text?
  /// Who keeps it.
  public var owner: [Party]
  /// A remark.
  public var note: Text?

  /// Makes a form.
  public init(
    id: Text, name: Title, title: Title? = nil, file: Text? = nil, url: Text? = nil, owner: [Party] = [],
    note: Text? = nil
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.file = file
    self.url = url
    self.owner = owner
    self.note = note
  }
}

/// One entry of systems.yaml.
public struct InformationSystem: Hashable, Sendable {
  /// Id, unique in the file.
  public var id: Text
  /// Its name.
  public var name: Title
  /// Other spellings.
  public var also: [Text]
  /// Who runs it.
  public var owner: [Party]
  /// Where it is.
  public var url: Text?
  /// A remark.
  public var note: Text?

  /// Makes a system.
  public init(
    id: Text, name: Title, also: [Text] = [], owner: [Party] = [], url: Text? = nil, note: Text? = nil
  ) {
    self.id = id
    self.name = name
    self.also = also
    self.owner = owner
    self.url = url
    self.note = note
  }
}
