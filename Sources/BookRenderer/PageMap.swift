/// Where everything stands in a printed book (`docs/book.md` 6).
public struct PageMap: Hashable, Sendable, Codable {
  /// The pages of a part, chapter or process.
  public struct Entry: Hashable, Sendable, Codable {
    /// Its id in the book.
    public var id: String
    /// The first page, from 1.
    public var first: Int
    /// The last page.
    public var last: Int
    /// What is printed at the foot of the first page.
    public var from: String
    /// What is printed at the foot of the last page.
    public var to: String
  }

  /// A zone of page numbers: cover, front, body or back.
  public struct Zone: Hashable, Sendable, Codable {
    /// Its name.
    public var name: String
    /// Its first page, from 1.
    public var first: Int
  }

  /// The number of pages.
  public var pages: Int
  /// The zones, in order; pages before the first belong to the cover.
  public var zones: [Zone]
  /// The entries, in printed order.
  public var entries: [Entry]
  /// The edition code of the content.
  public var edition: String

  /// Makes a map.
  public init(pages: Int, zones: [Zone], entries: [Entry], edition: String) {
    self.pages = pages
    self.zones = zones
    self.entries = entries
    self.edition = edition
  }

  /// The entry with an id.
  public func entry(_ id: String) -> Entry? { entries.first { $0.id.utf8.elementsEqual(id.utf8) } }
}
