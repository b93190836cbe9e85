import Foundation

/// A folder with a small manual, and the program itself, run as users run it.
final class Workplace: Sendable {
  /// How a run ended.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "workmanual-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
    for (name, text) in Self.manual { try write("content/" + name, text) }
    try FileManager.default.createSymbolicLink(
      atPath: path + "/templates", withDestinationPath: Self.root.appending(path: "templates").path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folder of the repository.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the tests.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "workmanual").path

  private static let manual = [
    "manual.yaml": """
    title: คู่มือ
    org: สป.
    fiscal-year: 2567
    categories:
      - id: core
        title: กระบวนการหลัก
        processes: [one, two]
    divisions:
      - unit: กก.
        processes: [one, two]

    """,
    "units.yaml": """
    units:
      - {id: สป., name: สำนักงานปลัด, kind: org}
      - {id: กก., name: กองกลาง, kind: division, under: สป.}

    """,
    "processes/one.md": process("รับหนังสือ"), "processes/two.md": process("ส่งหนังสือ"),
  ]

  static func process(_ title: String, time: String = "๑ วัน") -> String {
    """
    ---
    title: \(title)
    owner: กก.
    effective: 2566-10-01
    kpis: none
    digital: none
    innovation: none
    requirements: none
    inputs: none
    outputs: none
    steps:
      - title: \(title)
        by: กก.
        time: \(time)
    ---

    """
  }

  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// All names below a folder, with time and number.
  func listing(_ folder: String) throws -> [String: String] {
    var listing: [String: String] = [:]
    for name in FileManager.default.enumerator(atPath: path + "/" + folder)?.compactMap({ $0 as? String })
      ?? []
    {
      var status = stat()
      lstat(path + "/" + folder + "/" + name, &status)
      listing[name] = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_ino)"
    }
    return listing
  }

  /// Runs the program with words of a command line, in this folder.
  func run(_ words: String...) throws -> Outcome { try shell("exec \"$0\" \"$@\"", words) }

  /// Runs a script in which `"$0" "$@"` is the program with its words.
  func shell(_ script: String, _ words: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, Self.program] + words
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    // Files, not pipes: nothing has to read along while the program runs.
    let (output, errors) = (path + "/.output-\(UUID())", path + "/.errors-\(UUID())")
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    func text(_ file: String) -> String {
      String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }
    return Outcome(status: process.terminationStatus, output: text(output), errors: text(errors))
  }
}
