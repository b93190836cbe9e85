import ManualModel

/// `check`: reads and validates everything, draws the charts, writes nothing.
enum Check {
  static func run(_ options: Options) async throws(RunFailure) -> ExitStatus {
    var pipeline = Pipeline(options)
    let checked: Checked
    do { checked = try await pipeline.checkAll() } catch { return Program.report(error, pipeline.language) }
    let language = pipeline.language
    try checked.report(options, forPrograms: .output)
    if options.format == .text, !options.isQuiet {
      try StandardStream.output.write(summary(checked)(language) + "\n")
    }
    if options.showsTimings { try StandardStream.error.write(pipeline.timings.table(language)) }
    return checked.stops(options) ? .contentHasErrors : .done
  }

  private static func summary(_ checked: Checked) -> Bilingual {
    let count = checked.files.count
    return Bilingual(thai: "ตรวจ \(count) แฟ้ม: ", english: "checked \(count) file\(count == 1 ? "" : "s"): ")
      + Words.count(checked.findings)
  }
}
