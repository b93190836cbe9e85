/// A new process with `____` where its author has to write.
enum ProcessSkeleton {
  static func text(title: String, owner: String) -> String {
    """
    ---
    title: \(quoted(title))
    owner: \(quoted(owner))
    # แทน ____ ทุกแห่งด้วยข้อความจริง; ไม่มีให้เขียน none; หมายเหตุหลัง # ลบได้
    # effective: 1 ต.ค. 2568       # วันที่เริ่มใช้
    objective: เพื่อให้ ____         # ทำไปเพื่ออะไร
    kpis:
      - {name: ตัวชี้วัด ____, target: ร้อยละ ____}
    digital: none                  # ใช้ระบบดิจิทัลหรือไม่: {how: …, benefit: …}
    innovation: none
    requirements: none             # กฎหมายและเงื่อนไข: [{law: …}, {text: …}]
    inputs:
      - {name: สิ่งที่ได้รับ ____, from: {text: ผู้ให้ ____}}
    outputs:
      - {name: สิ่งที่ส่งมอบ ____, to: {text: ผู้รับ ____}}
    steps:
      - title: ทำ ____               # ทำอะไร
        by: \(quoted(owner))
        time: {text: ____}         # เวลา เช่น 3 วันทำการ
      # ขั้นที่มีการตัดสินใจ:
      # - title: พิจารณา
      #   by: …
      #   time: 1 วัน
      #   ask: เห็นชอบหรือไม่
      #   answers:
      #     - {if: เห็นชอบ, go: next}
      #     - {if: ไม่เห็นชอบ, go: end}
    ---

    """
  }

  /// A text as YAML reads it, whatever signs it holds.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
