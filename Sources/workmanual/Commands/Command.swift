import ManualModel

/// What the program can be asked to do: one command, one file in this folder.
enum Command: String, CaseIterable {
  case check
  case build
  case doctor
  case help
  case version

  /// What it does, in one line.
  var summary: Bilingual {
    switch self {
    case .check:
      Bilingual(thai: "อ่านและตรวจต้นฉบับทั้งหมด ไม่เขียนอะไร", english: "read and check everything, write nothing")
    case .build:
      Bilingual(
        thai: "ตรวจ แล้วสร้างเว็บลงโฟลเดอร์ผลลัพธ์ เขียนเฉพาะที่เปลี่ยน",
        english: "check, then write the site into the output folder: only what changed")
    case .doctor:
      Bilingual(
        thai: "บอกว่าเครื่องนี้มีสิ่งที่ต้องใช้ครบหรือไม่",
        english: "tell whether this machine has what the program needs")
    case .help: Bilingual(thai: "บอกวิธีใช้คำสั่ง", english: "tell how a command is used")
    case .version: Bilingual(thai: "บอกรุ่นของโปรแกรม", english: "tell the version of the program")
    }
  }

  /// What else a user has to know.
  var details: Bilingual {
    switch self {
    case .check:
      Bilingual(
        thai: """
          ข้อที่พบพิมพ์ทางช่องข้อผิดพลาดมาตรฐาน (stderr) ตามลำดับแฟ้มและบรรทัด; ด้วย --format json
          พิมพ์เป็น JSON ทางช่องผลลัพธ์มาตรฐาน (stdout) จบด้วย 1 ถ้ามีข้อผิด (ด้วย --strict คำเตือนก็นับ)
          """,
        english: """
          Findings go to standard error, in the order of files and lines; with --format json they go to
          standard output as one JSON array. The exit status is 1 if there are errors (with --strict,
          warnings count too).
          """)
    case .build:
      Bilingual(
        thai: """
          ถ้ามีข้อผิด จะไม่เขียนอะไรเลย เว็บเดิมยังอยู่ครบ โฟลเดอร์ผลลัพธ์ต้องว่างหรือเป็นของโปรแกรมนี้
          แฟ้มอื่นในโฟลเดอร์นั้นไม่ถูกแตะต้อง
          """,
        english: """
          If there are errors, nothing at all is written and the site stays as it is. The output folder has
          to be empty or made by this program; other files in it are never touched.
          """)
    case .doctor:
      Bilingual(
        thai: "จบด้วย 69 ถ้าขาดสิ่งที่จำเป็น และบอกคำสั่งติดตั้ง",
        english:
          "The exit status is 69 if something necessary is missing; the command that installs it is shown.")
    case .help:
      Bilingual(thai: "ไม่บอกชื่อคำสั่ง: แสดงทุกคำสั่ง", english: "Without the name of a command: all commands.")
    case .version: Bilingual(thai: "", english: "")
    }
  }

  /// Words to type.
  var example: String {
    switch self {
    case .check: "workmanual check --language th --strict"
    case .build: "workmanual build --content content --output output"
    case .doctor: "workmanual doctor"
    case .help: "workmanual help build"
    case .version: "workmanual version"
    }
  }

  /// The options that change what it does.
  var options: [OptionName] {
    switch self {
    case .check: [.content, .language, .format, .color, .jobs, .strict, .timings, .quiet]
    case .build:
      [.content, .output, .templates, .language, .format, .color, .jobs, .strict, .timings, .quiet]
    case .doctor: [.content, .templates, .language, .color]
    case .help, .version: [.language]
    }
  }
}
