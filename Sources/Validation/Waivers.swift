public import ManualModel

extension Validation {
  /// The findings without those that manual.yaml waives, and what is to be said about the waivers themselves.
  ///
  /// A waiver whose last day is before `today` waives nothing; without a day every waiver counts.
  public static func waived(_ findings: [Diagnostic], by manual: Manual, today: Day? = nil) -> [Diagnostic] {
    guard !manual.book.waivers.isEmpty else { return findings }
    let waivers = manual.book.waivers.map { Applied($0, manual, today) }
    var isUsed = [Bool](repeating: false, count: waivers.count)
    var result = findings.filter { finding in
      guard let index = waivers.firstIndex(where: { $0.covers(finding) }) else { return true }
      isUsed[index] = true
      return waivers[index].isOver
    }
    var remarks: [Diagnostic] = []
    for (waiver, isUsed) in zip(waivers, isUsed) { remarks += waiver.remarks(isUsed: isUsed, manual) }
    result += settled(remarks, by: manual.book)
    return result.sorted(by: Diagnostic.precedes)
  }
}

/// A waiver and the file that it is about.
private struct Applied {
  let waiver: Book.Waiver
  /// Nil: every file.
  let file: FileID?
  let isKnown: Bool
  let isOver: Bool

  init(_ waiver: Book.Waiver, _ manual: Manual, _ today: Day?) {
    self.waiver = waiver
    let document = waiver.document.map { manual.documents[$0.value] }
    switch document {
    case .some(.process(let index)): file = manual.processes[index].head.file
    case .some(.campaign(let index)): file = manual.campaigns[index].head.file
    case .some(.page(let index)): file = manual.pages[index].head.file
    case .some(.unread), .some(nil), nil: file = nil
    }
    isKnown = waiver.document == nil || file != nil
    isOver = today.map { waiver.until.value < $0 } ?? false
  }

  func covers(_ finding: Diagnostic) -> Bool {
    isKnown && finding.id == waiver.rule && (file == nil || finding.range?.file == file)
  }

  func remarks(isUsed: Bool, _ manual: Manual) -> [Diagnostic] {
    if !isKnown, let document = waiver.document {
      let name = quoted(document.value)
      return [
        Diagnostic(
          .unknownDocument, at: document.range,
          message: Bilingual("ไม่มีเอกสาร \(name)", "there is no document \(name)"),
          remedy: Bilingual("แก้รหัสใน document", "correct the id in document"))
      ]
    }
    let rule = waiver.rule.rawValue
    guard isOver else {
      if isUsed { return [] }
      return [
        Diagnostic(
          .waiverUnused, at: waiver.ruleRange,
          message: Bilingual("ไม่มี \(rule) ให้ยกเว้นแล้ว", "there is no \(rule) to waive any more"),
          remedy: Bilingual("ลบข้อยกเว้นนี้", "delete this waiver"))
      ]
    }
    return [
      Diagnostic(
        .waiverExpired, at: waiver.until.range,
        message: Bilingual("ข้อยกเว้นของ \(rule) หมดกำหนดแล้ว", "the waiver of \(rule) has expired"),
        remedy: Bilingual(
          "แก้ที่ต้นเหตุแล้วลบ หรือเลื่อน until พร้อมเหตุผล", "mend the cause and delete it, or move until and say why"))
    ]
  }
}
