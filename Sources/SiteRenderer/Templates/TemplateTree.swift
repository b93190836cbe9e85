/// A template as read: tags nested as they were written.
struct TemplateTree {
  /// The nodes in order.
  var nodes: [TemplateNode]
}

/// A piece of a template.
indirect enum TemplateNode {
  /// Text as it is.
  case literal([UInt8])
  /// `{{name}}`, or `{{{name}}}` when `isRaw`.
  case variable(TemplatePath, isRaw: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when `isInverted`.
  case section(TemplatePath, isInverted: Bool, [TemplateNode])
  /// `{{>name}}`.
  case partial(TemplateCall)
  /// `{{$name}}…{{/name}}` outside `{{<…}}`: a place that another template may fill, and what stands there else.
  case block(TemplateBlock)
  /// `{{<name}}…{{/name}}`: another template with some of its blocks filled.
  case parent(TemplateCall, [TemplateBlock])
}

/// A name as written, cut at its dots; no parts mean `{{.}}`.
struct TemplatePath {
  var parts: [String]
  /// Where the tag begins, in bytes.
  var offset: Int

  /// As written.
  var spelling: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
}

/// A template named by another one.
struct TemplateCall {
  var name: String
  /// Put before each line of the named template, when the tag stands alone on its line.
  var indentation: [UInt8]
  /// Where the tag begins, in bytes.
  var offset: Int
}

/// The content of a `{{$name}}` tag.
struct TemplateBlock {
  var name: String
  var nodes: [TemplateNode]
  /// The white space before the tag, when the tag is the first on its line.
  var indentation: [UInt8]
  /// Whether the content begins on the line after the tag.
  var startsOnNewLine: Bool
  /// Where the tag begins, in bytes.
  var offset: Int
}
