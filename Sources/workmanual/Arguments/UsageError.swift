import ManualModel
import ThaiText

/// What is wrong with a command line.
enum UsageError: Error, Equatable {
  case noCommand
  case unknownCommand(String)
  case unknownOption(String)
  case missingValue(OptionName)
  case unexpectedValue(OptionName)
  case badValue(OptionName, String)
  case unexpectedWord(String)
  case missingOperand(Command)
  case missingOption(OptionName)
  case unknownRule(String)
  case badDocumentID(String)
  case documentExists(String)
  case unknownDivision(String, known: [String])
  case unknownGroup(String, known: [String])

  /// One sentence, with the word that was perhaps meant.
  var message: Bilingual {
    switch self {
    case .noCommand: Bilingual(thai: "ไม่ได้บอกคำสั่ง", english: "no command was given")
    case .unknownCommand(let word):
      Bilingual(thai: "ไม่มีคำสั่ง “\(word)”", english: "there is no command “\(word)”")
        + Self.suggestion(for: word, among: Command.allCases.map(\.rawValue))
    case .unknownOption(let word):
      Bilingual(thai: "ไม่มีตัวเลือก “\(word)”", english: "there is no option “\(word)”")
        + Self.suggestion(for: word, among: OptionName.allCases.map { "--" + $0.rawValue })
    case .missingValue(let name):
      Bilingual(
        thai: "--\(name.rawValue) ต้องตามด้วย \(name.placeholder ?? "")",
        english: "--\(name.rawValue) needs \(name.placeholder ?? "") behind it")
    case .unexpectedValue(let name):
      Bilingual(thai: "--\(name.rawValue) ไม่มีค่า", english: "--\(name.rawValue) takes no value")
    case .badValue(let name, let value):
      Bilingual(
        thai: "“\(value)” ใช้กับ --\(name.rawValue) ไม่ได้; ต้องเป็น \(name.allowed)",
        english: "“\(value)” is no value of --\(name.rawValue), which is \(name.allowed)")
    case .missingOperand, .missingOption, .unknownRule, .badDocumentID, .documentExists, .unknownDivision,
      .unknownGroup:
      messageOfOperands
    case .unexpectedWord(let word):
      Bilingual(thai: "ไม่รู้จัก “\(word)” ในคำสั่งนี้", english: "the command has no use for “\(word)”")
    }
  }

  /// What is wrong with the things that a command is about.
  private var messageOfOperands: Bilingual {
    switch self {
    case .missingOperand(let command):
      Bilingual(
        thai: "\(command.rawValue) ต้องตามด้วย \(command.operand?.name ?? "")",
        english: "\(command.rawValue) needs \(command.operand?.name ?? "") behind it")
    case .missingOption(let name):
      Bilingual(
        thai: "ขาด --\(name.rawValue) \(name.placeholder ?? "")",
        english: "--\(name.rawValue) \(name.placeholder ?? "") is missing")
    case .unknownRule(let word):
      Bilingual(thai: "ไม่มีรหัส “\(word)”", english: "there is no id “\(word)”")
        + Self.suggestion(for: word, among: DiagnosticID.allCases.map(\.rawValue))
    case .badDocumentID(let id):
      Bilingual(
        thai: "ใช้ “\(id)” เป็นรหัสไม่ได้; ใช้ a-z 0-9 - ไม่เกิน 64 ตัว",
        english: "“\(id)” cannot be an id; use a-z 0-9 -, at most 64")
    case .documentExists(let id):
      Bilingual(thai: "มีเอกสาร “\(id)” อยู่แล้ว", english: "there is a document “\(id)” already")
    case .unknownDivision(let word, let known):
      Bilingual(
        thai: "ไม่มีตอนของ “\(word)” ใน manual.yaml; มี \(known.joined(separator: " "))",
        english: "manual.yaml has no division “\(word)”; it has \(known.joined(separator: " "))")
        + Self.suggestion(for: word, among: known)
    case .unknownGroup(let word, let known):
      Bilingual(
        thai: "ไม่มีกลุ่มหรือประเภท “\(word)” ใน manual.yaml; มี \(known.joined(separator: " "))",
        english: "manual.yaml has no group or category “\(word)”; it has \(known.joined(separator: " "))")
        + Self.suggestion(for: word, among: known)
    default: Bilingual(thai: "", english: "")
    }
  }

  private static func suggestion(for word: String, among words: [String]) -> Bilingual {
    guard let nearest = EditDistance.nearest(to: word, among: words) else {
      return Bilingual(thai: "", english: "")
    }
    return Bilingual(thai: "; หมายถึง \(nearest) หรือไม่", english: "; did you mean \(nearest)?")
  }
}

extension OptionName {
  /// The values it may have.
  fileprivate var allowed: String { self == .jobs ? "1–\(Options.maximalJobs)" : placeholder ?? "" }
}

extension Bilingual {
  /// Joins two pieces of one message.
  static func + (a: Bilingual, b: Bilingual) -> Bilingual {
    Bilingual(thai: a.thai + b.thai, english: a.english + b.english)
  }
}
