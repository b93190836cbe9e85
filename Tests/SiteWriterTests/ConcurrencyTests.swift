import Foundation
import Synchronization
import Testing

@testable import SiteWriter

/// Two builders and a reader on one folder (reliability, G8).
@Suite struct ConcurrencyTests {
  @Test func onlyOneBuildAtATime() throws {
    let place = try TemporaryFolder()
    let first = try SiteWriting.begin(at: place.path("output"), part: "site", apartFrom: [], home: nil)
    let failure = #expect(throws: WriteFailure.self) { try place.build(Edition.new) }
    guard case .locked? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    _ = try first.commit([], tool: "1", content: "hash")
  }

  @Test func buildersAndReadersDoNotMeet() async throws {
    let place = try TemporaryFolder()
    try place.build(Edition.old)
    let progress = Progress()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for editions in [[Edition.old, Edition.new], [Edition.new, Edition.old]] {
        group.addTask {
          var runs = 0
          while runs < 40 {
            do throws(WriteFailure) {
              try place.buildOnce(editions[runs % 2])
              runs += 1
            } catch {
              guard case .locked = error else { throw error }
              await Task.yield()
            }
          }
        }
      }
      group.addTask {
        while !progress.isDone.load(ordering: .relaxed) {
          for page in ["index.html", "p/a/index.html", "p/b/index.html"] {
            let text = place.read("output/" + page)
            #expect(text == Edition.old[page] || text == Edition.new[page])
          }
          await Task.yield()
        }
      }
      for _ in 0..<2 { try await group.next() }
      progress.isDone.store(true, ordering: .relaxed)
    }
    try place.build(Edition.new)
    #expect(try place.build(Edition.new) == WriteSummary(unchanged: Edition.new.count))
  }

  @Test func filesAreStagedFromSeveralThreads() async throws {
    let place = try TemporaryFolder()
    for round in 1...2 {
      let writing = try SiteWriting.begin(at: place.path("output"), part: "site", apartFrom: [], home: nil)
      let staged = try await withThrowingTaskGroup(of: Staged.self) { group in
        for number in 0..<500 {
          group.addTask {
            try writing.stage(Edition.file("p/\(number)/index.html", "\(number) in round \(round)"))
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(try writing.commit(staged, tool: "1", content: "hash").written == 500)
    }
    for number in 0..<500 { #expect(place.read("output/p/\(number)/index.html") == "\(number) in round 2") }
  }
}

/// Whether the builders are still at work, for the reader.
private final class Progress: Sendable {
  let isDone = Atomic(false)
}

extension TemporaryFolder {
  fileprivate func buildOnce(_ edition: [String: String]) throws(WriteFailure) {
    let writing = try SiteWriting.begin(at: path("output"), part: "site", apartFrom: [], home: nil)
    var staged: [Staged] = []
    for (path, text) in edition.sorted(by: { $0.key < $1.key }) {
      try staged.append(writing.stage(Edition.file(path, text)))
    }
    _ = try writing.commit(staged, tool: "1", content: "hash")
  }
}
