import ManualModel
import ThaiText

/// Blocks for signatures (`docs/book.md` 7).
struct Signatures {
  let manuscript: Manuscript

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// One block per signer, two beside each other.
  func code(_ list: [Signature]) -> Code {
    let items = list.map { signature in
      Code.line(
        .array([
          signature.act.map { Code.words($0) }.orNone, signature.name.map(manuscript.words).orNone,
          manuscript.words(signature.position), signature.capacity.map { Code.words($0) }.orNone,
          signature.date.map { Code.words($0) }.orNone,
        ]), signature.position.text.range)
    }
    return .call("signatures", .array(items), .words(manuscript.words.dated))
  }
}

/// The page that is signed: what the book is, which edition, and who answers for it.
struct Approvers {
  let manuscript: Manuscript

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  var code: [Code] {
    let book = manuscript.manual.book
    let words = manuscript.words
    var facts: [Code] = [
      .array([manuscript.words("คู่มือ", "Manual"), manuscript.words(book.title)]),
      .array([manuscript.words("ปีงบประมาณ", "Fiscal year"), .words(words.style.fiscalYear(book.fiscalYear))]),
    ]
    if let date = book.date { facts.append(.array([manuscript.words("จัดทำเมื่อ", "Date"), .words(date)])) }
    let count = words.number(manuscript.processes.count)
    facts += [
      .array([manuscript.words("จำนวนกระบวนการ", "Processes"), .words(count)]),
      .array([manuscript.words("รหัสฉบับ", "Edition"), .words(manuscript.request.edition)]),
    ]
    return [.line(.call("facts", .array(facts)), book.range), Signatures(manuscript).code(book.approvers)]
  }
}
