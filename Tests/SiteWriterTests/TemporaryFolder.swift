import Foundation
import ManualModel

@testable import SiteWriter

/// A folder of the real disk that goes away with its owner.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "workmanual-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All files and folders below, with what a build must not change: mode, time in nanoseconds and number.
  func listing() throws -> [String: String] {
    var listing: [String: String] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      var status = stat()
      lstat(path(name), &status)
      let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      listing[name] = "\(String(status.st_mode, radix: 8)) \(time) \(status.st_ino)"
    }
    return listing
  }

  /// Builds an edition into `output`.
  @discardableResult
  func build(_ edition: [String: String], into output: String = "output") throws -> WriteSummary {
    let writing = try SiteWriting.begin(
      at: path(output), part: "site", apartFrom: [path("content"), path("templates")], home: nil)
    let files = edition.sorted { $0.key < $1.key }.map { Edition.file($0.key, $0.value) }
    do {
      return try writing.commit(files.map(writing.stage), tool: "1", content: "hash")
    } catch {
      writing.abandon()
      throw error
    }
  }
}
