/// Words that are typed for others, seen in real manuals (`docs/thai.md` 8); the list may grow.
enum ConfusableWords {
  /// The wrong word, the right one, and the rarest pair of scalars in the wrong one.
  static let list: [(wrong: [Unicode.Scalar], right: String, pair: [Unicode.Scalar])] = [
    ("ค้ำมนุษย์", "ค้ามนุษย์", "ำม"), ("คำเป้าหมาย", "ค่าเป้าหมาย", "ป้"), ("ต่อด้าน", "ต่อต้าน", "อด"),
    ("ฝั่งกระบวนการ", "ผังกระบวนการ", "ฝั"), ("สืบรวจ", "สำรวจ", "สื"), ("รัยรายงาน", "รับรายงาน", "ยร"),
    ("กลับกรอง", "กลั่นกรอง", "บก"), ("อนุญาติ", "อนุญาต", "ญา"), ("สังเกตุ", "สังเกต", "กต"),
    ("เจตนารมย์", "เจตนารมณ์", "จต"), ("หลักเกณท์", "หลักเกณฑ์", "ณท"),
    ("ผลสัมฤทธิ", "ผลสัมฤทธิ์", "ฤท"),
  ].map { (Array($0.0.unicodeScalars), $0.1, Array($0.2.unicodeScalars)) }

  /// The rare pairs, by the last seven bits of their two scalars.
  private static let pairs: [Bool] = {
    var pairs = [Bool](repeating: false, count: 128 * 128)
    for (_, _, pair) in list { pairs[place(pair[0], pair[1])] = true }
    return pairs
  }()

  /// The first scalars of the wrong words, by their last seven bits.
  private static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 128)
    for (wrong, _, _) in list { beginnings[Int(wrong[0].value & 0x7F)] = true }
    return beginnings
  }()

  /// Whether a wrong word may begin with a scalar.
  static func mayBegin(_ scalar: Unicode.Scalar) -> Bool { beginnings[Int(scalar.value & 0x7F)] }

  private static func place(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
    Int(first.value & 0x7F) << 7 | Int(second.value & 0x7F)
  }

  /// Whether two neighbouring Thai scalars are the rare pair of a wrong word.
  static func mayHold(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    pairs[place(first, second)]
  }
}
