public import ManualModel

/// Lists of steps as an author might write them: questions with returns and skips, cases, forks, groups.
public struct RandomSteps: Sendable {
  /// A target that is not known when the row is written.
  private enum Goal {
    case next
    case end
    case row(Int)
  }

  private struct Row {
    var shape: Step.Shape = .process
    var owner: Int
    var answers: [(label: String, goals: [Goal], note: String?)] = []
    var go: [Goal] = []
    var together = false
    var wait = false
  }

  private static let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)
  private static let words = [
    "ตรวจสอบ", "เอกสาร", "คำขอ", "เสนอ", "ผู้บังคับบัญชา", "พิจารณา", "ลงทะเบียน", "หนังสือ", "แจ้งผล", "หน่วยงาน",
    "ที่เกี่ยวข้อง", "บันทึก", "ข้อมูล", "ในระบบ", "จัดทำ", "รายงาน", "สรุปผล", "การดำเนินงาน", "ประจำปี", "งบประมาณ",
    "อนุมัติ", "โครงการ", "KTB Corporate", "ส่งคืน", "เจ้าของเรื่อง", "แก้ไข", "ให้ครบถ้วน",
  ]
  private static let labels = [
    "ใช่", "ไม่ใช่", "ถูกต้อง", "ไม่ถูกต้อง", "เห็นชอบ", "ไม่เห็นชอบ", "ครบถ้วน", "ไม่ครบถ้วน ส่งคืน", "อนุมัติ", "แก้ไข",
    "กรณีเร่งด่วน",
  ]

  private var numbers: SeededNumbers
  private var rows: [Row] = []
  private var owners = 1
  private var owner = 0

  private init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    owners = 1 + numbers.below(6)
  }

  /// The graph of the list with this seed: 8 to about 60 nodes.
  public static func graph(seed: UInt64) -> FlowGraph {
    var list = RandomSteps(seed: seed)
    list.write(budget: 4 + list.numbers.below(36))
    let book = Book(
      range: nowhere, title: Title(text("คู่มือ")), orgWritten: text("สป."),
      fiscalYear: FiscalYear(buddhistYear: 2567))
    let chart = Chart(steps: list.steps(), caseIndex: nil)
    return FlowGraph(of: chart, in: Manual(book: book, units: UnitRegistry()))
  }

  private static func text(_ words: String) -> Text { Text(words, at: nowhere) }

  private mutating func write(budget: Int) {
    plain()
    while rows.count < budget { block(depth: 0, from: 0) }
    plain()
  }

  /// Adds a row and returns its index.
  @discardableResult private mutating func plain() -> Int {
    if numbers.chance(35) { owner = numbers.below(owners) }
    var row = Row(owner: owner)
    switch numbers.below(20) {
    case 0...2: row.shape = .document
    case 3: row.shape = .data
    case 4: row.shape = .manual
    default: break
    }
    rows.append(row)
    return rows.count - 1
  }

  private mutating func label() -> String { Self.labels[numbers.below(Self.labels.count)] }

  private mutating func block(depth: Int, from first: Int) {
    switch numbers.below(depth > 1 ? 12 : 20) {
    case 0...5: plain()
    case 6...8: question(from: first)
    case 9...10: skip()
    case 11: correction()
    case 12...14: cases(depth: depth)
    case 15...17: fork(depth: depth)
    default: group()
    }
  }

  /// A question with a way back.
  private mutating func question(from first: Int) {
    let row = plain()
    let target = first + numbers.below(row - first + 1)
    rows[row].answers = [(label(), [.next], nil), (label(), [.row(target)], nil)]
    if numbers.chance(30) { rows[row].shape = .decision }
    if numbers.chance(20) { rows[row].answers.append((label(), [.end], nil)) }
    if rows[row].shape == .decision, target == row { rows[row].answers[1].goals = [.row(max(0, row - 1))] }
  }

  /// A question whose answer leaves out some rows.
  private mutating func skip() {
    let row = plain()
    let length = 1 + numbers.below(3)
    rows[row].answers = [(label(), [.next], nil), (label(), [.row(row + 1 + length)], nil)]
    for _ in 0...length { plain() }
  }

  /// A question with a correction on the way back.
  private mutating func correction() {
    let row = plain()
    rows[row].answers = [(label(), [.next], nil), (label(), [.row(row)], phrase(most: 4))]
  }

  private mutating func cases(depth: Int) {
    let row = plain()
    let count = 2 + numbers.below(3)
    let branches = (0..<count).map { _ in branch(depth: depth) }
    rows[row].answers = branches.map { (label(), [.row($0.first)], nil) }
    let after = plain()
    for branch in branches { rows[branch.last].go = [.row(after)] }
    if numbers.chance(20) { rows[row].answers.append((label(), [.row(max(0, row - 1))], nil)) }
  }

  private mutating func fork(depth: Int) {
    let row = plain()
    let branches = (0..<(2 + numbers.below(3))).map { _ in branch(depth: depth + 1) }
    rows[row].go = branches.map { .row($0.first) }
    let after = plain()
    rows[after].wait = true
    for branch in branches { rows[branch.last].go = [.row(after)] }
  }

  /// Rows that end in a plain one.
  private mutating func branch(depth: Int) -> (first: Int, last: Int) {
    let first = rows.count
    for _ in 0..<numbers.below(2) { block(depth: depth + 1, from: first) }
    return (first, plain())
  }

  private mutating func group() {
    plain()
    for _ in 0..<(1 + numbers.below(2)) {
      let row = plain()
      rows[row].together = true
    }
    plain()
  }

  private mutating func phrase(most: Int) -> String {
    (0...numbers.below(most)).map { _ in Self.words[numbers.below(Self.words.count)] }.joined(
      separator: numbers.chance(30) ? " " : "")
  }

  private mutating func steps() -> [Step] {
    rows.indices.map { index in
      let row = rows[index]
      var step = Step(
        position: index + 1, number: index + 1, range: Self.nowhere, title: Title(Self.text(phrase(most: 6))))
      step.shape = row.shape
      step.by = [Party(written: Self.text("หน่วยงานที่ \(row.owner + 1)"), referent: .words)]
      if row.together { step.together = Self.nowhere }
      if row.wait { step.wait = Self.nowhere }
      step.go = row.go.map(target)
      if !row.answers.isEmpty { step.ask = .given(Self.text(phrase(most: 3) + "หรือไม่")) }
      step.answers = row.answers.map { answer in
        Answer(
          label: Self.text(answer.label), go: answer.goals.map(target), goRange: nil,
          note: answer.note.map(Self.text), range: Self.nowhere)
      }
      return step
    }
  }

  private func target(_ goal: Goal) -> Target {
    switch goal {
    case .next: Target(written: Self.text("next"), meaning: .next)
    case .end: Target(written: Self.text("end"), meaning: .end)
    case .row(let index) where index < rows.count: Target(written: Self.text("row"), meaning: .row(index))
    case .row: Target(written: Self.text("next"), meaning: .next)
    }
  }
}
