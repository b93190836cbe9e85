internal import ManualModel
internal import ThaiText

extension Rule {
  /// The id of a law, form or system that is not registered.
  static let unknownEntry = Rule(
    .unknownEntry,
    why: Bilingual(
      "กฎหมาย แบบฟอร์ม และระบบเขียนไว้ในทะเบียนครั้งเดียว ทุกหน้าจึงแสดงชื่อเดียวกัน",
      "Laws, forms and systems are written once, so that every page shows the same name."),
    bad: Example(
      """
      steps:
        - {title: รับคำขอ, by: กค., time: ๑ วัน, forms: [⟦f9⟧]}
      """),
    good: Example(
      """
      steps:
        - {title: รับคำขอ, by: กค., time: ๑ วัน, forms: [f1]}
      """),
    check: .manual { facts, findings in
      let registries = facts.registries
      for process in facts.manual.processes {
        registries.forEachUse(in: process) { kind, id in
          if !kind.ids.contains(id.value) { findings.unknownEntry(id, in: kind) }
        }
      }
      for campaign in facts.manual.campaigns {
        for activity in campaign.activities {
          for id in activity.forms.items where !registries.forms.ids.contains(id.value) {
            findings.unknownEntry(id, in: registries.forms)
          }
        }
      }
    })
}

extension Findings {
  fileprivate mutating func unknownEntry(_ id: Text, in registry: RegistryIDs.Registry) {
    report(
      at: id.range,
      Bilingual(
        "ไม่มีรหัส \(quoted(id.value)) ใน \(registry.file)",
        "there is no \(quoted(id.value)) in \(registry.file)"),
      .didYouMean(
        registry.nearest.nearest(to: id.value),
        else: Bilingual("เพิ่มใน \(registry.file)", "add it to \(registry.file)")))
  }
}
