import BookRenderer
import FoundationEssentials
import Glibc
import ManualModel

/// The Typst of this project: the wheel in its virtual environment (`docs/book.md` 9).
struct TypstEngine {
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

  private struct Request: Codable {
    var wanted: String
    var root: String
    var input: String
    var output: String
    var fonts: String
    var inputs: [String: String]
  }

  private struct Map: Codable {
    var pages: Int
    var zones: [PageMap.Zone]
    var entries: [PageMap.Entry]
  }

  private struct Answer: Codable {
    var typst: String?
    var notes: [Note]
    var map: Map?
  }

  /// What came of a run.
  struct Outcome {
    var notes: [Note]
    var map: PageMap?
  }

  let python: String

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
    let own = ".venv/bin/python"
    guard access(own, X_OK) == 0, TypstEngine.isInstalled else { throw .missingTypst(found: nil) }
    python = own
  }

  /// Whether the virtual environment has the wheel; its version is asked when it runs.
  private static var isInstalled: Bool {
    var found = glob_t()
    defer { globfree(&found) }
    return glob(".venv/lib/python3*/site-packages/typst/__init__.py", 0, nil, &found) == 0
  }

  /// Sets the book whose source lies in `folder`; the PDF is `raw.pdf` there.
  func set(
    _ folder: BookFolder, inputs: [(name: String, value: String)], edition: String,
    waiting: (Duration) -> Void
  ) throws(RunFailure) -> Outcome {
    let request = Request(
      wanted: TypstEngine.wanted, root: folder.path, input: folder.path + "/book.typ",
      output: folder.path + "/raw.pdf",
      fonts: folder.path + "/fonts",
      inputs: Dictionary(inputs.map { ($0.name, $0.value) }) { first, _ in first })
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let bytes = try? encoder.encode(request) else { throw .defect("request to Typst") }
    try folder.write(Array(bytes), to: "request.json")
    try folder.write(Array(TypstDriver.program.utf8), to: "driver.py")
    let child = ChildProcess(
      program: python, arguments: ["-I", "-B", folder.path + "/driver.py"],
      input: folder.path + "/request.json",
      output: folder.path + "/answer.json", errors: folder.path + "/errors.txt")
    let status = try TypstEngine.result(child, waiting)
    let answer = try? JSONDecoder().decode(Answer.self, from: Data(folder.read("answer.json") ?? []))
    guard status == 0, let answer else {
      let words = String(decoding: folder.read("errors.txt") ?? [], as: UTF8.self)
      throw .defect("Typst: " + (words.isEmpty ? "exit status \(status)" : words))
    }
    guard let version = answer.typst, version.utf8.starts(with: (TypstEngine.wanted + ".").utf8) else {
      throw .missingTypst(found: answer.typst)
    }
    let map = answer.map.map {
      PageMap(pages: $0.pages, zones: $0.zones, entries: $0.entries, edition: edition)
    }
    return Outcome(notes: answer.notes, map: map)
  }

  private static func result(
    _ child: ChildProcess, _ waiting: (Duration) -> Void
  ) throws(RunFailure) -> Int32 {
    do { return try child.run(limit: limit, waiting: waiting) } catch {
      switch error {
      case .cannotStart(let reason): throw .defect("\(child.program): \(reason)")
      case .tooSlow: throw .defect("Typst took more than two minutes")
      case .interrupted(let failure): throw failure
      }
    }
  }
}
