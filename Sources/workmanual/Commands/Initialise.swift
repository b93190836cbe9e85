import ManualModel

/// `init`: writes a small valid manual to begin with.
enum Initialise {
  static func run(_ folder: String, _ options: Options) throws(RunFailure) -> ExitStatus {
    guard PlainFile.isFree(folder) else { throw .notEmpty(folder) }
    let content = folder + "/content"
    try PlainFile.makeFolder(content + "/processes")
    for (name, text) in StarterManual.files { try PlainFile.create("\(content)/\(name)", text) }
    guard !options.isQuiet else { return .done }
    let words = Bilingual(
      thai:
        "เขียนคู่มือตั้งต้น \(StarterManual.files.count) แฟ้มใน \(content); ต่อไป: workmanual check --content \(content)",
      english:
        "wrote \(StarterManual.files.count) files into \(content); next: workmanual check --content \(content)"
    )
    try StandardStream.output.write(words(options.language ?? .thai) + "\n")
    return .done
  }
}
