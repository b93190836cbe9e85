import Glibc
import ManualModel

/// How long each stage of a run took, and how much it did.
struct Timings {
  /// A stage of the pipeline, in its order.
  enum Stage: String, CaseIterable {
    case read
    case check
    case draw
    case render
    case typeset
    case publish

    var name: Bilingual {
      switch self {
      case .read: Bilingual(thai: "อ่าน", english: "read")
      case .check: Bilingual(thai: "ตรวจ", english: "check")
      case .draw: Bilingual(thai: "วาดผัง", english: "draw")
      case .render: Bilingual(thai: "สร้างหน้า", english: "render")
      case .typeset: Bilingual(thai: "จัดหน้า", english: "typeset")
      case .publish: Bilingual(thai: "วางแฟ้ม", english: "publish")
      }
    }
  }

  private var start = ContinuousClock.now
  private(set) var lines: [(stage: Stage, count: Int, time: Duration)] = []

  /// Notes that a stage has ended, and how many things it dealt with; its time began when the one before ended.
  mutating func end(_ stage: Stage, count: Int) {
    let now = ContinuousClock.now
    lines.append((stage, count, now - start))
    start = now
  }

  /// The table for `--timings`: stage, count, milliseconds; at the end the sum and the peak of memory.
  func table(_ language: Language) -> String {
    var text = ""
    for line in lines { text += row(line.stage.name(language), "\(line.count)", line.time) }
    let total = lines.reduce(Duration.zero) { $0 + $1.time }
    text += row(Bilingual(thai: "รวม", english: "total")(language), "\(Timings.peakMemory) MB", total)
    return text
  }

  private func row(_ name: String, _ count: String, _ time: Duration) -> String {
    let tenths = time.components.seconds * 10_000 + time.components.attoseconds / 100_000_000_000_000
    let milliseconds = "\(tenths / 10).\(tenths % 10) ms"
    return TextWidth.padded(name, to: 12) + TextWidth.padded(count, to: 10, left: true)
      + TextWidth.padded(milliseconds, to: 14, left: true) + "\n"
  }

  /// The most memory that the process has had, in MB of 10⁶ bytes.
  static var peakMemory: Int {
    var usage = rusage()
    return getrusage(RUSAGE_SELF.rawValue, &usage) == 0 ? usage.ru_maxrss * 1024 / 1_000_000 : 0
  }
}
