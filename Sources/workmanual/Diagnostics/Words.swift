import ManualModel

/// The words around findings.
enum Words {
  static let note = Bilingual(thai: "ดู", english: "note")
  static let fix = Bilingual(thai: "แก้", english: "fix")

  static func severity(_ severity: Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(thai: "ผิด", english: "error")
    case .warn: Bilingual(thai: "เตือน", english: "warning")
    case .info: Bilingual(thai: "แจ้ง", english: "info")
    }
  }

  /// Place, message and remedy as one sentence.
  static func sentence(_ finding: Diagnostic, _ language: Language) -> String {
    let place = finding.place.map { $0(language) + ": " } ?? ""
    let remedy = finding.remedy(language)
    return place + finding.message(language) + (remedy.isEmpty ? "" : "; " + remedy)
  }

  static func edit(line: Int, old: String, new: String) -> Bilingual {
    if old.isEmpty {
      return Bilingual(thai: "บรรทัด \(line) เติม “\(new)”", english: "line \(line): insert “\(new)”")
    }
    if new.isEmpty {
      return Bilingual(thai: "บรรทัด \(line) ลบ “\(old)”", english: "line \(line): delete “\(old)”")
    }
    return Bilingual(
      thai: "บรรทัด \(line) เปลี่ยน “\(old)” เป็น “\(new)”",
      english: "line \(line): change “\(old)” into “\(new)”")
  }

  static func more(_ count: Int) -> Bilingual {
    Bilingual(thai: "และอีก \(count) แห่ง", english: "and \(count) more places")
  }

  /// How many findings of each weight there are.
  static func count(_ findings: [Diagnostic]) -> Bilingual {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    let (errors, warnings, infos) = (count(.error), count(.warn), count(.info))
    func plural(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
    return Bilingual(
      thai: "ผิด \(errors) เตือน \(warnings) แจ้ง \(infos)",
      english: "\(plural(errors, "error")), \(plural(warnings, "warning")), \(infos) info")
  }
}
