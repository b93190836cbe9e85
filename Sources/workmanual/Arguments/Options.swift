import Glibc
import ManualModel

/// What the options of the command line say, with their defaults.
struct Options: Equatable {
  /// How findings are printed.
  enum Format: String, CaseIterable {
    case text
    case json
    case sarif
    case github
  }

  /// When colours are used.
  enum Colour: String, CaseIterable {
    case auto
    case always
    case never
  }

  var content = "content"
  var output = "output"
  var templates = "templates"
  /// What `book` prints: a process, a division or a unit; nil: the whole book.
  ///
  /// The division is that of a new process, too.
  var process: String?
  var division: String?
  var unit: String?
  /// The language of messages; nil: that of the manual.
  var language: Language?
  var format = Format.text
  var colour = Colour.auto
  /// How many files are worked on at the same time.
  var jobs = max(1, min(Options.maximalJobs, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  /// Whether warnings fail the run too.
  var isStrict = false
  /// Whether each stage's count and time are printed.
  var showsTimings = false
  /// Whether only findings and failures are printed.
  var isQuiet = false
  /// The day of the check, for what falls due; nil where nothing does, and never that of the machine.
  var date: Day?
  /// The title of a new process.
  var title: String?
  /// The group or category of a new process.
  var group: String?

  static let maximalJobs = 256
}

/// An option of the command line: its name, its value and what it is for.
enum OptionName: String, CaseIterable {
  case content
  case output
  case templates
  case process
  case unit
  case language
  case format
  case color
  case jobs
  case strict
  case timings
  case quiet
  case date
  case division
  case title
  case group
  case help

  /// What stands for the value in help; nil for a switch.
  var placeholder: String? {
    switch self {
    case .content, .output, .templates: "DIR"
    case .process, .unit: "ID"
    case .language: Language.allCases.map(\.rawValue).joined(separator: "|")
    case .format: Options.Format.allCases.map(\.rawValue).joined(separator: "|")
    case .color: Options.Colour.allCases.map(\.rawValue).joined(separator: "|")
    case .jobs: "N"
    case .date: "DATE"
    case .division: "UNIT"
    case .title: "TEXT"
    case .group: "ID"
    case .strict, .timings, .quiet, .help: nil
    }
  }

  /// What it is for, for help.
  var purpose: Bilingual {
    switch self {
    case .content: Bilingual(thai: "โฟลเดอร์ของต้นฉบับ (content)", english: "the manual's folder (content)")
    case .output: Bilingual(thai: "โฟลเดอร์ของเว็บที่สร้าง (output)", english: "the site's folder (output)")
    case .templates: Bilingual(thai: "โฟลเดอร์แม่แบบ (templates)", english: "the templates' folder (templates)")
    case .process: Bilingual(thai: "เล่มเล็กของกระบวนการ", english: "a booklet of a process")
    case .unit: Bilingual(thai: "เล่มพกของหน่วยงานหรือตำแหน่ง", english: "a pocket book of a unit or role")
    case .language:
      Bilingual(thai: "ภาษาของข้อความ (ตามคู่มือ)", english: "language of messages (the manual's)")
    case .format: Bilingual(thai: "รูปแบบของข้อที่พบ (text)", english: "form of findings (text)")
    case .color: Bilingual(thai: "ใช้สีหรือไม่ (auto)", english: "whether to use colours (auto)")
    case .jobs:
      Bilingual(thai: "จำนวนงานพร้อมกัน (ตามเครื่อง)", english: "work on N files at once (the machine's cores)")
    case .strict: Bilingual(thai: "ให้คำเตือนเป็นความผิดด้วย", english: "let warnings fail the run too")
    case .timings: Bilingual(thai: "แสดงเวลาของแต่ละขั้น", english: "print the time of each stage")
    case .quiet: Bilingual(thai: "แสดงเฉพาะข้อที่พบ", english: "print nothing but findings")
    case .date:
      Bilingual(
        thai: "วันที่ตรวจ สำหรับสิ่งที่มีกำหนด เช่น 2026-10-01",
        english: "the day of the check, for what falls due, such as 2026-10-01")
    case .division:
      Bilingual(thai: "ตอนของกองใน manual.yaml", english: "the division in manual.yaml")
    case .title: Bilingual(thai: "ชื่อของกระบวนการ", english: "the title of the process")
    case .group:
      Bilingual(
        thai: "กลุ่มหรือประเภทของกระบวนการ (ที่เหมาะที่สุด)",
        english: "the process's group or category (the most fitting)")
    case .help: Bilingual(thai: "แสดงวิธีใช้คำสั่ง", english: "show how the command is used")
    }
  }
}

extension Options {
  /// Sets a switch.
  mutating func set(_ name: OptionName) {
    switch name {
    case .strict: isStrict = true
    case .timings: showsTimings = true
    case .quiet: isQuiet = true
    case .content, .output, .templates, .process, .unit, .language, .format, .color, .jobs, .date, .division,
      .title, .group, .help:
      break
    }
  }

  /// The word given for an option of a new process.
  func word(of name: OptionName) -> String? {
    switch name {
    case .division: division
    case .title: title
    case .group: group
    default: nil
    }
  }

  /// Sets an option with a value; false if the value is none of its values.
  mutating func set(_ name: OptionName, to value: String) -> Bool {
    func read<Word: RawRepresentable<String>>(_ path: WritableKeyPath<Options, Word>) -> Bool {
      guard let word = Word(rawValue: value) else { return false }
      self[keyPath: path] = word
      return true
    }
    switch name {
    case .content: content = value
    case .output: output = value
    case .templates: templates = value
    case .date:
      guard let day = Day(written: value) else { return false }
      date = day
    case .process: process = value
    case .division: division = value
    case .unit: unit = value
    case .title: title = value
    case .group: group = value
    case .format: return read(\.format)
    case .color: return read(\.colour)
    case .language:
      guard let language = Language(rawValue: value) else { return false }
      self.language = language
    case .jobs:
      guard let number = Int(value), (1...Options.maximalJobs).contains(number) else { return false }
      jobs = number
    case .strict, .timings, .quiet, .help: return false
    }
    return !value.isEmpty
  }
}

extension Day {
  /// Reads year, month and day with hyphens between; a year above 2400 is of the Buddhist era.
  fileprivate init?(written: String) {
    let numbers = written.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.count == 3, (1900...2700).contains(numbers[0]) else { return nil }
    self.init(
      year: numbers[0] > 2400 ? numbers[0] - 543 : numbers[0], month: numbers[1], day: numbers[2])
    guard (1...12).contains(month), exists else { return nil }
  }
}
