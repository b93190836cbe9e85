import Foundation
import Testing

@testable import SiteWriter

@Suite struct ManifestTests {
  private let manifest = Manifest(
    tool: "0.1", content: "abc",
    files: [
      Manifest.File(path: "files/a \"b\" \\ ค.pdf", size: 0, sha256: "00", part: "site"),
      Manifest.File(path: "index.html", size: 1234, sha256: "ff", part: "site"),
    ],
    kept: [Manifest.File(path: "assets/x", size: 1, sha256: "aa", part: "site")])

  @Test func whatIsWrittenReadsBack() {
    #expect(Manifest(manifest.bytes) == manifest)
    let empty = Manifest(tool: "", content: "", files: [], kept: [])
    #expect(Manifest(empty.bytes) == empty)
  }

  @Test func itIsJSONWithOneEntryOnEachLine() throws {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(manifest.bytes)) as? [String: Any])
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == manifest.files.map(\.path))
    #expect(json["format"] as? Int == 1)
    #expect(manifest.bytes.count { $0 == UInt8(ascii: "\n") } == 6)
  }

  @Test func anyDamageIsSeen() {
    let bytes = manifest.bytes
    for index in bytes.indices {
      #expect(Manifest(Array(bytes[..<index])) == nil)
      #expect(Manifest(Array(bytes[..<index]) + Array(bytes[(index + 1)...])) != manifest)
    }
    #expect(Manifest(bytes + [0x0A]) == nil)
  }

  @Test func pathsThatLeadOutAreDamage() {
    for path in ["../x", "/x", ".workmanual/owner", "a//b"] {
      let evil = Manifest(
        tool: "", content: "", files: [Manifest.File(path: path, size: 0, sha256: "", part: "site")], kept: []
      )
      #expect(Manifest(evil.bytes) == nil)
    }
  }

  @Test func aJournalReadsBackWholeOrNotAtAll() {
    let journal = Journal(
      placements: [.init(number: 0, path: "p/a"), .init(number: 12, path: Path.manifest)], removals: ["p/b"])
    #expect(Journal(journal.bytes) == journal)
    for count in 0..<journal.bytes.count { #expect(Journal(Array(journal.bytes[..<count])) == nil) }
    let evil = Journal(placements: [], removals: ["../x"])
    #expect(Journal(evil.bytes) == nil)
  }
}
