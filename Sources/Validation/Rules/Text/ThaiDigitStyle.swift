internal import ManualModel
internal import ThaiText

extension Rule {
  /// A document in whose prose both scripts of digits occur.
  static let thaiDigitStyle = Rule(
    .thaiDigitStyle,
    why: Bilingual(
      "ใช้เลขไทยหรือเลขอารบิกอย่างเดียวทั้งหน้า อ่านง่ายและดูเรียบร้อย",
      "One script of digits on a page reads easily and looks tidy."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับ ๒ ชุด จาก ๓ กอง รวม ⟦6⟧ ชุด"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับ ๒ ชุด จาก ๓ กอง รวม ๖ ชุด"}
      """),
    check: .prose { prose, findings in
      var check = DigitStyleCheck()
      var texts: [(text: Text, words: AuthoredWords)] = []
      for words in prose {
        guard case .markdown = words.content else { continue }
        words.forEachText { text in
          check.add(text.value)
          texts.append((text, words))
        }
      }
      guard let rarer = check.rarer else { return }
      let (text, words) = texts[rarer.text]
      let number = TextFinding(.thaiDigitStyle, rarer.range)
      findings.report(
        at: LanguageFinding(number, in: text, Array(text.value.unicodeScalars)).range, in: words.place(),
        Bilingual("ใช้ทั้งเลขไทยและเลขอารบิกในหน้าเดียว", "both Thai and Arabic digits on one page"),
        Bilingual("ใช้อย่างเดียว", "use one of them"))
    })
}
