import ContentReader
import Glibc
import ManualModel
import SiteWriter
import Testing

@testable import workmanual

@Suite struct RunFailureTests {
  static let disk = DiskFailure(.write, "output/index.html", code: ENOSPC)

  /// Every failure and the status that scripts see.
  static let failures: [(RunFailure, Int32)] = [
    (.usage(.noCommand), 2), (.missingPart("thbrk.tri", package: "libthai-data"), 69),
    (.defect("a page"), 70),
    (.writing(.defect("a path")), 70), (.writing(.notOurs(path: "output", .notMarked)), 73),
    (.writing(.notOurs(path: "no/output", .cannotCreate(disk))), 73),
    (.reading(ReadFailure(path: "content", reason: "Input/output error")), 74), (.writing(.disk(disk)), 74),
    (.output(reason: "Broken pipe"), 74), (.writing(.locked(path: "output/.workmanual/lock")), 75),
    (.writing(.noLocks(DiskFailure(.lock, "output/.workmanual/lock", code: ENOLCK))), 75),
    (.interrupted(.interrupted), 130), (.interrupted(.terminated), 143),
  ]

  @Test(arguments: failures) func everyFailureHasItsStatus(_ failure: RunFailure, _ status: Int32) {
    #expect(failure.status.rawValue == status)
    #expect(!failure.message.thai.isEmpty && !failure.message.english.isEmpty)
  }

  @Test func messagesNameThePathTheReasonAndTheRemedy() {
    #expect(
      RunFailure.writing(.disk(Self.disk)).message.english
        == "cannot write output/index.html: No space left on device")
    #expect(
      RunFailure.missingPart("thbrk.tri", package: "libthai-data").message.thai.contains(
        "apt-get install libthai-data"))
    #expect(RunFailure.defect("a page").message.english.contains("please report it"))
  }
}
