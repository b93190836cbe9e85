import Glibc
import Testing

@testable import SiteWriter

/// Fails at the first operation, then at the second, and so on until a build succeeds (reliability 9).
@Suite struct FaultTests {
  static let faults: [FailingDisk.Fault] =
    [ENOSPC, EIO, EACCES].flatMap { [.once($0), .fromThenOn($0)] } + [.shortWrite, .shortWriteThenFull]

  @Test(arguments: faults) func everyUpdateIsWholeOrCanBeCompleted(_ fault: FailingDisk.Fault) throws {
    var operations = 0
    for limit in 1... {
      let disk = MemoryDisk()
      try Edition.build(Edition.old, on: disk)
      try disk.put("p/notes.txt", "somebody's")
      let failing = FailingDisk(disk, fault, at: limit)
      let failed = (try? Edition.build(Edition.new, on: failing as any Disk)) == nil
      disk.endProcess()

      expectWholePages(disk, isSettled: disk.contents(Path.journal) == nil)
      try Edition.build(Edition.new, on: disk)
      try expectComplete(disk)
      guard failing.hasFailed else { break }
      operations = limit
      if fault == .shortWrite { #expect(!failed) }
      #expect(limit < 1000)
    }
    #expect(operations > 30)
  }

  @Test(arguments: faults) func everyFirstBuildCanBeStartedAgain(_ fault: FailingDisk.Fault) throws {
    for limit in 1... {
      let disk = MemoryDisk()
      let failing = FailingDisk(disk, fault, at: limit)
      _ = try? Edition.build(Edition.new, on: failing as any Disk)
      disk.endProcess()
      try Edition.build(Edition.new, on: disk)
      #expect(try disk.tree == Edition.fresh(Edition.new))
      guard failing.hasFailed else { break }
      #expect(limit < 1000)
    }
  }

  @Test(arguments: MemoryDisk.Loss.allCases) func powerMayFailAtAnyMoment(_ loss: MemoryDisk.Loss) throws {
    for limit in 1... {
      let disk = MemoryDisk()
      try Edition.build(Edition.old, on: disk)
      try disk.put("p/notes.txt", "somebody's")
      let failing = FailingDisk(disk, .fromThenOn(EIO), at: limit)
      _ = try? Edition.build(Edition.new, on: failing as any Disk)
      disk.losePower(loss)

      expectWholePages(disk, isSettled: disk.contents(Path.journal).flatMap { Journal($0) } == nil)
      try Edition.build(Edition.new, on: disk)
      try expectComplete(disk)
      guard failing.hasFailed else { break }
    }
  }

  @Test(arguments: MemoryDisk.Loss.allCases) func powerMayFailDuringTheFirstBuild(_ loss: MemoryDisk.Loss)
    throws
  {
    for limit in 1... {
      let disk = MemoryDisk()
      let failing = FailingDisk(disk, .fromThenOn(EIO), at: limit)
      _ = try? Edition.build(Edition.new, on: failing as any Disk)
      disk.losePower(loss)
      if disk.contents(Path.manifest) != nil {
        #expect(try disk.tree.pages == Edition.fresh(Edition.new).pages)
      }
      try Edition.build(Edition.new, on: disk)
      #expect(try disk.tree == Edition.fresh(Edition.new))
      guard failing.hasFailed else { break }
    }
  }

  /// Every page is old or new; without a journal all of them are of one edition.
  private func expectWholePages(_ disk: MemoryDisk, isSettled: Bool) {
    let pages = Set(Edition.old.keys).union(Edition.new.keys).filter { !$0.hasPrefix("assets/") }
    func has(_ edition: [String: String], _ page: String) -> Bool {
      disk.contents(page) == edition[page].map { Array($0.utf8) }
    }
    for page in pages { #expect(has(Edition.old, page) || has(Edition.new, page), "\(page)") }
    if isSettled {
      let isOneEdition = [Edition.old, Edition.new].contains { edition in
        pages.allSatisfy { has(edition, $0) }
      }
      #expect(isOneEdition)
    }
  }

  private func expectComplete(_ disk: MemoryDisk) throws {
    var pages = disk.tree.pages
    #expect(pages.removeValue(forKey: "p/notes.txt") == Array("somebody's".utf8))
    #expect(try pages == Edition.fresh(Edition.new).pages)
    #expect(!disk.folders.contains("p/gone"))
    #expect(!disk.folders.contains(Path.stage))
    #expect(disk.contents("assets/style-1.css") == Array("old style".utf8))
  }
}
