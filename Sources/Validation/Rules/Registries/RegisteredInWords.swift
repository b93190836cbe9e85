internal import ManualModel
internal import ThaiText

extension Rule {
  /// A form or law that is registered and is named in words only.
  static let registeredInWords = Rule(
    .registeredInWords,
    why: Bilingual(
      "แบบฟอร์มและกฎหมายที่อ้างด้วยรหัสมีลิงก์ให้กด และอยู่ในดัชนี; ที่เขียนเป็นคำจะไม่มี",
      "Forms and laws that are named by their ids are links and stand in the indexes; words are not."),
    bad: Example(
      """
      steps:
        - {title: กรอกแบบ, by: กค., time: ๑ วัน, docs: [⟦แบบฟอร์มที่ ๑⟧]}
      """),
    good: Example(
      """
      steps:
        - {title: กรอกแบบ, by: กค., time: ๑ วัน, forms: [f1]}
      """),
    check: .manual { facts, findings in
      let names = RegisteredNames(facts.manual)
      guard !names.isEmpty else { return }
      for process in facts.manual.processes where process.head.status != .withdrawn {
        for step in process.steps + process.cases.flatMap(\.steps) {
          for text in step.docs.items + step.evidence.items {
            guard let (name, remedy) = names.remedy(for: text.value) else { continue }
            findings.report(
              at: text.range,
              Bilingual("\(quoted(name)) อยู่ในทะเบียนแล้ว", "\(quoted(name)) is in the registry"), remedy)
          }
        }
      }
    })
}

/// The names of forms and laws, with what to write in their place.
private struct RegisteredNames {
  private var forms: [NameKey: String] = [:]
  private var laws: [NameKey: String] = [:]
  /// The first letters of all names, so that most texts need not be folded.
  private var beginnings: Set<Unicode.Scalar> = []

  init(_ manual: Manual) {
    for form in manual.forms.reversed() {
      for title in [form.name, form.title].compactMap({ $0 }) {
        forms[NameKey(title.text.value)] = form.id.value
      }
    }
    for law in manual.laws.reversed() {
      for text in [law.title.text] + law.also { laws[NameKey(text.value)] = law.id.value }
    }
    for key in [NameKey](forms.keys) + [NameKey](laws.keys) {
      beginnings.formUnion(key.text.unicodeScalars.prefix(1))
    }
  }

  var isEmpty: Bool { forms.isEmpty && laws.isEmpty }

  func remedy(for text: String) -> (name: String, Bilingual)? {
    guard let first = text.unicodeScalars.first, first.isASCII || beginnings.contains(first) else {
      return nil
    }
    let key = NameKey(text)
    if let id = forms[key] {
      return (text, Bilingual("เขียน forms: [\(id)]", "write forms: [\(id)]"))
    }
    return laws[key].map { id in
      (text, Bilingual("เขียน requirements: [{law: \(id)}]", "write requirements: [{law: \(id)}]"))
    }
  }
}
