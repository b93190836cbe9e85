import ManualModel

/// A closed list of words, each with its Thai word (content model 21.2).
protocol FixedWord: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// The Thai word.
  var thai: String { get }
}

extension DocumentHead.Status: FixedWord {
  var thai: String {
    switch self {
    case .draft: "ร่าง"
    case .inForce: "ใช้บังคับ"
    case .withdrawn: "ยกเลิก"
    }
  }
}

extension Process.Audience: FixedWord {
  var thai: String { self == .public ? "ประชาชน" : "เจ้าหน้าที่" }
}

extension Unit.Kind: FixedWord {
  var thai: String {
    switch self {
    case .org: "องค์กร"
    case .division: "กอง"
    case .group: "กลุ่ม"
    case .role: "ตำแหน่ง"
    case .committee: "คณะกรรมการ"
    case .family: "ชุดหน่วยงาน"
    case .outside: "ภายนอก"
    case .open: "ไม่เจาะจง"
    }
  }
}

extension Output.Kind: FixedWord {
  var thai: String { self == .output ? "ผลผลิต" : "ผลลัพธ์" }
}

extension Step.Shape: FixedWord {
  var thai: String {
    switch self {
    case .process: "งาน"
    case .start: "เริ่มต้น"
    case .end: "สิ้นสุด"
    case .document: "เอกสาร"
    case .data: "ข้อมูล"
    case .manual: "ทำด้วยมือ"
    case .connector: "จุดเชื่อม"
    case .decision: "ตัดสินใจ"
    }
  }
}

extension Language: FixedWord {
  var thai: String { self == .thai ? "ไทย" : "อังกฤษ" }
}

extension DigitScript: FixedWord {
  var thai: String { self == .thai ? "เลขไทย" : "เลขอารบิก" }
}

extension Era: FixedWord {
  var thai: String { self == .buddhist ? "พุทธศักราช" : "คริสต์ศักราช" }
}

extension Book.FrontPages: FixedWord {
  var thai: String {
    switch self {
    case .thaiLetters: "อักษรไทย"
    case .roman: "โรมัน"
    case .plain: "ตัวเลข"
    }
  }
}

extension Book.GeneratedPart: FixedWord {
  var thai: String {
    switch self {
    case .cover: "ปก"
    case .approvers: "ผู้ลงนามเล่ม"
    case .toc: "สารบัญ"
    case .chartList: "สารบัญผัง"
    case .orgChart: "แผนภูมิโครงสร้าง"
    case .workSystem: "ระบบกระบวนการ"
    case .processList: "บัญชีกระบวนการ"
    case .divisions: "ตอนของกอง"
    case .unitIndex: "ดัชนีหน่วยงาน"
    case .lawIndex: "ดัชนีกฎหมาย"
    case .formIndex: "ดัชนีแบบฟอร์ม"
    case .systemIndex: "ดัชนีระบบงาน"
    case .glossary: "อภิธานศัพท์"
    case .backCover: "ปกหลัง"
    }
  }
}

/// Columns and blocks are named by keys, and by the Thai words of those keys.
extension Layout.Column: FixedWord {
  var thai: String { Key(rawValue: rawValue)?.thai ?? rawValue }
}

extension Layout.Block: FixedWord {
  var thai: String { Key(rawValue: rawValue)?.thai ?? rawValue }
}

/// The words of keys of type yes/no.
enum YesNo: String, FixedWord {
  case yes = "true"
  case no = "false"

  var thai: String { self == .yes ? "ใช่" : "ไม่ใช่" }
}

/// The word of `wait`.
enum WaitWord: String, FixedWord {
  case all

  var thai: String { "ทั้งหมด" }
}

/// The words of `check`.
enum SettingWord: String, FixedWord {
  case error, warn, info, ignore

  var thai: String {
    switch self {
    case .error: "ผิด"
    case .warn: "เตือน"
    case .info: "แจ้ง"
    case .ignore: "ไม่ตรวจ"
    }
  }
}
