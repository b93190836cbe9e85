import ContentReader
import ManualModel
import SiteWriter

/// Why a run could not be finished.
///
/// Mistakes in the content are none of these: they are findings.
enum RunFailure: Error {
  case usage(UsageError)
  case reading(ReadFailure)
  case writing(WriteFailure)
  /// A part of the machine that the program needs, and the package that brings it.
  case missingPart(String, package: String)
  /// Standard output or standard error takes nothing more.
  case output(reason: String)
  /// No Typst of the right version; the one that was found.
  case missingTypst(found: String?)
  /// Nothing in the manual has this name; perhaps the nearest one was meant.
  case nothingToPrint(String, nearest: String?)
  /// What Typst complained about.
  case typesetting(String)
  /// A file of our own that cannot be written.
  case cannotWrite(path: String, reason: String)
  case defect(String)
  /// A file of the author could not be written.
  case file(String, reason: String)
  /// A folder that should be empty is not.
  case notEmpty(String)
  case interrupted(ExitStatus)

  var status: ExitStatus {
    switch self {
    case .usage: .usage
    case .reading, .output, .file, .cannotWrite: .machine
    case .notEmpty: .cannotCreate
    case .missingPart, .missingTypst: .missingPart
    case .nothingToPrint: .contentHasErrors
    case .defect, .typesetting: .defect
    case .interrupted(let status): status
    case .writing(let failure):
      switch failure {
      case .notOurs: .cannotCreate
      case .locked, .noLocks: .locked
      case .disk: .machine
      case .defect: .defect
      }
    }
  }

  /// What is said about it.
  var message: Bilingual {
    switch self {
    case .usage(let error): error.message
    case .reading(let failure):
      Bilingual(
        thai: "อ่าน \(failure.path) ไม่ได้: \(failure.reason)",
        english: "cannot read \(failure.path): \(failure.reason)")
    case .writing(.defect(let words)), .defect(let words):
      Bilingual(
        thai: "โปรแกรมบกพร่อง: \(words); โปรดแจ้งผู้พัฒนาพร้อมแฟ้มต้นฉบับ",
        english: "a defect of this program: \(words); please report it together with the content")
    case .writing(let failure): failure.message
    case .missingPart(let part, let package):
      Bilingual(
        thai: "ไม่มี \(part); ติดตั้งด้วย apt-get install \(package)",
        english: "\(part) is missing; install it with apt-get install \(package)")
    case .missingTypst(let found): TypstEngine.missing(found: found)
    case .nothingToPrint(let name, let nearest):
      Bilingual(thai: "ไม่มี “\(name)” ให้พิมพ์", english: "there is nothing called “\(name)” to print")
        + (nearest.map { Bilingual(thai: "; หมายถึง \($0) หรือไม่", english: "; did you mean \($0)?") }
          ?? Bilingual(thai: "", english: ""))
    case .typesetting(let notes):
      Bilingual(thai: "Typst จัดหน้าเล่มไม่สำเร็จ: \(notes)", english: "Typst could not set the book: \(notes)")
    case .cannotWrite(let path, let reason):
      Bilingual(thai: "เขียน \(path) ไม่ได้: \(reason)", english: "cannot write \(path): \(reason)")
    case .output(let reason):
      Bilingual(thai: "พิมพ์ผลลัพธ์ไม่ได้: \(reason)", english: "cannot print: \(reason)")
    case .file(let path, let reason):
      Bilingual(thai: "เขียน \(path) ไม่ได้: \(reason)", english: "cannot write \(path): \(reason)")
    case .notEmpty(let path):
      Bilingual(
        thai: "โฟลเดอร์ \(path) มีแฟ้มอยู่แล้ว; บอกชื่อโฟลเดอร์ใหม่",
        english: "folder \(path) is not empty; name a new one")
    case .interrupted: Bilingual(thai: "หยุดตามคำสั่ง", english: "stopped as asked")
    }
  }
}

/// Reads, and says what a failure of the machine means for the run.
func reading<Result>(_ body: @autoclosure () throws(ReadFailure) -> Result) throws(RunFailure) -> Result {
  do throws(ReadFailure) { return try body() } catch { throw .reading(error) }
}

/// Writes, and says what a failure of the machine means for the run.
func writing<Result>(_ body: @autoclosure () throws(WriteFailure) -> Result) throws(RunFailure) -> Result {
  do throws(WriteFailure) { return try body() } catch { throw .writing(error) }
}
