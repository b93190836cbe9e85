/// The machine could not read: a folder that is not there, no permission, a failing disk.
///
/// Never an author's mistake.
public struct ReadFailure: Error, Hashable, Sendable {
  /// The path, as given on the command line or below the content folder.
  public var path: String
  /// The system's reason, in its own words.
  public var reason: String

  /// Makes a failure.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
