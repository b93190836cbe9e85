/// Makes manuals of any size that are shaped like a real one: seven steps in the middle, twenty at most, a question
/// in every fourth, fifty processes in a division.
struct ManualGenerator {
  let count: Int
  static let perDivision = 50
  private static let perSection = 10
  /// Numbers of steps; each is as likely as the next.
  static let lengths = [3, 4, 5, 5, 6, 6, 7, 7, 7, 7, 8, 8, 9, 10, 12, 14, 17, 20]

  private var divisions: Int { (count + Self.perDivision - 1) / Self.perDivision }

  /// All files of the manual: path and text, in an order that does not change.
  func forEachFile(_ write: (_ path: String, _ text: String) throws -> Void) rethrows {
    try write("manual.yaml", manual)
    try write("units.yaml", units)
    try write("laws.yaml", "laws:\n  - id: saraban\n    title: ระเบียบว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖\n")
    try write("forms.yaml", "forms:\n  - id: request\n    name: แบบคำขอ\n")
    try write("systems.yaml", "systems:\n  - id: e-saraban\n    name: ระบบสารบรรณอิเล็กทรอนิกส์\n")
    for number in 0..<count { try write("processes/d\(division(number))/\(id(number)).md", process(number)) }
  }

  private func id(_ number: Int) -> String { "process-\(number)" }
  private func division(_ number: Int) -> Int { number / Self.perDivision }
  private func processes(_ range: Range<Int>, indent: String) -> String {
    range.map { "\(indent)- \(id($0))\n" }.joined()
  }

  private var manual: String {
    var text = """
      title: คู่มือการปฏิบัติงานสำหรับวัดความเร็ว
      org: สป.
      fiscal-year: 2567
      parts: [cover, toc, org-chart, work-system, process-list, divisions]
      categories:
        - id: core
          title: กระบวนการหลัก
          groups:

      """
    for start in stride(from: 0, to: count, by: Self.perSection) {
      text +=
        "      - id: group-\(start / Self.perSection)\n        title: กลุ่มกระบวนการที่ \(start / Self.perSection + 1)\n"
      text += "        processes:\n"
      text += processes(start..<min(start + Self.perSection, count), indent: "          ")
    }
    text += "divisions:\n"
    for division in 0..<divisions {
      text += "  - unit: กอง\(division)\n    sections:\n"
      let end = min((division + 1) * Self.perDivision, count)
      for start in stride(from: division * Self.perDivision, to: end, by: Self.perSection) {
        text += "      - title: หมวดที่ \(start % Self.perDivision / Self.perSection + 1)\n        processes:\n"
        text += processes(start..<min(start + Self.perSection, end), indent: "          ")
      }
    }
    return text
  }

  private var units: String {
    var text = "units:\n  - id: สป.\n    name: สำนักงานปลัดกระทรวง\n    kind: org\n"
    text += "  - id: ประชาชน\n    name: ประชาชน\n    kind: outside\n"
    for number in 0..<divisions {
      text += "  - id: กอง\(number)\n    name: กองที่ \(number)\n    kind: division\n    under: สป.\n"
      for (id, name) in [("จนท.", "เจ้าหน้าที่"), ("หน.", "หัวหน้ากลุ่ม"), ("ผอ.", "ผู้อำนวยการ")] {
        text +=
          "  - id: \(id)กอง\(number)\n    name: \(name)กองที่ \(number)\n    kind: role\n    under: กอง\(number)\n"
      }
    }
    return text
  }
}
