/// One run of a program: writes a page from a context.
struct TemplateRun<Name: TemplateName> {
  private typealias Program = TemplateProgram<Name>
  private typealias Value = ContextValue<Name>

  private let set: TemplateProgramSet<Name>
  private var output: [UInt8]
  /// The contexts, outermost first.
  private var stack: [ContextValue<Name>]
  /// What was written for blocks, outermost first, by program and range of its arguments.
  private var given: [(program: Int, arguments: Range<Int>)] = []
  private var indentation: [UInt8] = []
  private var isLineStart = true
  private var depth = 0

  private init(_ set: TemplateProgramSet<Name>, _ context: ContextValue<Name>, reserving size: Int) {
    self.set = set
    stack = [context]
    stack.reserveCapacity(16)
    output = []
    output.reserveCapacity(size)
  }

  /// The bytes that the program `number` makes of `context`; `size` is a guess of how many.
  static func output(
    of set: TemplateProgramSet<Name>, program number: Int, context: ContextValue<Name>,
    reserving size: Int = 0
  ) -> [UInt8] {
    var run = TemplateRun(set, context, reserving: size)
    run.run(number)
    return run.output
  }

  private mutating func run(_ number: Int) {
    run(number, 0..<set.programs[number].code.count)
  }

  private mutating func run(_ number: Int, _ range: Range<Int>) {
    // Deeper than any tree of checked templates can lead: only a template that includes itself for ever gets here.
    guard depth < TemplateScanner.deepest else { return }
    depth += 1
    defer { depth -= 1 }
    let program = set.programs[number]
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.code[index]
      index += 1
      switch instruction {
      case .literal(let start, let end): write(program.text[start..<end])
      case .variable(let path, let isRaw): write(value(of: program.paths[path]), isRaw: isRaw)
      case .section(let path, let isInverted, let end):
        let body = index..<end
        index = end
        let value = value(of: program.paths[path])
        guard isInverted else {
          runSection(value, number, body)
          continue
        }
        if !value.isShown { run(number, body) }
      case .partial(let other, let space):
        indented(by: program.indentations[space]) { $0.run(other) }
      case .block(let name, let space, let end):
        let body = index..<end
        index = end
        runBlock(name, program.indentations[space], or: (number, body))
      case .parent(let other, let space, let arguments, let end):
        index = end
        given.append((number, arguments))
        indented(by: program.indentations[space]) { $0.run(other) }
        given.removeLast()
      }
    }
  }

  private mutating func runSection(_ value: ContextValue<Name>, _ number: Int, _ body: Range<Int>) {
    switch value {
    case .list(let items):
      for item in items { run(number, body, in: item) }
    case .flag: if value.isShown { run(number, body) }
    default: if value.isShown { run(number, body, in: value) }
    }
  }

  private mutating func run(_ number: Int, _ body: Range<Int>, in value: ContextValue<Name>) {
    stack.append(value)
    run(number, body)
    stack.removeLast()
  }

  private mutating func runBlock(
    _ name: Int, _ place: [UInt8], or standard: (program: Int, body: Range<Int>)
  ) {
    for (program, arguments) in given {
      for argument in set.programs[program].arguments[arguments] where argument.block == name {
        return indented(by: place) { $0.run(program, argument.body) }
      }
    }
    run(standard.program, standard.body)
  }

  private mutating func indented(by space: [UInt8], _ body: (inout Self) -> Void) {
    guard !space.isEmpty else { return body(&self) }
    let outer = indentation
    indentation += space
    body(&self)
    indentation = outer
  }

  // MARK: Values

  private func value(of path: [Name?]) -> ContextValue<Name> {
    guard let first = path.first else { return stack[stack.count - 1] }
    guard let first, var value = lookUp(first) else { return .absent }
    for name in path.dropFirst() {
      guard let name, case .object(let object) = value, let inner = object[name] else { return .absent }
      value = inner
    }
    return value
  }

  private func lookUp(_ name: Name) -> ContextValue<Name>? {
    for index in stack.indices.reversed() {
      if case .object(let object) = stack[index], let value = object[name] { return value }
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

  private mutating func write(_ text: ArraySlice<UInt8>) {
    guard !indentation.isEmpty else {
      output.append(contentsOf: text)
      isLineStart = text.last == 0x0A
      return
    }
    var rest = text
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      beginLine()
      output.append(contentsOf: rest[rest.startIndex..<end])
      isLineStart = output.last == 0x0A
      rest = rest[end...]
    }
  }

  private mutating func beginLine() {
    if isLineStart { output.append(contentsOf: indentation) }
    isLineStart = false
  }
}
