import CLinux

/// The file system as a whole.
enum FileSystem {
  /// Brings everything written to the file system of an open folder to the medium; false if that failed.
  static func synchronise(of folder: borrowing Descriptor) -> Bool { syncfs(folder.number) == 0 }
}
