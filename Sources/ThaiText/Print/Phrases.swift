internal import ManualModel

/// Generated phrases with a number or name in them (`docs/thai.md` 12).
extension PrintStyle {
  /// `ขั้นตอนที่ ๓`, `step 3`.
  public func step(_ number: Int) -> String {
    (language == .thai ? "ขั้นตอนที่" : "step") + space + self.number(number)
  }

  /// `ไปขั้นที่ ๓`, `go to step 3`.
  public func goToStep(_ number: Int) -> String {
    (language == .thai ? "ไปขั้นที่" : "go to step") + space + self.number(number)
  }

  /// `กลับไปขั้นที่ ๑`, `back to step 1`.
  public func backToStep(_ number: Int) -> String {
    (language == .thai ? "กลับไปขั้นที่" : "back to step") + space + self.number(number)
  }

  /// `หาก ครบถ้วน`, `if complete`.
  public func ifAnswer(_ answer: String) -> String { (language == .thai ? "หาก " : "if ") + answer }

  /// `พบ ๑๒ รายการ`, `12 results`.
  public func results(_ count: Int) -> String {
    language == .thai
      ? "พบ" + space + number(count) + space + "รายการ" : counted(count, "", "result", "results")
  }

  /// `๗ ขั้นตอน`, `7 steps`.
  public func steps(_ count: Int) -> String { counted(count, "ขั้นตอน", "step", "steps") }

  /// `๒ จุดตัดสินใจ`, `2 decisions`.
  public func decisions(_ count: Int) -> String { counted(count, "จุดตัดสินใจ", "decision", "decisions") }

  /// `๖๙ กระบวนการ`, `69 processes`.
  public func processes(_ count: Int) -> String { counted(count, "กระบวนการ", "process", "processes") }

  /// `รอบ ๖ เดือน`, `6-month round`.
  public func round(_ months: Int) -> String {
    language == .thai
      ? "รอบ" + space + number(months) + space + "เดือน" : number(months) + "-month round"
  }

  private func counted(_ count: Int, _ thai: String, _ one: String, _ many: String) -> String {
    number(count) + space + (language == .thai ? thai : count == 1 ? one : many)
  }
}
