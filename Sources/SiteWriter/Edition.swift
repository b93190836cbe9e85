/// A file of the edition that is being written, after its bytes were compared with the disk.
///
/// It holds no bytes, so that an edition may be far larger than the memory.
public struct Staged: Sendable {
  /// Where the file is.
  enum State: Equatable {
    /// In its place: it was there already.
    case unchanged
    /// In its place: written there, in a folder that had no edition.
    case written
    /// In the stage, by its number.
    case waiting(Int)
  }

  /// Path below the output folder.
  public let path: String
  /// Size in bytes.
  public let size: Int
  let sha256: String
  let state: State
}

/// What a build did to the output folder.
public struct WriteSummary: Equatable, Sendable {
  /// Files that are new or have new bytes.
  public var written = 0
  /// Files that were as they had to be, and were not touched.
  public var unchanged = 0
  /// Files of the edition before that were removed.
  public var removed = 0
  /// Files in the folder that are not ours and stay, sorted.
  public var foreign: [String] = []
  /// Files that this edition does not have, left because somebody changed them, sorted.
  public var changedByHand: [String] = []
}
