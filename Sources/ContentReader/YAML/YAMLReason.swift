import ManualModel

/// Why YAML cannot be read, in words for a person who has never heard of YAML.
enum YAMLReason {
  case tab
  case oddSpace
  case missingColon
  case missingSpace
  case unclosedQuote(String)
  case unclosedBracket(String)
  case bracketOverLines(String)
  case strayBracket(String)
  case missingComma
  case emptyItem
  case indentation
  case missingDash
  case dashWithoutSpace
  case textAfterBar
  case escape(String)
  case keyIsNoWord
  case noKeys
  case other

  /// The words that follow “YAML cannot be read:”.
  var words: Bilingual {
    switch self {
    case .tab: Bilingual(thai: "ย่อหน้าด้วยแท็บ", english: "the line is indented with a tab")
    case .oddSpace:
      Bilingual(
        thai: "ย่อหน้าด้วยช่องว่างชนิดอื่นที่หน้าตาเหมือนกัน",
        english: "the line is indented with another sort of space that looks alike")
    case .missingColon: Bilingual(thai: "ไม่มี : หลังคีย์", english: "there is no : after the key")
    case .missingSpace: Bilingual(thai: "ไม่เว้นวรรคหลัง :", english: "there is no space after :")
    case .unclosedQuote(let sign):
      Bilingual(thai: "เปิด \(sign) แล้วไม่ปิดในบรรทัดนี้", english: "\(sign) is opened and not closed on this line")
    case .unclosedBracket(let sign):
      Bilingual(thai: "เปิด \(sign) แล้วไม่ปิด", english: "\(sign) is opened and not closed")
    case .bracketOverLines(let sign):
      Bilingual(thai: "\(sign) ไม่ปิดในบรรทัดเดียวกัน", english: "\(sign) is not closed on the same line")
    case .strayBracket(let sign):
      Bilingual(thai: "มี \(sign) ที่ไม่ได้เปิดไว้", english: "\(sign) closes what was never opened")
    case .missingComma: Bilingual(thai: "ขาดจุลภาคระหว่างข้อ", english: "a comma is missing between two items")
    case .emptyItem: Bilingual(thai: "มีข้อว่างในรายการ", english: "an item of the list is empty")
    case .indentation:
      Bilingual(thai: "ย่อหน้าไม่ตรงกับบรรทัดข้างบน", english: "the indentation does not match the lines above")
    case .missingDash:
      Bilingual(thai: "ข้อนี้ในรายการไม่ขึ้นต้นด้วย - ", english: "this item of the list does not begin with - ")
    case .dashWithoutSpace: Bilingual(thai: "ไม่เว้นวรรคหลัง -", english: "there is no space after -")
    case .textAfterBar:
      Bilingual(thai: "มีข้อความต่อท้าย | ในบรรทัดเดียวกัน", english: "there is text on the line of the |")
    case .escape(let sign):
      Bilingual(thai: "ใช้ \(sign) ในเครื่องหมาย \"…\" ไม่ได้", english: "\(sign) is not allowed inside \"…\"")
    case .keyIsNoWord: Bilingual(thai: "คีย์ต้องเป็นคำ", english: "a key must be a word")
    case .noKeys: Bilingual(thai: "ต้องเป็นบรรทัด คีย์: ค่า", english: "it must be lines of key: value")
    case .other: Bilingual(thai: "โครงสร้างไม่ถูกต้อง", english: "the structure is not correct")
    }
  }

  /// What the author does about it.
  var remedy: Bilingual {
    switch self {
    case .tab: Bilingual(thai: "ใช้ช่องว่างแทนแท็บ", english: "use spaces instead")
    case .oddSpace:
      Bilingual(thai: "ลบย่อหน้าแล้วเคาะช่องว่างใหม่", english: "delete the indentation and type it again")
    case .missingColon, .missingSpace:
      Bilingual(thai: "เขียนเป็น คีย์: ค่า", english: "write it as key: value")
    case .unclosedQuote: Bilingual(thai: "ปิดเครื่องหมายท้ายข้อความ", english: "close it at the end of the text")
    case .unclosedBracket: Bilingual(thai: "ปิดท้ายรายการ", english: "close it at the end of the list")
    case .bracketOverLines:
      Bilingual(thai: "เขียนข้อละบรรทัด ขึ้นต้นด้วย - ", english: "write one item per line, each with - ")
    case .strayBracket:
      Bilingual(thai: "ลบออก หรือครอบข้อความด้วย \"…\"", english: "delete it, or put the text in \"…\"")
    case .missingComma: Bilingual(thai: "คั่นด้วย , ", english: "put a , between them")
    case .emptyItem: Bilingual(thai: "ลบจุลภาคที่เกิน", english: "delete the extra comma")
    case .missingDash:
      Bilingual(thai: "เติม - หน้าข้อ หรือแก้ย่อหน้า", english: "put - before it, or correct the indentation")
    case .dashWithoutSpace: Bilingual(thai: "เว้นวรรคหลัง - หน้าข้อ", english: "put a space after the -")
    case .textAfterBar: Bilingual(thai: "ขึ้นบรรทัดใหม่หลัง |", english: "begin the text on the next line")
    case .escape: Bilingual(thai: "เขียน \\\\ แทน \\", english: "write \\\\ for \\")
    case .indentation, .keyIsNoWord, .noKeys, .other:
      Bilingual(thai: "ดูย่อหน้าและเครื่องหมาย :", english: "check indentation and colons")
    }
  }

  /// The finding at `range`.
  func finding(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, at: range,
      message: Bilingual(
        thai: "อ่าน YAML ไม่ได้: \(words.thai)", english: "YAML cannot be read: \(words.english)"),
      remedy: remedy)
  }
}
