/// One run of a template: writes a page from a context.
struct TemplateRun<Name: TemplateName> {
  private let program: TemplateProgram<Name>
  private var output: [UInt8]
  /// A context and the names in it, none for one that is no object: taken out of it once, so that looking a name up
  /// through all contexts counts no references.
  private struct Scope {
    let value: ContextValue<Name>
    let names: [(Name, ContextValue<Name>)]

    init(_ value: ContextValue<Name>) {
      self.value = value
      if case .object(let object) = value { names = object.fields } else { names = [] }
    }
  }

  /// The contexts, outermost first.
  private var stack: [Scope]
  /// What was written for blocks, outermost first: ranges of the program's arguments.
  private var given: [Range<Int>] = []
  private var indentation: [UInt8] = []
  private var isLineStart = true
  private var depth = 0

  private init(_ program: TemplateProgram<Name>, _ context: ContextValue<Name>, reserving size: Int) {
    self.program = program
    stack = [Scope(context)]
    stack.reserveCapacity(16)
    output = []
    output.reserveCapacity(size)
  }

  /// The bytes that a template makes of `context`; `size` is a guess of how many.
  static func output(
    of program: TemplateProgram<Name>, template: Int, context: ContextValue<Name>, reserving size: Int = 0
  ) -> [UInt8] {
    var run = TemplateRun(program, context, reserving: size)
    run.run(program.templates[template])
    return run.output
  }

  private mutating func run(_ range: Range<Int>) {
    // Deeper than any tree of checked templates can lead: only a template that includes itself for ever gets here.
    guard depth < TemplateScanner.deepest else { return }
    depth += 1
    defer { depth -= 1 }
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.code[index]
      index += 1
      switch instruction {
      case .literal(let start, let end): writeText(start, end)
      case .variable(let path, let isRaw): write(value(of: path), isRaw: isRaw)
      case .section(let path, let isInverted, let end):
        if isInverted {
          if !value(of: path).isShown { run(index..<end) }
        } else {
          runSection(value(of: path), index..<end)
        }
        index = end
      case .partial(let template, let space):
        indented(by: space) { $0.run($0.program.templates[template]) }
      case .block(let name, let space, let end):
        runBlock(name, space, or: index..<end)
        index = end
      case .parent(let template, let space, let arguments, let end):
        given.append(arguments)
        indented(by: space) { $0.run($0.program.templates[template]) }
        given.removeLast()
        index = end
      }
    }
  }

  private mutating func runSection(_ value: ContextValue<Name>, _ body: Range<Int>) {
    switch value {
    case .absent: break
    case .list(let items):
      for item in items { run(body, in: item) }
    case .flag(let flag): if flag { run(body) }
    case .text, .html, .object: if value.isShown { run(body, in: value) }
    }
  }

  private mutating func run(_ body: Range<Int>, in value: ContextValue<Name>) {
    stack.append(Scope(value))
    run(body)
    stack.removeLast()
  }

  private mutating func runBlock(_ name: Int, _ space: Int, or standard: Range<Int>) {
    for arguments in given {
      for argument in arguments where program.arguments[argument].block == name {
        return indented(by: space) { $0.run($0.program.arguments[argument].body) }
      }
    }
    run(standard)
  }

  private mutating func indented(by space: Int, _ body: (inout Self) -> Void) {
    if space == 0 { return body(&self) }
    let outer = indentation
    indentation += program.indentations[space]
    body(&self)
    indentation = outer
  }

  // MARK: Values

  private func value(of path: Range<Int>) -> ContextValue<Name> {
    if path.isEmpty { return stack[stack.count - 1].value }
    guard let first = program.names[path.lowerBound], var value = lookUp(first) else { return .absent }
    for place in path.dropFirst() {
      guard let name = program.names[place], case .object(let object) = value, let inner = object[name] else {
        return .absent
      }
      value = inner
    }
    return value
  }

  private func lookUp(_ name: Name) -> ContextValue<Name>? {
    var scope = stack.count
    while scope > 0 {
      scope -= 1
      for field in stack[scope].names.indices where stack[scope].names[field].0 == name {
        return stack[scope].names[field].1
      }
    }
    return nil
  }

  // MARK: Writing

  private mutating func write(_ value: ContextValue<Name>, isRaw: Bool) {
    switch value {
    case .text(let text):
      beginLine()
      output.append(html: text)
    case .html(let bytes):
      beginLine()
      if isRaw {
        output.append(contentsOf: bytes)
      } else {
        output.append(html: String(decoding: bytes, as: UTF8.self))
      }
    case .absent, .flag, .list, .object: break
    }
  }

  private mutating func writeText(_ start: Int, _ end: Int) {
    guard start < end else { return }
    if indentation.isEmpty {
      Self.copy(program.text, start..<end, to: &output)
      isLineStart = program.text[end - 1] == 0x0A
      return
    }
    var line = start
    while line < end {
      let stop = program.text[line..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      beginLine()
      output.append(contentsOf: program.text[line..<stop])
      isLineStart = output.last == 0x0A
      line = stop
    }
  }

  /// Copies a run of bytes without making a slice that would count as one more owner of all of them.
  private static func copy(_ text: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
    text.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func beginLine() {
    if isLineStart, !indentation.isEmpty { output.append(contentsOf: indentation) }
    isLineStart = false
  }
}
