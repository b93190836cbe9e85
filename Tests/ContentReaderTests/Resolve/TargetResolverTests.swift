import ManualModel
import Testing

@testable import ContentReader

private let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)

private func text(_ words: String) -> Text { Text(words, at: nowhere) }

private func row(_ position: Int, _ id: String?, go: [String] = [], formerly: [String] = []) -> Step {
  var step = Step(position: position, number: position, range: nowhere, title: Title(text("row")))
  step.id = id.map(text)
  step.formerly = formerly.map(text)
  step.go = go.map { Target(written: text($0), meaning: .unknown(nearest: nil)) }
  return step
}

private func process(_ id: String, _ steps: [Step], cases: [Case] = []) -> Process {
  var process = Process(
    head: DocumentHead(id: id, file: FileID(0), range: nowhere, title: Title(text(id))), owner: [])
  process.steps = steps
  process.cases = cases
  return process
}

@Suite struct TargetResolverTests {
  private let manual: Manual = {
    let book = Book(
      range: nowhere, title: Title(text("b")), orgWritten: text("o"),
      fiscalYear: FiscalYear(buddhistYear: 2567))
    let other = process(
      "disbursement", [],
      cases: [
        Case(id: text("direct"), title: Title(text("ตรง")), steps: [row(1, "pay")]),
        Case(id: text("transfer"), title: Title(text("โอน")), steps: [row(1, "ส่ง")]),
      ])
    return Manual(
      book: book, units: UnitRegistry(), processes: [other, process("register", [row(1, "a")])],
      pages: [
        Page(head: DocumentHead(id: "intro", file: FileID(1), range: nowhere, title: Title(text("p"))))
      ],
      unread: ["broken"])
  }()

  private func meanings(_ words: [String]) -> [Target.Meaning] {
    let rows = [row(1, "receive", go: words), row(2, "register"), row(3, "ตรวจ", formerly: ["verify"])]
    var saraban = process("saraban", rows)
    TargetResolver(
      processes: manual.processes.map(\.head.id) + ["saraban", "broken"], others: manual.pages.map(\.head.id)
    ).resolve(&saraban)
    var whole = manual
    whole.processes.append(saraban)
    whole.resolveAnchors()
    return whole.processes.last?.steps[0].go.map(\.meaning) ?? []
  }

  @Test func wordsInTheirOrder() {
    #expect(
      meanings(["next", "ถัดไป", "end", "จบ", "register", "ตรวจ", "disbursement"]) == [
        .next, .next, .end, .end, .row(1), .row(2), .offChart(process: "disbursement", anchor: nil),
      ])
  }

  @Test func anchors() {
    #expect(
      meanings(["disbursement#transfer", "disbursement#ส่ง", "saraban#ตรวจ", "broken", "broken#x"]) == [
        .offChart(process: "disbursement", anchor: "transfer"),
        .offChart(process: "disbursement", anchor: "ส่ง"),
        .offChart(process: "saraban", anchor: "ตรวจ"), .offChart(process: "broken", anchor: nil),
        .offChart(process: "broken", anchor: "x"),
      ])
  }

  @Test func whatIsNotFound() {
    #expect(
      meanings([
        "5", "๑๒", "regster", "verify", "disbursment", "disbursement#transfr", "intro", "nothing#x", "zzz",
      ]) == [
        .number, .number, .unknown(nearest: "register"), .unknown(nearest: "ตรวจ"),
        .unknown(nearest: "disbursement"), .unknown(nearest: "disbursement#transfer"), .unknown(nearest: nil),
        .unknown(nearest: nil), .unknown(nearest: nil),
      ])
  }

  @Test func laws() {
    let law = Law(
      id: text("saraban-2526"), title: Title(text("ระเบียบงานสารบรรณ พ.ศ. ๒๕๒๖")),
      also: [text("ระเบียบสารบรรณ")])
    let index = LawIndex([law])
    #expect(index.basis(text("saraban-2526")) == .law(id: "saraban-2526", written: text("saraban-2526")))
    #expect(index.basis(text("unknown-1")) == .law(id: "unknown-1", written: text("unknown-1")))
    let spaced = text("ระเบียบงานสารบรรณ พ.ศ.2526")
    #expect(index.basis(spaced) == .law(id: "saraban-2526", written: spaced))
    #expect(index.basis(text("พ.ร.บ. อื่น")) == .lawInWords(text("พ.ร.บ. อื่น")))
    #expect(index.basis(text("2526")) == .lawInWords(text("2526")))
  }
}
