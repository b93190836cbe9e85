public import ManualModel

/// Sentences and phrases that we generate (`docs/thai.md` 9, 12).
extension PrintStyle {
  /// Prints as a manual does; with `noBreak` the space inside a phrase is U+00A0.
  public init(of book: Book, noBreak: Bool = false) {
    self.init(language: book.language, digits: book.digits, era: book.era, noBreak: noBreak)
  }

  /// The form of a sentence in the manual's language.
  public func callAsFunction(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }

  /// The author's words in a time or a target, with the manual's digits.
  public func digits(of words: String) -> String { Digits.convert(words, to: digits) }

  /// A time as its author wrote it, with the manual's digits; “-” when it does not apply, nil when missing.
  public func time(_ value: TimeValue?) -> String? {
    switch value {
    case nil: nil
    case .notApplicable?: "-"
    case .words(let words)?: digits(of: words)
    case .read(let timing)?: digits(of: timing.source)
    }
  }

  /// `ขั้นตอนที่ ๓`, `step 3`.
  public func step(_ number: Int) -> String {
    self("ขั้นตอนที่", "step") + space + self.number(number)
  }

  /// `ไปขั้นที่ ๓`, `go to step 3`.
  public func goToStep(_ number: Int) -> String {
    self("ไปขั้นที่", "go to step") + space + self.number(number)
  }

  /// `กลับไปขั้นที่ ๑`, `back to step 1`.
  public func backToStep(_ number: Int) -> String {
    self("กลับไปขั้นที่", "back to step") + space + self.number(number)
  }

  /// `๗ ขั้นตอน`, `7 steps`.
  public func steps(_ count: Int) -> String {
    self.count(count, thai: "ขั้นตอน", one: "step", many: "steps")
  }

  /// `๒ จุดตัดสินใจ`, `2 decisions`.
  public func decisions(_ count: Int) -> String {
    self.count(count, thai: "จุดตัดสินใจ", one: "decision", many: "decisions")
  }

  /// `๖๙ กระบวนการ`, `69 processes`.
  public func processes(_ count: Int) -> String {
    self.count(count, thai: "กระบวนการ", one: "process", many: "processes")
  }

  /// `๑๒ รายการ`, `12 entries`.
  public func entries(_ count: Int) -> String {
    self.count(count, thai: "รายการ", one: "entry", many: "entries")
  }

  /// A number and what is counted.
  public func count(_ number: Int, thai: String, one: String, many: String) -> String {
    self.number(number) + space + self(thai, number == 1 ? one : many)
  }
}
