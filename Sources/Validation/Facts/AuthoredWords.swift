internal import ManualModel

/// One text of an author, or one piece of Markdown.
struct AuthoredWords: Sendable {
  /// The words.
  enum Content: Sendable {
    /// A text of one line.
    case text(Text)
    /// A field of Markdown.
    case markdown(Markdown)
  }

  let facts: ManualFacts
  /// The document that holds it; nil for manual.yaml and the registries.
  let document: Manual.DocumentReference?
  /// Whether it is a title or name.
  let isTitle: Bool
  /// Whether it stands in a row of a chart.
  let isInRow: Bool
  let place: @Sendable () -> Bilingual?
  let content: Content

  /// Visits every stretch of words with its place in the file.
  func forEachText(_ visit: (Text) -> Void) {
    switch content {
    case .text(let text): visit(text)
    case .markdown(let markdown):
      markdown.forEachInline { if case .text(let text) = $0 { visit(text) } }
    }
  }

  /// Visits every link.
  func forEachLink(_ visit: (Link) -> Void) {
    guard case .markdown(let markdown) = content else { return }
    markdown.forEachInline { if case .link(let link, _) = $0 { visit(link) } }
  }
}
