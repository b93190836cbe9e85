import Glibc

/// The folders in which programs are looked for.
enum SearchPath {
  /// The first program with this name on `PATH`; nil if there is none.
  static func program(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
