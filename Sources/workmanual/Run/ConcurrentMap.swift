/// Works on many items at once; nothing else in the build is concurrent.
struct ConcurrentMap: Sendable {
  /// How many items are worked on at the same time.
  let jobs: Int

  /// Transforms all items and returns the results in the order of the items.
  ///
  /// Items are dealt out in chunks, several for each job, so that long ones do not hold up the end. The first
  /// failure in the order of items is thrown, whichever came first in time.
  func callAsFunction<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) throws(Failure) -> Result
  ) async throws(Failure) -> [Result] {
    guard jobs > 1, items.count > 1 else {
      var results: [Result] = []
      results.reserveCapacity(items.count)
      for item in items { try results.append(transform(item)) }
      return results
    }
    var results: [Result] = []
    results.reserveCapacity(items.count)
    for chunk in await chunks(of: items, transform) { try results.append(contentsOf: chunk.get()) }
    return results
  }

  private func chunks<Item: Sendable, Result: Sendable, Failure: Error>(
    of items: [Item], _ transform: @escaping @Sendable (Item) throws(Failure) -> Result
  ) async -> [Swift.Result<[Result], Failure>] {
    let size = max(1, items.count / (jobs * 64))
    let starts = Array(stride(from: 0, to: items.count, by: size))
    return await withTaskGroup(of: (Int, Swift.Result<[Result], Failure>).self) { group in
      var waiting = starts.indices.makeIterator()
      func startNext() {
        guard let index = waiting.next() else { return }
        let chunk = items[starts[index]..<min(starts[index] + size, items.count)]
        group.addTask { (index, ConcurrentMap.transformed(chunk, transform)) }
      }
      for _ in 0..<jobs { startNext() }
      var chunks = [Swift.Result<[Result], Failure>](repeating: .success([]), count: starts.count)
      while let (index, chunk) = await group.next() {
        chunks[index] = chunk
        if case .success = chunk { startNext() }
      }
      return chunks
    }
  }

  private static func transformed<Item, Result, Failure: Error>(
    _ items: ArraySlice<Item>, _ transform: (Item) throws(Failure) -> Result
  ) -> Swift.Result<[Result], Failure> {
    do throws(Failure) {
      var results: [Result] = []
      results.reserveCapacity(items.count)
      for item in items { try results.append(transform(item)) }
      return .success(results)
    } catch {
      return .failure(error)
    }
  }
}
