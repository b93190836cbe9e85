/// What libyaml says next about a text.
///
/// All offsets count Unicode scalars from the beginning of the text.
enum YAMLEvent {
  /// From the first scalar to behind the last.
  struct Span {
    var start: Int
    var end: Int
    /// Whether both lie on one line.
    var isOnOneLine: Bool
  }

  /// Features of YAML that are refused.
  struct Features {
    var hasAnchor: Bool
    var hasTag: Bool
  }

  /// A scalar as libyaml reads it.
  struct Scalar {
    var text: String
    var style: YAMLScalar.Style
    var features: Features
  }

  /// What libyaml could not read, in its own words; they are never shown.
  struct Failure {
    var problem: String
    var at: Int
    var context: String
    var contextAt: Int?
  }

  case documentStart(Span, hasDirectives: Bool)
  case alias(Span)
  case scalar(Span, Scalar)
  case listStart(Span, isFlow: Bool, Features)
  case mappingStart(Span, isFlow: Bool, Features)
  /// The end of a list or mapping.
  case end(Span)
  case streamEnd
  /// The beginning of the stream, the end of a document.
  case other
  case failure(Failure)
}
