import ManualModel

/// A mistake in one template, by byte offset; the set of templates gives it a file.
struct TemplateProblem: Error, Equatable {
  /// Where the tag begins.
  var offset: Int
  /// Where the tag ends.
  var end: Int
  /// What is wrong.
  var message: Bilingual
  /// What to do about it.
  var remedy: Bilingual

  init(_ offset: Int, _ end: Int, _ message: Bilingual, remedy: Bilingual) {
    self.offset = offset
    self.end = end
    self.message = message
    self.remedy = remedy
  }
}
