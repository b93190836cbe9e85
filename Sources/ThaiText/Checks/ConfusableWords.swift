/// Words that are typed for others, seen in real manuals (`docs/thai.md` 8); the list may grow.
enum ConfusableWords {
  static let list: [(wrong: [Unicode.Scalar], right: String)] = [
    ("ค้ำมนุษย์", "ค้ามนุษย์"), ("คำเป้าหมาย", "ค่าเป้าหมาย"), ("ต่อด้าน", "ต่อต้าน"),
    ("ฝั่งกระบวนการ", "ผังกระบวนการ"), ("สืบรวจ", "สำรวจ"), ("รัยรายงาน", "รับรายงาน"),
    ("กลับกรอง", "กลั่นกรอง"), ("อนุญาติ", "อนุญาต"), ("สังเกตุ", "สังเกต"), ("เจตนารมย์", "เจตนารมณ์"),
    ("หลักเกณท์", "หลักเกณฑ์"), ("ผลสัมฤทธิ", "ผลสัมฤทธิ์"),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  /// The pairs of scalars that the wrong words end with, as one bit for each two of the last seven bits.
  private static let endings: [Bool] = {
    var endings = [Bool](repeating: false, count: 128 * 128)
    for (wrong, _) in list { endings[place(wrong[wrong.count - 2], wrong[wrong.count - 1])] = true }
    return endings
  }()

  private static func place(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int(first.value & 0x7F) << 7 | Int(second.value & 0x7F)
  }

  /// Whether a wrong word may end with these two Thai scalars.
  static func mayEnd(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    endings[place(first, second)]
  }
}
