import ManualModel

/// A command line as understood: the command, its options, and what it is about.
struct Invocation: Equatable {
  var command: Command
  var options: Options
  /// The command that help is asked about.
  var topic: Command?
  /// The word behind the command: a folder, an id.
  var operand: String?

  /// Reads the words after the program's name.
  init(_ words: [String]) throws(UsageError) {
    var options = Options()
    var operands: [String] = []
    var asksForHelp = false
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        rest = []
      } else if word == "-h" {
        asksForHelp = true
      } else if word.utf8.starts(with: "--".utf8) {
        if try Invocation.readOption(word, &rest, into: &options) == .help { asksForHelp = true }
      } else if word.utf8.starts(with: "-".utf8) {
        throw .unknownOption(word)
      } else {
        operands.append(word)
      }
    }
    self.options = options
    (command, topic) = try Invocation.command(operands, asksForHelp: asksForHelp)
    operand = command.operand == nil ? nil : operands.dropFirst().first
    if let expected = command.operand, expected.isNeeded, operand == nil { throw .missingOperand(command) }
    for name in command.neededOptions where options.word(of: name) == nil { throw .missingOption(name) }
  }

  /// Reads `--name`, `--name value` or `--name=value`.
  private static func readOption(
    _ word: String, _ rest: inout ArraySlice<String>, into options: inout Options
  ) throws(UsageError) -> OptionName {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = OptionName(rawValue: String(parts[0])) else { throw .unknownOption("--" + parts[0]) }
    guard name.placeholder != nil else {
      if parts.count > 1 { throw .unexpectedValue(name) }
      options.set(name)
      return name
    }
    let isAlone = parts.count == 1
    guard !isAlone || rest.first.map({ !$0.utf8.starts(with: "--".utf8) }) ?? false else {
      throw .missingValue(name)
    }
    let value = isAlone ? rest.removeFirst() : String(parts[1])
    guard options.set(name, to: value) else { throw .badValue(name, value) }
    return name
  }

  private static func command(
    _ operands: [String], asksForHelp: Bool
  ) throws(UsageError) -> (Command, topic: Command?) {
    guard let first = operands.first else {
      if asksForHelp { return (.help, nil) }
      throw .noCommand
    }
    let command = try named(first)
    if command == .help || asksForHelp {
      let topics = command == .help ? Array(operands.dropFirst()) : operands
      if topics.count > 1 { throw .unexpectedWord(topics[1]) }
      return (.help, try topics.first.map { word throws(UsageError) in try named(word) })
    }
    let expected = command.operand == nil ? 1 : 2
    if operands.count > expected { throw .unexpectedWord(operands[expected]) }
    return (command, nil)
  }

  private static func named(_ word: String) throws(UsageError) -> Command {
    guard let command = Command(rawValue: word) else { throw .unknownCommand(word) }
    return command
  }
}
