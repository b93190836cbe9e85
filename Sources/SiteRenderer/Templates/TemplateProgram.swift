/// Templates as one flat list of instructions; a part that may be skipped knows where it ends.
///
/// All templates share the lists, so that running them walks plain numbers and counts no references.
struct TemplateProgram<Name: TemplateName>: Sendable {
  /// One instruction.
  enum Instruction: Sendable {
    /// Write `text[start..<end]`.
    case literal(start: Int, end: Int)
    /// Write the value of `path`, a range of `names`.
    case variable(path: Range<Int>, isRaw: Bool)
    /// Run the instructions up to `end` for a shown value, or for one that is not.
    case section(path: Range<Int>, isInverted: Bool, end: Int)
    /// Run another template.
    case partial(template: Int, indentation: Int)
    /// Run what was written for a block, else the instructions up to `end`.
    case block(name: Int, indentation: Int, end: Int)
    /// Run another template with blocks filled from `arguments`; the bodies lie before `end`.
    case parent(template: Int, indentation: Int, arguments: Range<Int>, end: Int)
  }

  /// What is written for a block: the instructions of `body`.
  struct Argument: Sendable {
    var block: Int
    var body: Range<Int>
  }

  /// The instructions of all templates, one after the other.
  fileprivate(set) var code: [Instruction] = []
  /// The instructions of each template.
  fileprivate(set) var templates: [Range<Int>] = []
  /// All literal text.
  fileprivate(set) var text: [UInt8] = []
  /// The names of all paths; nil stands for a name that is not in the vocabulary.
  fileprivate(set) var names: [Name?] = []
  /// The indentations; the first is empty.
  fileprivate(set) var indentations: [[UInt8]] = [[]]
  /// What is written for blocks.
  fileprivate(set) var arguments: [Argument] = []
  private var numbers: [String: Int]

  /// Compiles trees; `trees` are pairs of a template's name and its tree.
  init(_ trees: [(name: String, tree: TemplateTree)]) {
    var numbers: [String: Int] = [:]
    for (number, entry) in trees.enumerated() { numbers[entry.name] = number }
    self.numbers = numbers
    var flattener = TemplateFlattener(program: self, numbers: numbers)
    for (_, tree) in trees { flattener.add(tree) }
    self = flattener.program
  }

  /// The number of the template with this name.
  func number(of name: String) -> Int? { numbers[name] }
}

/// Turns trees into a program.
private struct TemplateFlattener<Name: TemplateName> {
  var program: TemplateProgram<Name>
  let numbers: [String: Int]
  private var blocks: [String: Int] = [:]

  init(program: TemplateProgram<Name>, numbers: [String: Int]) {
    self.program = program
    self.numbers = numbers
  }

  mutating func add(_ tree: TemplateTree) {
    let start = program.code.count
    add(tree.nodes)
    program.templates.append(start..<program.code.count)
  }

  private mutating func add(_ nodes: [TemplateNode]) {
    for node in nodes { add(node) }
  }

  private mutating func add(_ node: TemplateNode) {
    switch node {
    case .literal(let bytes):
      let start = program.text.count
      program.text += bytes
      program.code.append(.literal(start: start, end: program.text.count))
    case .variable(let path, let isRaw):
      program.code.append(.variable(path: names(of: path), isRaw: isRaw))
    case .section(let path, let isInverted, let inner):
      let place = reserve()
      add(inner)
      program.code[place] = .section(path: names(of: path), isInverted: isInverted, end: program.code.count)
    case .partial(let call):
      guard let other = numbers[call.name] else { return }
      program.code.append(.partial(template: other, indentation: number(ofIndentation: call.indentation)))
    case .block(let block):
      let place = reserve()
      add(block.nodes)
      program.code[place] = .block(
        name: number(ofBlock: block.name), indentation: number(ofIndentation: block.placeIndentation),
        end: program.code.count)
    case .parent(let call, let given):
      guard let other = numbers[call.name] else { return }
      add(call, other, given.map(\.withoutIndentation))
    }
  }

  private mutating func add(_ call: TemplateCall, _ other: Int, _ given: [TemplateBlock]) {
    let place = reserve()
    let bodies = given.map { block in
      let start = program.code.count
      add(block.nodes)
      return TemplateProgram<Name>.Argument(
        block: number(ofBlock: block.name), body: start..<program.code.count)
    }
    let first = program.arguments.count
    program.arguments += bodies
    program.code[place] = .parent(
      template: other, indentation: number(ofIndentation: call.indentation),
      arguments: first..<program.arguments.count, end: program.code.count)
  }

  /// A place for an instruction whose end is not known yet.
  private mutating func reserve() -> Int {
    program.code.append(.literal(start: 0, end: 0))
    return program.code.count - 1
  }

  private mutating func names(of path: TemplatePath) -> Range<Int> {
    let start = program.names.count
    program.names += path.parts.map(Name.init(rawValue:))
    return start..<program.names.count
  }

  private mutating func number(ofIndentation indentation: [UInt8]) -> Int {
    if let known = program.indentations.firstIndex(of: indentation) { return known }
    program.indentations.append(indentation)
    return program.indentations.count - 1
  }

  private mutating func number(ofBlock name: String) -> Int {
    if let known = blocks[name] { return known }
    blocks[name] = blocks.count
    return blocks.count - 1
  }
}
