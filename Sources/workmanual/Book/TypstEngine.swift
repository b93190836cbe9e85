import BookRenderer
import ManualModel

/// The Typst that sets the book: the wheel in the project's virtual environment, else a command on `PATH`
/// (`docs/book.md` 9).
enum TypstEngine {
  case wheel(TypstWheel)
  case command(TypstCommand)

  /// The version whose pages were checked.
  static let wanted = "0.15"
  /// The command that installs it.
  static let installation = "python3 -m venv .venv && .venv/bin/pip install typst==0.15.0"
  /// A book that takes longer has a fault.
  private static let limit = Duration.seconds(120)

  /// A message of Typst about the source; every one is an error, warnings too.
  struct Note: Codable {
    var kind: String
    var message: String
    /// Holds `book.typ:LINE:COLUMN` where it has a place.
    var `where`: String
  }

  /// What Typst tells of the pages.
  struct Map: Codable {
    var pages: Int
    var zones: [PageMap.Zone]
    var entries: [PageMap.Entry]
  }

  /// What came of a run: what Typst said, and where everything stands, unless it failed.
  struct Outcome {
    var notes: [Note]
    var map: Map?
  }

  /// What is said when it is missing.
  static func missing(found: String?) -> Bilingual {
    let other = found.map { Bilingual(thai: " (พบรุ่น \($0))", english: " (found \($0))") }
    return Bilingual(
      thai: "ไม่พบ Typst \(wanted) ซึ่งใช้จัดหน้าเล่มพิมพ์ (เว็บไซต์สร้างได้ตามปกติ)",
      english: "no Typst \(wanted), which sets the printed book (the site can be built without it)")
      + (other ?? Bilingual(thai: "", english: ""))
      + Bilingual(
        thai: "\nติดตั้งด้วยคำสั่งเดียว:\n  \(installation)",
        english: "\ninstall it with one command:\n  \(installation)")
  }

  /// Finds it, or says how to install it.
  init() throws(RunFailure) {
    if let wheel = TypstWheel() {
      self = .wheel(wheel)
    } else if let command = TypstCommand() {
      self = .command(command)
    } else {
      throw .missingTypst(found: nil)
    }
  }

  /// What the pages depend on besides their source: the bytes are the same for one kind of engine.
  var identity: String {
    switch self {
    case .wheel: TypstEngine.wanted + TypstWheel.driver
    case .command: TypstEngine.wanted + "command"
    }
  }

  /// Sets the book whose source lies in `folder`; the PDF is `raw.pdf` there.
  func set(
    _ folder: BookFolder, inputs: [(name: String, value: String)], waiting: (Duration) -> Void
  ) throws(RunFailure) -> Outcome {
    switch self {
    case .wheel(let wheel): try wheel.set(folder, inputs, waiting)
    case .command(let command): try command.set(folder, inputs, waiting)
    }
  }

  /// Fails unless a version is the one whose pages were checked.
  static func require(_ version: String?) throws(RunFailure) {
    guard let version, version.utf8.starts(with: (wanted + ".").utf8) else {
      throw .missingTypst(found: version)
    }
  }

  /// Runs a program to its end and gives its exit status.
  static func status(
    of child: ChildProcess, _ waiting: (Duration) -> Void
  ) throws(RunFailure) -> Int32 {
    do { return try child.run(limit: limit, waiting: waiting) } catch {
      switch error {
      case .cannotStart(let reason): throw .defect("\(child.program): \(reason)")
      case .tooSlow: throw .defect("Typst took more than two minutes")
      case .interrupted(let failure): throw failure
      }
    }
  }

  /// A run that ended without an answer.
  static func defect(_ words: [UInt8]?, status: Int32) -> RunFailure {
    let words = String(decoding: words ?? [], as: UTF8.self)
    return .defect("Typst: " + (words.isEmpty ? "exit status \(status)" : words))
  }
}
