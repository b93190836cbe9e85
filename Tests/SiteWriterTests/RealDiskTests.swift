import Foundation
import ManualModel
import Testing

@testable import SiteWriter

/// Builds on the real disk: what stays, what goes, what is never touched.
@Suite struct RealDiskTests {
  @Test func anUnchangedBuildTouchesNothing() throws {
    let place = try TemporaryFolder()
    try place.build(Edition.new)
    let before = try place.listing()
    let summary = try place.build(Edition.new)
    #expect(try place.listing() == before)
    #expect(summary == WriteSummary(unchanged: Edition.new.count))
  }

  @Test func aChangedBuildWritesWhatChanged() throws {
    let place = try TemporaryFolder()
    try place.build(Edition.old)
    let before = try place.listing()
    let summary = try place.build(Edition.new)
    #expect(summary == WriteSummary(written: 4, unchanged: 1, removed: 1))
    #expect(try place.listing()["output/p/b/index.html"] == before["output/p/b/index.html"])
    #expect(place.read("output/p/a/index.html") == Edition.new["p/a/index.html"])
    #expect(place.read("output/p/gone/index.html") == nil)
    #expect(try place.listing()["output/p/gone"] == nil)
  }

  @Test func assetsStayForOneMoreEdition() throws {
    let place = try TemporaryFolder()
    try place.build(Edition.old)
    try place.build(Edition.new)
    #expect(place.read("output/assets/style-1.css") == "old style")
    try place.build(Edition.new)
    #expect(place.read("output/assets/style-1.css") == "old style")
    try place.build(["index.html": "home, third", "assets/style-2.css": "new style"])
    #expect(place.read("output/assets/style-1.css") == nil)
    #expect(place.read("output/assets/style-2.css") == "new style")
  }

  @Test func whatIsNotOursStays() throws {
    let place = try TemporaryFolder()
    try place.build(Edition.old)
    try place.write("output/p/gone/letter.txt", "somebody's")
    try place.write("output/.htaccess", "somebody's")
    try place.write("output/p/gone/index.html", "changed by hand")
    let summary = try place.build(Edition.new)
    #expect(summary.foreign == [".htaccess", "p/gone/index.html", "p/gone/letter.txt"])
    #expect(summary.changedByHand == ["p/gone/index.html"])
    #expect(place.read("output/p/gone/letter.txt") == "somebody's")
    #expect(place.read("output/p/gone/index.html") == "changed by hand")
    #expect(place.read("output/.htaccess") == "somebody's")
  }

  @Test func aChangedFileOfOursIsMended() throws {
    let place = try TemporaryFolder()
    try place.build(Edition.new)
    try place.write("output/p/a/index.html", "changed by hand")
    try place.build(Edition.new)
    #expect(place.read("output/p/a/index.html") == Edition.new["p/a/index.html"])
  }

  @Test func aForeignFileIsNeverReplaced() throws {
    let place = try TemporaryFolder()
    try place.build(["index.html": "home"])
    try place.makeFolder("output/p/a")
    try place.write("output/p/a/index.html", "somebody's")
    let before = try place.listing()
    expectInTheWay { try place.build(Edition.new) }
    #expect(try place.listing().keys.sorted() == before.keys.sorted())
    #expect(place.read("output/p/a/index.html") == "somebody's")
    #expect(place.read("output/index.html") == "home")
  }

  @Test func linksInTheOutputAreNotFollowed() throws {
    let place = try TemporaryFolder()
    try place.makeFolder("elsewhere/a")
    try place.build(["index.html": "home"])
    try FileManager.default.createSymbolicLink(
      atPath: place.path("output/p"), withDestinationPath: "../elsewhere")
    expectInTheWay { try place.build(Edition.new) }
    #expect(try place.listing().keys.filter { $0.hasPrefix("elsewhere/") } == ["elsewhere/a"])
  }

  @Test func modesDoNotDependOnTheUmask() throws {
    let place = try TemporaryFolder()
    let usual = umask(0o077)
    defer { umask(usual) }
    try place.build(Edition.old)
    try place.build(Edition.new)
    umask(usual)
    for (name, line) in try place.listing() where name.hasPrefix("output") {
      let isFolder = line.hasPrefix("40")
      #expect(line.hasPrefix(isFolder ? "40755" : "100644"), "\(name): \(line)")
    }
  }

  @Test func largeFilesAreCopiedPieceByPiece() throws {
    let place = try TemporaryFolder()
    func build(_ bytes: [UInt8]) throws -> WriteSummary {
      let writing = try SiteWriting.begin(at: place.path("output"), part: "site", apartFrom: [], home: nil)
      let source = ByteSource(size: bytes.count) { (offset, buffer) throws(DiskFailure) in
        // Fewer bytes than asked for are no end.
        let piece = bytes[offset...].prefix(min(buffer.count, 1000))
        buffer.copyBytes(from: piece)
        return piece.count
      }
      return try writing.commit([writing.stage(source, at: "files/form.bin")], tool: "1", content: "hash")
    }
    var bytes = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    #expect(try build(bytes).written == 1)
    #expect(try build(bytes).unchanged == 1)
    bytes[699_999] ^= 1
    #expect(try build(bytes).written == 1)
    #expect(FileManager.default.contents(atPath: place.path("output/files/form.bin")) == Data(bytes))
  }

  @Test(arguments: ["", "/etc/passwd", "../x", "p/../x", "p//x", "p/", ".workmanual/owner", "a\nb", "a/./b"])
  func pathsThatLeadElsewhereAreDefects(_ path: String) throws {
    let place = try TemporaryFolder()
    let writing = try SiteWriting.begin(at: place.path("output"), part: "site", apartFrom: [], home: nil)
    #expect(throws: WriteFailure.self) { try writing.stage(Edition.file(path, "x")) }
  }

  @Test func twoFilesCannotHaveOnePath() throws {
    let place = try TemporaryFolder()
    let writing = try SiteWriting.begin(at: place.path("output"), part: "site", apartFrom: [], home: nil)
    let staged = try ["one", "two"].map { try writing.stage(Edition.file("index.html", $0)) }
    #expect(throws: WriteFailure.self) { try writing.commit(staged, tool: "1", content: "hash") }
  }

  @Test func aDamagedManifestStopsTheBuild() throws {
    let place = try TemporaryFolder()
    try place.build(Edition.old)
    try place.write("output/.workmanual/manifest.json", #"{"format":1,"tool":"1","content":"x","files":[]}"#)
    #expect(throws: WriteFailure.self) { try place.build(Edition.new) }
    #expect(place.read("output/index.html") == Edition.old["index.html"])
  }

  private func expectInTheWay(_ body: () throws -> Void) {
    let failure = #expect(throws: WriteFailure.self) { try body() }
    guard case .notOurs(_, .inTheWay)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }
}
