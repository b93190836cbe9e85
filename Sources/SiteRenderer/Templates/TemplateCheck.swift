import ManualModel

/// Follows a page's template through all templates that it names, and finds names that the page does not have.
///
/// The walk is the one of `TemplateRun`, with forms in place of values.
struct TemplateCheck<Name: TemplateName> {
  /// A mistake and the template that it stands in.
  struct Finding: Equatable {
    var template: String
    var problem: TemplateProblem
  }

  private let trees: [String: TemplateTree]
  private var stack: [ContextSchema<Name>]
  /// The blocks written by the templates that lead here, outermost first.
  private var given: [(template: String, blocks: [TemplateBlock])] = []
  /// The templates being walked.
  private var open: [String]
  private(set) var findings: [Finding] = []

  /// Checks the template `name` of a page whose context has the form `schema`.
  static func findings(
    in name: String, of trees: [String: TemplateTree], schema: ContextSchema<Name>
  ) -> [Finding] {
    var check = TemplateCheck(trees: trees, stack: [schema], open: [name])
    if let tree = trees[name] { check.walk(tree.nodes, in: name) }
    return check.findings
  }

  private init(trees: [String: TemplateTree], stack: [ContextSchema<Name>], open: [String]) {
    self.trees = trees
    self.stack = stack
    self.open = open
  }

  private mutating func walk(_ nodes: [TemplateNode], in template: String) {
    for node in nodes { walk(node, in: template) }
  }

  private mutating func walk(_ node: TemplateNode, in template: String) {
    switch node {
    case .literal: break
    case .variable(let path, let isRaw): checkVariable(path, isRaw: isRaw, in: template)
    case .section(let path, let isInverted, let inner):
      guard let form = form(of: path) else { return report(.unknownName(path, known), in: template) }
      if isInverted { return walk(inner, in: template) }
      switch form {
      case .list(let item): walk(inner, in: template, within: item)
      case .flag: walk(inner, in: template)
      case .text, .html, .object: walk(inner, in: template, within: form)
      }
    case .partial(let call): follow(call, [], in: template)
    case .block(let block): walkBlock(block, in: template)
    case .parent(let call, let blocks): follow(call, blocks, in: template)
    }
  }

  private mutating func walk(_ nodes: [TemplateNode], in template: String, within form: ContextSchema<Name>) {
    stack.append(form)
    walk(nodes, in: template)
    stack.removeLast()
  }

  private mutating func checkVariable(_ path: TemplatePath, isRaw: Bool, in template: String) {
    switch form(of: path) {
    case nil: report(.unknownName(path, known), in: template)
    case .html? where !isRaw: report(.needsThreeBraces(path), in: template)
    case .text? where isRaw: report(.mustNotBeRaw(path), in: template)
    case .flag?, .list?, .object?: report(.notWords(path), in: template)
    case .text?, .html?: break
    }
  }

  private mutating func walkBlock(_ block: TemplateBlock, in template: String) {
    for (source, blocks) in given {
      if let filled = blocks.first(where: { $0.name == block.name }) { return walk(filled.nodes, in: source) }
    }
    walk(block.nodes, in: template)
  }

  private mutating func follow(_ call: TemplateCall, _ blocks: [TemplateBlock], in template: String) {
    guard let tree = trees[call.name] else { return report(.missingTemplate(call), in: template) }
    guard !open.contains(call.name) else { return report(.includesItself(call), in: template) }
    let places = blockNames(of: tree, [])
    for block in blocks where !places.contains(block.name) {
      report(.noSuchBlock(block, call), in: template)
    }
    open.append(call.name)
    if !blocks.isEmpty { given.append((template, blocks)) }
    walk(tree.nodes, in: call.name)
    if !blocks.isEmpty { given.removeLast() }
    open.removeLast()
  }

  /// The blocks that a template and those it is made of offer.
  private func blockNames(of tree: TemplateTree, _ seen: [String]) -> [String] {
    func names(_ node: TemplateNode) -> [String] {
      switch node {
      case .literal, .variable: return []
      case .section(_, _, let inner): return inner.flatMap(names)
      case .block(let block): return [block.name] + block.nodes.flatMap(names)
      case .partial(let call), .parent(let call, _):
        guard !seen.contains(call.name), let tree = trees[call.name] else { return [] }
        return blockNames(of: tree, seen + [call.name])
      }
    }
    return tree.nodes.flatMap(names)
  }

  // MARK: Names

  private func form(of path: TemplatePath) -> ContextSchema<Name>? {
    guard let first = path.parts.first else { return stack.last }
    guard let name = Name(rawValue: first) else { return nil }
    var form = stack.reversed().lazy.compactMap { $0.form(of: name) }.first
    for part in path.parts.dropFirst() { form = Name(rawValue: part).flatMap { form?.form(of: $0) } }
    return form
  }

  /// The names that are known here, innermost first.
  private var known: [String] {
    var names: [String] = []
    for case .object(let entries) in stack.reversed() {
      for entry in entries where !names.contains(entry.name.rawValue) { names.append(entry.name.rawValue) }
    }
    return names
  }

  private mutating func report(_ problem: TemplateProblem, in template: String) {
    let finding = Finding(template: template, problem: problem)
    if !findings.contains(finding) { findings.append(finding) }
  }
}
