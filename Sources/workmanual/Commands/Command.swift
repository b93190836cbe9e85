import ManualModel

/// What the program can be asked to do: one command, one file in this folder.
enum Command: String, CaseIterable {
  case check
  case build
  case initialise = "init"
  case new
  case explain
  case schema
  case book
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
    case .initialise:
      Bilingual(
        thai: "เขียนคู่มือเล็ก ๆ ที่ถูกต้องไว้เริ่มต้น", english: "write a small valid manual to begin with")
    case .new:
      Bilingual(
        thai: "เพิ่มแฟ้มกระบวนการพร้อมโครง และลงชื่อใน manual.yaml",
        english: "add the skeleton of a process and list it in manual.yaml")
    case .explain:
      Bilingual(
        thai: "อธิบายข้อที่พบ พร้อมตัวอย่างที่ผิดและถูก",
        english: "tell what a finding means, with a wrong and a right example")
    case .schema:
      Bilingual(
        thai: "เขียน JSON Schema ของแฟ้มต้นฉบับ สำหรับโปรแกรมแก้ไขข้อความ",
        english: "write the JSON Schemas of the content files, for editors")
    case .book:
      Bilingual(
        thai: "ตรวจ แล้วพิมพ์เล่มคู่มือ หรือเล่มเล็กของกระบวนการ กอง หรือตำแหน่ง เป็น PDF",
        english: "check, then print the book, or a booklet of a process, division or unit, as a PDF")
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
    case .initialise:
      Bilingual(
        thai: "ต้นฉบับอยู่ใน DIR/content โฟลเดอร์ DIR ต้องยังไม่มีหรือว่าง; ลบและแก้ได้ทุกบรรทัด",
        english:
          "The content is in DIR/content; DIR must be empty or not there yet. Every line may be changed.")
    case .new:
      Bilingual(
        thai: """
          แฟ้มใหม่คือ processes/ID.md ที่ที่ต้องเติมมี ____ กำกับ และ check จะบอกจนกว่าจะเติมครบ
          manual.yaml ถูกแก้เฉพาะที่ลงชื่อ หมายเหตุและรูปแบบเดิมอยู่ครบ
          """,
        english: """
          The new file is processes/ID.md; ____ marks what has to be filled in, and check reports it until
          it is. manual.yaml is changed only where the process is listed; comments stay as they are.
          """)
    case .explain:
      Bilingual(
        thai: "ID คือรหัสในวงเล็บ [ ] ท้ายข้อที่พบ; ไม่บอก ID: แสดงทุกรหัส",
        english: "ID is what stands in [ ] behind a finding. Without it: all ids.")
    case .schema:
      Bilingual(
        thai: """
          เขียน DIR/manual.schema.json, units.schema.json, process.schema.json และอื่น ๆ อย่างละแฟ้ม
          โปรแกรมแก้ไขข้อความที่ใช้ yaml-language-server จะช่วยเติมคำและบอกความหมายเป็นภาษาไทย
          """,
        english: """
          Writes DIR/manual.schema.json, units.schema.json, process.schema.json and so on. Editors with the
          yaml-language-server then complete keys and tell what they mean, in Thai.
          """)
    case .book:
      Bilingual(
        thai: """
          เขียน book.pdf (เล่มเล็ก: book-….pdf) ลงโฟลเดอร์ผลลัพธ์ ใช้ Typst 0.15 จาก .venv; ถ้าไม่มี จบด้วย 69
          และบอกคำสั่งติดตั้ง ถ้าไม่มีอะไรเปลี่ยน จะไม่จัดหน้าใหม่
          """,
        english: """
          Writes book.pdf (a booklet: book-….pdf) into the output folder. It needs Typst 0.15 in .venv; if
          that is missing, the exit status is 69 and the command that installs it is shown. When nothing has
          changed, nothing is set again.
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
    case .initialise: "workmanual init manual-2569"
    case .new: "workmanual new leave-request --division กก. --title \"การลา\""
    case .explain: "workmanual explain unknown-step"
    case .schema: "workmanual schema schemas"
    case .book: "workmanual book --unit จนท.สารบรรณ"
    case .doctor: "workmanual doctor"
    case .help: "workmanual help build"
    case .version: "workmanual version"
    }
  }

  /// The options that change what it does.
  var options: [OptionName] {
    switch self {
    case .check: [.content, .date, .language, .format, .color, .jobs, .strict, .timings, .quiet]
    case .build:
      [.content, .output, .templates, .language, .format, .color, .jobs, .strict, .timings, .quiet]
    case .new: [.division, .title, .group, .content, .language, .jobs, .quiet]
    case .initialise, .schema: [.language, .quiet]
    case .book:
      [
        .process, .division, .unit, .content, .output, .templates, .language, .format, .color, .jobs, .strict,
        .timings, .quiet,
      ]
    case .doctor: [.content, .templates, .language, .color]
    case .explain, .help, .version: [.language]
    }
  }

  /// A word behind the name of a command.
  struct Operand: Equatable {
    var name: String
    var isNeeded = true
  }

  /// What it is about.
  var operand: Operand? {
    switch self {
    case .initialise, .schema: Operand(name: "DIR")
    case .new: Operand(name: "ID")
    case .explain: Operand(name: "ID", isNeeded: false)
    case .check, .build, .book, .doctor, .help, .version: nil
    }
  }

  /// The options without which it cannot work.
  var neededOptions: [OptionName] { self == .new ? [.division, .title] : [] }
}
