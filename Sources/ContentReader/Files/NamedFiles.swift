import ManualModel
import ThaiText

/// The files below `files/` that the content names: they must exist, and go into the output.
struct NamedFiles {
  /// The largest attachment, and all of them (`docs/reliability.md` 6).
  static let maximalSize = 64 * 1024 * 1024
  static let maximalTotal = 2 * 1024 * 1024 * 1024

  private var sizes: [String: Int?] = [:]
  private var folded: [String: String] = [:]
  private var found: [Manual.NamedFile] = []
  private var findings: [Diagnostic] = []

  /// Takes one place that names a file.
  mutating func add(_ file: NamedFile, in folder: ContentFolder) throws(ReadFailure) {
    let path = file.path.value
    if let known = sizes[path] {
      if known == nil, file.isRequired { findings.append(FileFindings.missing(path, at: file.path.range)) }
      return
    }
    let size = try folder.size(of: path)
    sizes[path] = .some(size)
    guard let size else {
      if file.isRequired { findings.append(FileFindings.missing(path, at: file.path.range)) }
      return
    }
    found.append(Manual.NamedFile(path: path, size: size))
    if size > Self.maximalSize {
      findings.append(
        FileFindings.attachmentsTooLarge(
          Bilingual(thai: "แฟ้ม \(path) ใหญ่เกิน 64 MiB", english: "file \(path) is larger than 64 MiB"),
          at: file.path.range))
    }
    let key = Normalisation.nfc(path.lowercased())
    if let other = folded[key] {
      findings.append(FileFindings.nameClash(path, with: other, at: file.path.range))
    } else {
      folded[key] = path
    }
  }

  /// The files that exist, sorted by path bytes.
  var files: [Manual.NamedFile] { found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }

  /// What is wrong.
  func finished() -> [Diagnostic] {
    guard found.reduce(0, { $0 + $1.size }) > Self.maximalTotal else { return findings }
    let what = Bilingual(
      thai: "แฟ้มแนบรวมกันใหญ่เกิน 2 GiB", english: "all attached files together are larger than 2 GiB")
    return findings + [FileFindings.attachmentsTooLarge(what, at: nil)]
  }
}
