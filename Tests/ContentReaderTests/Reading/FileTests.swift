import Foundation
import Glibc
import ManualModel
import Testing

@testable import ContentReader

/// The folder, the bytes, and everything that is no ordinary file.
@Suite struct FileTests {
  /// A readable manual with some files more.
  private func makeFolder(_ files: [String: [UInt8]] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in SmallManual.files { try folder.write(path, Array(text.utf8)) }
    for (path, bytes) in files { try folder.write(path, bytes) }
    return folder
  }

  private func ids(_ files: [String: [UInt8]]) throws -> [String] {
    try makeFolder(files).read().diagnostics.map(\.id.rawValue)
  }

  private func page(_ body: [UInt8]) -> [UInt8] { Array("---\ntitle: ก\n---\n".utf8) + body }

  @Test func lineEndsAndTheMarkDoNotMatter() throws {
    let text = SmallManual.process(body: "\nก\nข <b>")
    func read(_ bytes: [UInt8]) throws -> (SourceRange?, [UInt8]) {
      let result = try makeFolder(["processes/work.md": bytes]).read()
      let file = try #require(result.files.first { $0.path == "processes/work.md" })
      return (result.diagnostics.first?.range, file.text)
    }
    let plain = try read(Array(text.utf8))
    #expect(plain.0 != nil)
    #expect(try read(Array(text.replacing("\n", with: "\r\n").utf8)) == plain)
    #expect(try read(Array(text.replacing("\n", with: "\r").utf8)) == plain)
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)) == plain)
  }

  @Test func badCharactersAreFoundInTheCleanedText() throws {
    for (scalar, fix) in [
      ("\u{0}", nil), ("\u{7F}", nil), ("\u{85}", nil), ("\u{2028}", nil), ("\u{202E}", ""),
      ("\u{F70A}", "่"), ("\u{F0000}", nil), ("\u{FFFE}", nil),
    ] as [(String, String?)] {
      let result = try makeFolder(["pages/a.md": page(Array("ก\r\nข\(scalar)ค\(scalar)".utf8))]).read()
      #expect(result.diagnostics.map(\.id) == [.badCharacter])
      let finding = try #require(result.diagnostics.first)
      let start = page(Array("ก\nข".utf8)).count
      #expect(finding.range.map { Int($0.start) } == start)
      #expect(finding.range.map { Int($0.end) } == start + scalar.utf8.count)
      #expect(finding.fix.map(\.replacement) == (fix.map { [$0, $0] } ?? []))
    }
    #expect(try ids(["pages/a.md": page(Array("ก\t\u{200B}".utf8))]) == [])
  }

  @Test func otherEncodingsAreNamedByTheirFirstByte() throws {
    // TIS-620: “ก”, and overlong, surrogate and truncated forms.
    for bytes in [[0xA1], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE0, 0xB8], [0xF8, 0x88, 0x80, 0x80, 0x80]]
      as [[UInt8]]
    {
      let result = try makeFolder(["pages/a.md": page(bytes)]).read()
      #expect(result.diagnostics.map(\.id) == [.notUtf8])
      #expect(result.diagnostics.first?.message.english == "file is not UTF-8 (byte \(page([]).count + 1))")
      #expect(result.manual?.documents["a"] == .unread)
    }
  }

  @Test func sizesAreLimited() throws {
    let line = [UInt8](repeating: 0x20, count: 1023) + [0x0A]
    let big = (0..<1024).flatMap { _ in line }
    let head = page([])
    #expect(try ids(["pages/a.md": head + big.dropLast(head.count)]) == [])
    #expect(try ids(["pages/a.md": head + big.dropLast(head.count - 1)]) == ["file-too-large"])
    let long = [UInt8](repeating: 0x20, count: 64 * 1024)
    #expect(try ids(["pages/a.md": page(long + [0x0A])]) == [])
    #expect(try ids(["pages/a.md": page(long + [0x20, 0x0A])]) == ["field-too-long"])
  }

  @Test func linksAndPipesAreRefusedAndNeverWaitedFor() throws {
    let folder = try makeFolder(["pages/a.md": page([]), "files/a.png": [1]])
    #expect(symlink("a.md", folder.path + "/pages/b.md") == 0)
    #expect(symlink("pages", folder.path + "/campaigns") == 0)
    #expect(symlink("loop", folder.path + "/files/loop") == 0)
    #expect(mkfifo(folder.path + "/pages/c.md", 0o644) == 0)
    #expect(symlink("/etc/passwd", folder.path + "/laws.yaml") == 0)
    let result = try folder.read()
    #expect(result.diagnostics.map(\.id) == Array(repeating: .unsafePath, count: 5))
    let paths = result.diagnostics.compactMap { $0.range.map { result.files[Int($0.file.index)].path } }
    #expect(paths == ["campaigns", "files/loop", "laws.yaml", "pages/b.md", "pages/c.md"])
  }

  @Test func aLinkThatTakesTheFilesPlaceAfterListingIsRefused() throws {
    let folder = try makeFolder(["pages/a.md": page([])])
    let reading = try Reading(ContentFolder(folder.path))
    #expect(unlink(folder.path + "/pages/a.md") == 0)
    #expect(symlink("/etc/passwd", folder.path + "/pages/a.md") == 0)
    let documents = try reading.documents.map { try reading.read($0) }
    #expect(try reading.result(of: documents).diagnostics.map(\.id) == [.unsafePath])
  }

  @Test func namesDecide() throws {
    #expect(
      try ids(["pages/a.txt": [], "README.md": [0xFF], "pages/.x": [], "_drafts/x.md": [], "pages/_a.md": []])
        == ["stray-file"])
    #expect(try ids(["pages/Wrong.md": page([])]) == ["bad-id"])
    // Both stay in the lists, for the check of ids.
    let twice = try #require(try makeFolder(["pages/deep/er/work.md": page([])]).read().manual)
    #expect(twice.pages.map(\.head.id) + twice.processes.map(\.head.id) == ["work", "work"])
    let deep = String(repeating: "a/", count: 20)
    #expect(try ids(["pages/\(deep)x.md": page([])]) == ["too-deep"])
  }

  @Test func namesThatAreNotUTF8AreReported() throws {
    let folder = try makeFolder(["pages/a.md": page([])])
    let name =
      Array((folder.path + "/pages/").utf8CString.dropLast()) + [
        CChar(bitPattern: 0xA1), 0x2E, 0x6D, 0x64, 0,
      ]
    #expect(close(open(name, O_CREAT | O_WRONLY, 0o644)) == 0)
    #expect(try folder.read().diagnostics.map(\.id) == [.badId])
  }

  @Test func theNumberOfFilesIsLimited() throws {
    let folder = try makeFolder(["files/0": []])
    // Besides: manual.yaml, units.yaml, processes, processes/work.md, files.
    for number in 1..<(FolderListing.maximalEntries - 6) { try touch(folder.path + "/files/\(number)") }
    #expect(try folder.read().diagnostics.isEmpty)
    try touch(folder.path + "/files/last")
    #expect(try folder.read().diagnostics.isEmpty)
    try touch(folder.path + "/files/more")
    let result = try folder.read()
    #expect(result.diagnostics.map(\.id) == [.tooMany])
    #expect(result.files.map(\.path) == ["manual.yaml", "units.yaml"])
  }

  @Test func theNumberOfProcessesIsLimited() throws {
    let folder = try makeFolder()
    for number in 2..<FolderListing.maximalProcesses { try touch(folder.path + "/processes/\(number).md") }
    #expect(try Reading(ContentFolder(folder.path)).documents.count == FolderListing.maximalProcesses - 1)
    try touch(folder.path + "/processes/last.md")
    #expect(try Reading(ContentFolder(folder.path)).documents.count == FolderListing.maximalProcesses)
    try touch(folder.path + "/processes/more.md")
    let result = try folder.read()
    #expect(result.diagnostics.map(\.id) == [.tooMany])
    #expect(result.manual == nil)
  }

  private func touch(_ path: String) throws {
    try #require(close(open(path, O_CREAT | O_WRONLY, 0o644)) == 0)
  }

  @Test func namedFilesMustBeThere() throws {
    func read(_ path: String, _ files: [String: [UInt8]]) throws -> ReadResult {
      let page = page(Array("![รูป](\(path)) [แฟ้ม](files/b.pdf)".utf8))
      return try makeFolder(files.merging(["pages/a.md": page]) { $1 }).read()
    }
    #expect(try read("files/a.png", [:]).diagnostics.map(\.id) == [.missingFile])
    let result = try read(
      "files/x/a.png", ["files/x/a.png": [1, 2], "files/b.pdf": [1], "files/unnamed.zip": [1]])
    #expect(result.diagnostics.isEmpty)
    #expect(
      result.manual?.files == [.init(path: "files/b.pdf", size: 1), .init(path: "files/x/a.png", size: 2)])
    let folder = try makeFolder(["pages/a.md": page(Array("![รูป](files/a.png)".utf8)), "files/b.png": [1]])
    #expect(symlink("b.png", folder.path + "/files/a.png") == 0)
    #expect(try folder.read().diagnostics.map(\.id) == [.unsafePath, .missingFile])
  }

  @Test(arguments: [
    ("files/../x.png", "unsafe-path"), ("/files/x.png", "unsafe-path"), ("x.png", "unsafe-path"),
    ("files/%2e%2e/x.png", "unsafe-path"),
    ("files/x.exe", "file-type"), ("files/x.PNG", "file-type"), ("files/x.png", "missing-file"),
  ])
  func paths(path: String, id: String) throws {
    try SmallManual("attachments: ⟦\(path)⟧").expect(id)
  }

  @Test func namesThatDifferInCaseOnlyClash() throws {
    let process = SmallManual.process("attachments: [files/a.png, files/A.png]")
    #expect(
      try ids(["files/a.png": [1], "files/A.png": [1], "processes/work.md": Array(process.utf8)]) == [
        "file-name-clash"
      ])
  }

  @Test func aFolderThatIsNotThereIsNoMistakeOfAnAuthor() throws {
    #expect(throws: ReadFailure.self) { try ContentFolder("/nowhere/at/all") }
  }
}
