import Glibc
import ManualModel

/// One line on a terminal that tells how long the book has been in the making; nothing when piped.
struct BookProgress {
  private let isShown: Bool
  private let language: Language

  init(_ options: Options, _ language: Language) {
    isShown = !options.isQuiet && isatty(STDERR_FILENO) == 1
    self.language = language
  }

  /// Replaces the line.
  func show(_ time: Duration) {
    guard isShown else { return }
    let words = Bilingual(
      thai: "กำลังจัดหน้าเล่ม \(time.components.seconds) วินาที",
      english: "setting the book, \(time.components.seconds) s")
    try? StandardStream.error.write("\r" + words(language))
  }

  /// Clears the line.
  func finish() {
    guard isShown else { return }
    try? StandardStream.error.write("\r\u{1B}[K")
  }
}
