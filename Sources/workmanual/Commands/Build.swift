import ManualModel
import SiteWriter

/// `build`: checks, then writes the site into the output folder.
enum Build {
  static func run(_ options: Options) async throws(RunFailure) -> ExitStatus {
    var pipeline = Pipeline(options)
    let built: Built
    do { built = try await pipeline.build() } catch { return Program.report(error, pipeline.language) }
    let language = pipeline.language
    try built.checked.report(options, from: .warn, forPrograms: .error)
    if let summary = built.summary, !options.isQuiet {
      try StandardStream.output.write(words(summary, options.output)(language) + "\n")
      try StandardStream.error.write(remarks(summary, language))
    }
    if built.summary == nil, options.format == .text {
      try StandardStream.error.write(stopped(built.checked)(language) + "\n")
    }
    if options.showsTimings { try StandardStream.error.write(pipeline.timings.table(language)) }
    return built.summary == nil ? .contentHasErrors : .done
  }

  private static func words(_ summary: WriteSummary, _ output: String) -> Bilingual {
    let (written, unchanged, removed) = (summary.written, summary.unchanged, summary.removed)
    return Bilingual(
      thai: "สร้างคู่มือใน \(output): เขียน \(written) แฟ้ม เหมือนเดิม \(unchanged) แฟ้ม ลบ \(removed) แฟ้ม",
      english: "built \(output): \(written) written, \(unchanged) unchanged, \(removed) removed")
  }

  private static func stopped(_ checked: Checked) -> Bilingual {
    Bilingual(thai: "ไม่ได้เขียนอะไร: ", english: "nothing was written: ") + Words.count(checked.findings)
  }

  /// Files in the folder that are not of this edition; the first few by name.
  private static func remarks(_ summary: WriteSummary, _ language: Language) -> String {
    func line(_ files: [String], _ words: Bilingual) -> String {
      guard !files.isEmpty else { return "" }
      let names = files.prefix(5).map(Printable.text).joined(separator: ", ")
      let rest = files.count > 5 ? "; " + Words.more(files.count - 5)(language) : ""
      return words(language) + ": " + names + rest + "\n"
    }
    let foreign = summary.foreign.filter { !summary.changedByHand.contains($0) }
    return line(foreign, Bilingual(thai: "แฟ้มอื่นที่คงไว้", english: "left alone, not ours"))
      + line(
        summary.changedByHand, Bilingual(thai: "แฟ้มที่ถูกแก้ไขด้วยมือ คงไว้", english: "left alone, changed by hand")
      )
  }
}
