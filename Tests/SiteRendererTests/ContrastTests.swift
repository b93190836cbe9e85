import Foundation
import Testing

/// The contrasts of `docs/site.md` 6, computed again from the style sheet.
struct ContrastTests {
  let themes: [[String: String]]

  init() throws {
    let file = RenderedSite.repository.appendingPathComponent("templates/assets/style.css")
    let sheet = try String(contentsOf: file, encoding: .utf8)
    themes = [":root {", ":root[data-theme=\"dark\"] {", "  :root:not([data-theme=\"light\"]) {"].map {
      head in
      let body = sheet.components(separatedBy: "\n" + head).dropFirst().first?.prefix { $0 != "}" } ?? ""
      var colours: [String: String] = [:]
      for pair in body.split(separator: ";") {
        let parts = pair.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        if parts.count == 2, parts[0].hasPrefix("--") { colours[String(parts[0].dropFirst(2))] = parts[1] }
      }
      return colours
    }
  }

  @Test func bothDarkThemesAreOne() {
    #expect(themes[1].count > 12 && themes[1] == themes[2])
  }

  @Test(arguments: [
    ("ink", "background", 4.5), ("ink", "panel", 4.5), ("muted", "background", 4.5), ("muted", "panel", 4.5),
    ("accent", "background", 4.5), ("accent", "panel", 4.5), ("visited", "background", 4.5),
    ("accent", "badge", 4.5),
    ("visited", "panel", 4.5), ("success", "background", 4.5), ("danger", "background", 4.5),
    ("warning", "warning-ground", 4.5), ("ink", "warning-ground", 4.5), ("accent", "warning-ground", 4.5),
    ("ink", "mark", 4.5), ("control", "background", 3), ("focus-ink", "focus", 3),
    ("background", "accent", 4.5),
  ])
  func isReadable(_ front: String, _ back: String, _ least: Double) throws {
    for theme in themes {
      let ratio = try contrast(#require(theme[front]), #require(theme[back]))
      #expect(ratio >= least, "\(front) on \(back): \(ratio)")
    }
  }

  /// The head of the home page is white on a band in both themes.
  @Test func theBandIsReadable() throws {
    for theme in themes {
      #expect(try contrast("#ffffff", #require(theme["band"])) >= 4.5)
    }
  }

  /// WCAG 2.2: contrast ratio of two colours.
  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (x, y) = (try luminance(a), try luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16), "\(colour)")
    let channels = [16, 8, 0].map { shift -> Double in
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
