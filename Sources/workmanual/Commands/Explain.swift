import BookRenderer
import ContentReader
import FlowLayout
import ManualModel
import SiteRenderer
import Validation

/// `explain`: what a finding means, with a wrong and a right example.
enum Explain {
  /// Every explanation there is, one for each id.
  static let all: [Explanation] =
    Rule.all.map(\.explanation) + Explanation.ofTemplates + Explanation.ofCharts + Explanation.ofBooks

  static func run(_ name: String?, _ options: Options) throws(RunFailure) -> ExitStatus {
    let language = options.language ?? .thai
    guard let name else {
      try StandardStream.output.write(list(language))
      return .done
    }
    guard let explanation = all.first(where: { $0.id.rawValue == name }) else {
      throw .usage(.unknownRule(name))
    }
    try StandardStream.output.write(text(explanation, language))
    return .done
  }

  /// All ids with their weight.
  private static func list(_ language: Language) -> String {
    let width = all.map { TextWidth.columns(of: $0.id.rawValue) }.max() ?? 0
    return all.map { explanation in
      TextWidth.padded(explanation.id.rawValue, to: width + 2)
        + Words.severity(explanation.id.severity)(language) + "\n"
    }.joined()
  }

  private static func text(_ explanation: Explanation, _ language: Language) -> String {
    let (id, severity) = (explanation.id, Words.severity(explanation.id.severity)(language))
    let setting =
      id.isSettable
      ? Bilingual(
        thai: "ปรับระดับได้ด้วย check: {\(id.rawValue): error | warn | info | ignore} ใน manual.yaml",
        english: "may be set in manual.yaml by check: {\(id.rawValue): error | warn | info | ignore}")
      : Bilingual(thai: "ปรับระดับไม่ได้", english: "its weight is fixed")
    let (wrong, right) = (
      Bilingual(thai: "ตัวอย่างที่ผิด", english: "wrong"), Bilingual(thai: "ตัวอย่างที่ถูก", english: "right")
    )
    return "\(id.rawValue): \(severity); \(setting(language))\n\n\(explanation.why(language))\n\n"
      + "\(wrong(language)):\n" + text(explanation.bad) + "\n\(right(language)):\n" + text(explanation.good)
  }

  /// The files of an example, each line behind a bar, with `^~~~` under the marked place.
  private static func text(_ example: Example) -> String {
    example.parts.map { part in
      "  \(part.file)\n"
        + part.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          MarkedLine(line).text
        }.joined()
    }.joined()
  }
}

/// A line of an example and the mark below it.
private struct MarkedLine {
  private(set) var text: String

  init(_ line: Substring) {
    // By scalars: a mark above the first letter would join the bracket to a cluster.
    let scalars = Array(line.unicodeScalars)
    let start = scalars.firstIndex(of: "⟦")
    let end = scalars.firstIndex(of: "⟧") ?? scalars.count
    text = "  | \(MarkedLine.string(scalars.filter { $0 != "⟦" && $0 != "⟧" }))\n"
    guard let start else { return }
    let before = TextWidth.columns(of: MarkedLine.string(scalars[..<start]))
    let width = TextWidth.columns(of: MarkedLine.string(scalars[start..<max(start, end)].dropFirst()))
    text += "  | " + String(repeating: " ", count: before) + "^"
    text += String(repeating: "~", count: max(0, width - 1)) + "\n"
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
