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
    check: .process { process, findings in
      process.facts.registries.forEachUse(in: process.process) { registry, id in
        if !registry.ids.contains(id.value) { findings.unknownEntry(id, in: registry) }
      }
    },
    .campaign { campaign, findings in
      let forms = campaign.facts.registries.forms
      for activity in campaign.campaign.activities {
        for id in activity.forms.items where !forms.ids.contains(id.value) {
          findings.unknownEntry(id, in: forms)
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
