import FoundationEssentials
import Glibc

/// The command `typst`, as a package or an office's own image brings it.
struct TypstCommand {
  private let program: String

  /// Finds it on `PATH`; nil if it is not there.
  ///
  /// Its version is asked when it runs.
  init?() {
    guard let found = SearchPath.program("typst") else { return nil }
    program = found
  }

  /// Sets the book whose source lies in `folder`.
  func set(
    _ folder: BookFolder, _ inputs: [(name: String, value: String)], _ waiting: (Duration) -> Void
  ) throws(RunFailure) -> TypstEngine.Outcome {
    _ = try run(["--version"], in: folder, waiting)
    try TypstEngine.require(Self.version(in: folder.read("answer.txt") ?? []))
    let options =
      [
        "--root", folder.path, "--font-path", folder.path + "/fonts", "--ignore-system-fonts",
        "--ignore-embedded-fonts",
      ] + inputs.flatMap { ["--input", "\($0.name)=\($0.value)"] }
    let status = try run(
      ["compile"] + options
        + [
          "--diagnostic-format", "short", "--pdf-standard", "ua-1,a-2a", folder.path + "/book.typ",
          folder.path + "/raw.pdf",
        ], in: folder, waiting)
    let notes = Self.notes(in: folder.read("errors.txt") ?? [])
    guard status == 0, notes.isEmpty else {
      if notes.isEmpty { throw TypstEngine.defect(folder.read("errors.txt"), status: status) }
      return TypstEngine.Outcome(notes: notes, map: nil)
    }
    // The pages are laid out once more: the command tells nothing of them while it writes them.
    let query = ["query"] + options + ["--field", "value", "--one", folder.path + "/book.typ", "<page-map>"]
    let answered = try run(query, in: folder, waiting)
    guard answered == 0 else { throw TypstEngine.defect(folder.read("errors.txt"), status: answered) }
    let map = try? JSONDecoder().decode(TypstEngine.Map.self, from: Data(folder.read("answer.txt") ?? []))
    return TypstEngine.Outcome(notes: [], map: map)
  }

  private func run(
    _ arguments: [String], in folder: BookFolder, _ waiting: (Duration) -> Void
  ) throws(RunFailure) -> Int32 {
    try TypstEngine.status(
      of: ChildProcess(
        program: program, arguments: arguments, input: "/dev/null", output: folder.path + "/answer.txt",
        errors: folder.path + "/errors.txt"), waiting)
  }

  /// The version in `typst 0.15.0 (c8d8b8c1)`.
  static func version(in answer: [UInt8]) -> String? {
    let words = String(decoding: answer, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.count >= 2 && words[0] == "typst" ? String(words[1]) : nil
  }

  /// The messages of the short format, one a line: `book.typ:12:3: error: unknown variable: x`.
  static func notes(in errors: [UInt8]) -> [TypstEngine.Note] {
    errors.split(separator: UInt8(ascii: "\n")).compactMap { line in
      for kind in ["error", "warning"] {
        let mark = Array("\(kind): ".utf8)
        guard let start = line.indices.first(where: { line[$0...].starts(with: mark) }) else { continue }
        return TypstEngine.Note(
          kind: kind, message: String(decoding: line[(start + mark.count)...], as: UTF8.self),
          where: String(decoding: line[..<start], as: UTF8.self))
      }
      return nil
    }
  }
}
