import ManualModel

/// Where a finding is, as other programs want it: file, lines and columns from 1, columns in Unicode scalars.
struct FindingPlace {
  var path: String
  var start: SourcePosition
  var end: SourcePosition

  /// The place of a range; nil if it is in no file.
  init?(_ range: SourceRange?, in files: [SourceFile]) {
    guard let range, files.indices.contains(Int(range.file.index)) else { return nil }
    let file = files[Int(range.file.index)]
    path = file.path
    start = file.position(of: Int(range.start))
    end = file.position(of: Int(range.end))
  }
}
