import Glibc
public import ManualModel

/// What the machine refused: the action, the path and the system's reason.
public struct DiskFailure: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: Sendable {
    /// Looking at, listing or reading.
    case read
    /// Making, writing or synchronising.
    case write
    /// Putting in place.
    case replace
    /// Removing.
    case remove
    /// Locking.
    case lock
  }

  /// What was tried.
  public var action: Action
  /// Where.
  public var path: String
  /// The system's error number (`errno`).
  public var code: Int32
  /// The system's words for the reason, in English as the system has them.
  public var reason: String

  /// Records what the system refused, by its error number.
  public init(_ action: Action, _ path: String, code: Int32) {
    self.action = action
    self.path = path
    self.code = code
    reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  /// Records that a source of bytes could not be read.
  public init(reading path: String, reason: String) {
    (action, self.path, code, self.reason) = (.read, path, EIO, reason)
  }

  /// One sentence: what could not be done, and why.
  public var message: Bilingual {
    switch action {
    case .read: Bilingual(thai: "อ่าน \(path) ไม่ได้: \(reason)", english: "cannot read \(path): \(reason)")
    case .write: Bilingual(thai: "เขียน \(path) ไม่ได้: \(reason)", english: "cannot write \(path): \(reason)")
    case .replace:
      Bilingual(thai: "แทนที่ \(path) ไม่ได้: \(reason)", english: "cannot replace \(path): \(reason)")
    case .remove: Bilingual(thai: "ลบ \(path) ไม่ได้: \(reason)", english: "cannot remove \(path): \(reason)")
    case .lock: Bilingual(thai: "ล็อก \(path) ไม่ได้: \(reason)", english: "cannot lock \(path): \(reason)")
    }
  }

  /// Whether something else than a file or folder of ours stands there: a link, a device, a folder for a file.
  var isForeignEntry: Bool { [ELOOP, ENOTDIR, EISDIR, ENXIO, ENODEV].contains(code) }
}
