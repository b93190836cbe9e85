import Synchronization
import Testing

@testable import workmanual

@Suite struct ConcurrentMapTests {
  private struct Refusal: Error, Equatable {
    var item: Int
  }

  @Test(arguments: [0, 1, 2, 7, 8, 9, 1000], [1, 2, 8])
  func resultsComeInTheOrderOfTheItems(_ count: Int, _ jobs: Int) async throws {
    let items = Array(0..<count)
    let results = await ConcurrentMap(jobs: jobs)(items) { $0 * 2 }
    #expect(results == items.map { $0 * 2 })
  }

  @Test(arguments: [1, 2, 8]) func theFirstFailureIsThrown(_ jobs: Int) async {
    await #expect(throws: Refusal(item: 300)) {
      try await ConcurrentMap(jobs: jobs)(Array(0..<1000)) { item throws(Refusal) in
        if item == 300 { throw Refusal(item: item) }
      }
    }
  }

  @Test func allItemsAreDoneOnce() async {
    let counter = Counter()
    _ = await ConcurrentMap(jobs: 4)(Array(0..<5000)) { _ in counter.count.add(1, ordering: .relaxed) }
    #expect(counter.count.load(ordering: .relaxed) == 5000)
  }
}

private final class Counter: Sendable {
  let count = Atomic(0)
}
