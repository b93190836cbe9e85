internal import ManualModel

extension Rule {
  /// A provider, receiver or other named party that is not in units.yaml.
  static let unknownParty = Rule(
    .unknownParty,
    why: Bilingual(
      "ผู้ให้และผู้รับที่อยู่ในทะเบียนทำให้เห็นว่างานส่งต่อกันอย่างไร ถ้าตั้งใจเขียนเป็นคำก็บอกไว้ให้ชัด",
      "Registered providers and receivers show how work is handed on; free words are fine when they are meant."
    ),
    bad: Example(
      """
      inputs:
        - {name: คำขอ, from: ⟦ผู้ยื่นคำขอ⟧}
      """),
    good: Example(
      """
      inputs:
        - {name: คำขอ, from: {text: ผู้ยื่นคำขอ}}
      """),
    check: .parties { list, findings in
      for item in list.items where !item.role.isStrict {
        guard case .unknown(let nearest) = item.party.referent else { continue }
        let written = item.party.written.value
        let words = Bilingual("เพิ่มในทะเบียน หรือเขียน {text: \(written)}", "add it or write {text: \(written)}")
        let keeper = Bilingual("เพิ่มในทะเบียน", "add it to the registry")
        let other = item.role == .provider || item.role == .receiver ? words : keeper
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("ไม่มี \(quoted(written)) ใน units.yaml", "\(quoted(written)) is not in units.yaml"),
          nearest.map {
            Bilingual(
              "หมายถึง \(quoted($0)) หรือไม่ ถ้าไม่ใช่ให้\(other.thai)",
              "did you mean \(quoted($0))? Otherwise \(other.english)")
          } ?? other)
      }
    })
}
