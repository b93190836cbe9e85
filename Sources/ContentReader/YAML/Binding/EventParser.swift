import CLibYAML

/// The events of one YAML text, in order; owns a `yaml_parser_t` of libyaml and the bytes that it reads.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Makes a parser of `text`, which must be UTF-8 without a byte-order mark.
  init(_ text: ArraySlice<UInt8>) {
    input = .allocate(capacity: text.count)
    _ = input.initialize(from: text)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event, or what libyaml stumbled over; after a failure or the end of the stream, do not ask again.
  mutating func next() -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return .failure(failure) }
    defer { yaml_event_delete(&event) }
    let span = YAMLEvent.Span(
      start: event.start_mark.index, end: event.end_mark.index,
      isOnOneLine: event.start_mark.line == event.end_mark.line)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasDirectives =
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
      return .documentStart(span, hasDirectives: hasDirectives)
    case YAML_ALIAS_EVENT: return .alias(span)
    case YAML_SCALAR_EVENT: return .scalar(span, scalar(event))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return .listStart(
        span, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, Self.features(start.anchor, start.tag))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return .mappingStart(
        span, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, Self.features(start.anchor, start.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end(span)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
    default: return .other
    }
  }

  private func scalar(_ event: yaml_event_t) -> YAMLEvent.Scalar {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: YAMLScalar.Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    return YAMLEvent.Scalar(
      text: String(decoding: bytes, as: UTF8.self), style: style,
      features: Self.features(scalar.anchor, scalar.tag))
  }

  private static func features(
    _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?
  ) -> YAMLEvent.Features {
    YAMLEvent.Features(hasAnchor: anchor != nil, hasTag: tag != nil)
  }

  private var failure: YAMLEvent.Failure {
    let state = parser.pointee
    return YAMLEvent.Failure(
      problem: state.problem.map { String(cString: $0) } ?? "", at: state.problem_mark.index,
      context: state.context.map { String(cString: $0) } ?? "",
      contextAt: state.context == nil ? nil : state.context_mark.index)
  }
}
