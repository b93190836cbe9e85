import Glibc
import ManualModel
import SiteWriter

/// The folder in which a book is set: its source, its fonts, what Typst made of it.
///
/// It may be deleted at any time.
struct BookFolder {
  let path: String

  /// Makes the folder if it is not there.
  init(_ path: String) throws(RunFailure) {
    self.path = path
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      folder += folder.isEmpty ? String(part) : "/" + part
      if folder.isEmpty || mkdir(folder, 0o755) == 0 || errno == EEXIST { continue }
      throw BookFolder.failure(folder)
    }
  }

  /// Makes a folder in it.
  func makeFolder(_ name: String) throws(RunFailure) {
    if mkdir(path + "/" + name, 0o755) != 0, errno != EEXIST { throw BookFolder.failure(path + "/" + name) }
  }

  /// Makes the folders that a file needs.
  func makeFolders(of file: String) throws(RunFailure) {
    var folder = ""
    for part in file.split(separator: "/").dropLast() {
      folder += folder.isEmpty ? part : "/" + part
      try makeFolder(folder)
    }
  }

  /// Writes a file, unless it is there with the same bytes.
  func write(_ bytes: [UInt8], to name: String) throws(RunFailure) {
    if let old = read(name), old == bytes { return }
    let place = path + "/" + name
    guard let file = fopen(place, "w") else { throw BookFolder.failure(place) }
    let written = fwrite(bytes, 1, bytes.count, file)
    if fclose(file) != 0 || written != bytes.count { throw BookFolder.failure(place) }
  }

  /// The bytes of a file; nil if it is not there.
  func read(_ name: String) -> [UInt8]? {
    guard let file = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0 else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    return bytes.count == size ? bytes : nil
  }

  private static func failure(_ path: String) -> RunFailure {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}
