import Glibc
import ManualModel
import ThaiText

/// `doctor`: whether the machine has what the program needs, and how to get it.
enum Doctor {
  /// A thing that is looked for.
  private struct Part {
    var name: Bilingual
    var isThere: Bool
    /// Whether nothing works without it.
    var isNeeded: Bool
    /// What to do if it is missing.
    var remedy: Bilingual
  }

  static func run(_ options: Options) throws(RunFailure) -> ExitStatus {
    let language = options.language ?? .thai
    let style = Style(options.colour, for: .output)
    let parts = parts(options)
    var text = ""
    for part in parts {
      let mark = part.isThere ? style(.good, "✓") : style(part.isNeeded ? .error : .warning, "✗")
      text += "\(mark) \(part.name(language))" + (part.isThere ? "" : ": \(part.remedy(language))") + "\n"
    }
    try StandardStream.output.write(text)
    return parts.allSatisfy { $0.isThere || !$0.isNeeded } ? .done : .missingPart
  }

  private static func parts(_ options: Options) -> [Part] {
    [
      // The program is linked with its libraries: had one been missing, it could not have started.
      Part(
        name: Bilingual(
          thai: "ไลบรารี cmark-gfm, libyaml, libthai, libcrypto, mimalloc \(Allocator.version)",
          english: "libraries cmark-gfm, libyaml, libthai, libcrypto, mimalloc \(Allocator.version)"),
        isThere: true, isNeeded: true,
        remedy: install("libcmark-gfm-dev libyaml-dev libthai-dev libssl-dev libmimalloc-dev")),
      Part(
        name: Bilingual(thai: "พจนานุกรมตัดคำไทย", english: "dictionary of Thai words"),
        isThere: (try? LineBreaker()) != nil, isNeeded: true, remedy: install("libthai-data")),
      Part(
        name: Bilingual(thai: "โปรแกรม git (ประวัติการแก้ไข)", english: "program git (history of changes)"),
        isThere: SearchPath.program("git") != nil, isNeeded: false, remedy: install("git")),
      Part(
        name: Bilingual(
          thai: "Typst \(TypstEngine.wanted) (พิมพ์เล่ม)",
          english: "Typst \(TypstEngine.wanted) (the printed book)"),
        isThere: (try? TypstEngine()) != nil, isNeeded: false,
        remedy: Bilingual(
          thai: "ติดตั้งด้วย \(TypstEngine.installation)", english: "install it with \(TypstEngine.installation)")
      ),
      folder(options.content, Bilingual(thai: "โฟลเดอร์ต้นฉบับ", english: "the manual's folder"), "--content"),
      folder(
        options.templates, Bilingual(thai: "โฟลเดอร์แม่แบบ", english: "the templates' folder"), "--templates"),
    ]
  }

  private static func install(_ packages: String) -> Bilingual {
    Bilingual(
      thai: "ติดตั้งด้วย apt-get install \(packages)", english: "install it with apt-get install \(packages)")
  }

  private static func folder(_ path: String, _ name: Bilingual, _ option: String) -> Part {
    var status = stat()
    let isThere = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    return Part(
      name: name + Bilingual(thai: " \(path)", english: " \(path)"), isThere: isThere, isNeeded: false,
      remedy: Bilingual(
        thai: "ไม่พบ; บอกที่อยู่ด้วย \(option)", english: "not there; say where it is with \(option)"))
  }
}
