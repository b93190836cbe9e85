import ManualModel

/// `help`: how the program, or one command, is used.
enum Help {
  static func run(_ topic: Command?, _ options: Options) throws(RunFailure) -> ExitStatus {
    let language = options.language ?? .thai
    try StandardStream.output.write(topic.map { text($0, language) } ?? overview(language))
    return .done
  }

  private static func overview(_ language: Language) -> String {
    let title = Bilingual(
      thai: "workmanual สร้างคู่มือการปฏิบัติงานจากแฟ้ม Markdown",
      english: "workmanual makes a work manual from Markdown files")
    let usage = Bilingual(thai: "วิธีใช้", english: "usage")
    let commands = Bilingual(thai: "คำสั่ง", english: "commands")
    let more = Bilingual(
      thai: "workmanual help COMMAND บอกรายละเอียดและตัวอย่าง",
      english: "workmanual help COMMAND tells more, with an example")
    return title(language) + "\n\n" + usage(language) + ": workmanual COMMAND [OPTION …]\n\n"
      + commands(language) + ":\n"
      + rows(Command.allCases.map { ($0.rawValue, $0.summary(language)) }) + "\n" + more(language) + "\n"
  }

  private static func text(_ command: Command, _ language: Language) -> String {
    let usage = Bilingual(thai: "วิธีใช้", english: "usage")
    let options = Bilingual(thai: "ตัวเลือก", english: "options")
    let example = Bilingual(thai: "ตัวอย่าง", english: "example")
    let operand =
      command == .help
      ? " [COMMAND]" : command.operand.map { $0.isNeeded ? " \($0.name)" : " [\($0.name)]" } ?? ""
    let needed = command.neededOptions.map { " --\($0.rawValue) \($0.placeholder ?? "")" }.joined()
    let details = command.details(language)
    return "workmanual \(command.rawValue): \(command.summary(language))\n\n"
      + "\(usage(language)): workmanual \(command.rawValue)\(operand)\(needed) [OPTION …]\n\n"
      + (details.isEmpty ? "" : details + "\n\n") + options(language) + ":\n"
      + rows(
        command.options.map { name in
          ("--" + name.rawValue + (name.placeholder.map { " " + $0 } ?? ""), name.purpose(language))
        }) + "\n\(example(language)):\n  \(command.example)\n"
  }

  private static func rows(_ rows: [(String, String)]) -> String {
    let width = rows.map { TextWidth.columns(of: $0.0) }.max() ?? 0
    return rows.map { "  " + TextWidth.padded($0.0, to: width + 2) + $0.1 + "\n" }.joined()
  }
}
