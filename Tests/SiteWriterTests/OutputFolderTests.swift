import Foundation
import Testing

@testable import SiteWriter

/// The table of reliability 4: which folders are used and which are refused, on the real disk.
@Suite struct OutputFolderTests {
  /// A workplace with content, templates and some folders that are not for output.
  private func workplace() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    for name in ["content/x", "templates", "empty", "foreign", "repository/.git", "home/user", "real"] {
      try place.makeFolder(name)
    }
    try place.write("foreign/letter.txt", "somebody's")
    try place.write("file", "somebody's")
    try FileManager.default.createSymbolicLink(atPath: place.path("link"), withDestinationPath: "real")
    try FileManager.default.createSymbolicLink(atPath: place.path("dangling"), withDestinationPath: "nowhere")
    return place
  }

  @Test(arguments: ["output", "output/", "empty", "empty//", "content/../output"])
  func goodFoldersAreUsed(_ output: String) throws {
    let place = try workplace()
    #expect(try place.build(Edition.new, into: output).written == Edition.new.count)
    #expect(try place.build(Edition.new, into: output).unchanged == Edition.new.count)
  }

  @Test(arguments: [
    ".", "..", "content", "content/", "content/x", "content/x/new", "content/../content/x", "content/new",
    "templates", "templates/new", "repository", "foreign", "link", "link/", "dangling", "file", "file/x",
    "missing/output", "/", "../../../../../../../..",
  ])
  func badFoldersAreRefused(_ output: String) throws {
    let place = try workplace()
    let before = try place.listing()
    let path = output.hasPrefix("/") ? output : place.path(output)
    expectRefusal(at: path, apartFrom: [place.path("content"), place.path("templates")], home: nil)
    #expect(try place.listing() == before)
  }

  @Test func theHomeFolderAndThoseAboveItAreRefused() throws {
    let place = try workplace()
    expectRefusal(at: place.path("home/user"), apartFrom: [], home: place.path("home/user"))
    expectRefusal(at: place.path("home"), apartFrom: [], home: place.path("home/user"))
  }

  @Test(arguments: ["/dev/null", "/proc/self", ".", "./", "..", "/", ""])
  func placesOfTheSystemAndTheWorkAreRefused(_ path: String) {
    expectRefusal(at: path, apartFrom: [], home: nil)
  }

  @Test func aFolderThatOnlyLooksLikeOursIsRefused() throws {
    let place = try workplace()
    try place.makeFolder("foreign/.workmanual")
    expectRefusal(at: place.path("foreign"), apartFrom: [], home: nil)
    try place.write("foreign/.workmanual/owner", "another program\n")
    expectRefusal(at: place.path("foreign"), apartFrom: [], home: nil)
    try FileManager.default.removeItem(atPath: place.path("foreign/.workmanual"))
    try FileManager.default.createSymbolicLink(
      atPath: place.path("foreign/.workmanual"), withDestinationPath: place.path("real"))
    expectRefusal(at: place.path("foreign"), apartFrom: [], home: nil)
    #expect(try place.listing().keys.filter { $0.hasPrefix("real/") }.isEmpty)
  }

  private func expectRefusal(at path: String, apartFrom others: [String], home: String?) {
    do throws(WriteFailure) {
      _ = try SiteWriting.begin(at: path, part: "site", apartFrom: others, home: home)
      Issue.record("\(path) was accepted")
    } catch {
      guard case .notOurs = error else {
        Issue.record("\(path): \(error)")
        return
      }
    }
  }
}
