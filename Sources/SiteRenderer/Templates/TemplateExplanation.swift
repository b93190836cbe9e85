public import ManualModel

extension Explanation {
  /// What compiling templates finds (`docs/site.md` 10).
  public static let ofTemplates: [Explanation] = [
    Explanation(
      .badTemplate,
      why: Bilingual(
        thai: "แม่แบบที่ผิดทำให้ทุกหน้าที่ใช้แม่แบบนั้นแสดงไม่ครบ โปรแกรมจึงตรวจก่อนเขียนหน้าแรก",
        english:
          "A mistake in a template would show on every page, so templates are checked before any is written."),
      bad: .verbatim("contents.mustache", "<h1>⟦{{hedaing}}⟧</h1>\n"),
      good: .verbatim("contents.mustache", "<h1>{{heading}}</h1>\n"))
  ]
}
