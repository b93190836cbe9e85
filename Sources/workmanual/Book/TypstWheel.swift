import FoundationEssentials
import Glibc

/// The wheel of Typst in the virtual environment of this folder, driven by a few lines of Python.
struct TypstWheel {
  private struct Request: Codable {
    var wanted: String
    var root: String
    var input: String
    var output: String
    var fonts: String
    var inputs: [String: String]
  }

  private struct Answer: Codable {
    var typst: String?
    var notes: [TypstEngine.Note]
    var map: TypstEngine.Map?
  }

  private let python = ".venv/bin/python"

  /// Finds it; nil if it is not there.
  ///
  /// Its version is asked when it runs.
  init?() {
    guard access(python, X_OK) == 0 else { return nil }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(".venv/lib/python3*/site-packages/typst/__init__.py", 0, nil, &found) == 0 else { return nil }
  }

  /// Sets the book whose source lies in `folder`.
  func set(
    _ folder: BookFolder, _ inputs: [(name: String, value: String)], _ waiting: (Duration) -> Void
  ) throws(RunFailure) -> TypstEngine.Outcome {
    let request = Request(
      wanted: TypstEngine.wanted, root: folder.path, input: folder.path + "/book.typ",
      output: folder.path + "/raw.pdf", fonts: folder.path + "/fonts",
      inputs: Dictionary(inputs.map { ($0.name, $0.value) }) { first, _ in first })
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let bytes = try? encoder.encode(request) else { throw .defect("request to Typst") }
    try folder.write(Array(bytes), to: "request.json")
    try folder.write(Array(Self.driver.utf8), to: "driver.py")
    let child = ChildProcess(
      program: python, arguments: ["-I", "-B", folder.path + "/driver.py"],
      input: folder.path + "/request.json", output: folder.path + "/answer.json",
      errors: folder.path + "/errors.txt")
    let status = try TypstEngine.status(of: child, waiting)
    let answer = try? JSONDecoder().decode(Answer.self, from: Data(folder.read("answer.json") ?? []))
    guard status == 0, let answer else {
      throw TypstEngine.defect(folder.read("errors.txt"), status: status)
    }
    try TypstEngine.require(answer.typst)
    return TypstEngine.Outcome(notes: answer.notes, map: answer.map)
  }

  /// The Python program: a request on standard input, an answer on standard output.
  static let driver = """
    from json import dump, load, loads
    from sys import exit, stdin, stdout
    def answer(version, notes, pages):
        dump({"typst": version, "notes": notes, "map": pages}, stdout)
        exit(0)
    try:
        from typst import Compiler, Fonts, TypstError, __version__ as version
    except ImportError:
        answer(None, [], None)
    ask = load(stdin)
    note = lambda kind, d: {"kind": kind, "message": d.message, "where": d.diagnostic or ""}
    if not version.startswith(ask["wanted"] + "."):
        answer(version, [], None)
    fonts = Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[ask["fonts"]])
    book = Compiler(ask["input"], root=ask["root"], font_paths=fonts, ignore_system_fonts=True,
                    sys_inputs=ask["inputs"])
    notes, pages = [], None
    try:
        _, warnings = book.compile_with_warnings(output=ask["output"], pdf_standards=["ua-1", "a-2a"])
        notes = [note("warning", w) for w in warnings]
        pages = loads(book.query("<page-map>", field="value", one=True))
    except TypstError as e:
        notes = [note("error", e)]
    answer(version, notes, pages)

    """
}
