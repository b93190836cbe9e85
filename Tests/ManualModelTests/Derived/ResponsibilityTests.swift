import ManualModel
import Testing

@Suite struct ResponsibilityTests {
  private func parties(_ names: String...) -> [Party] {
    names.map { Party(written: text($0), referent: .words) }
  }

  private func step(_ change: (inout Step) -> Void) -> Step {
    var step = Step(position: 1, number: 1, range: nowhere, title: Title(text("row")))
    change(&step)
    return step
  }

  private func duties(_ step: Step) -> [Performer: Duty] {
    Dictionary(uniqueKeysWithValues: step.duties.map { ($0.performer, $0.duty) })
  }

  @Test func leadOfAQuestionDecides() {
    let plain = step { $0.by = parties("a", "b") }
    #expect(duties(plain) == [.words("a"): .does, .words("b"): .does])
    let asking = step {
      $0.by = parties("a", "b")
      $0.ask = .given(text("?"))
    }
    #expect(duties(asking) == [.words("a"): .decides, .words("b"): .does])
  }

  @Test func supportGoesWithoutSayingForWhoDoes() {
    let row = step {
      $0.by = parties("a")
      $0.with = parties("a", "c")
      $0.substeps = [
        Substep(title: Title(text("finer")), by: parties("b"), with: parties("d")),
        Substep(title: Title(text("finer")), by: parties("c")),
      ]
    }
    #expect(
      duties(row) == [
        .words("a"): .does, .words("b"): .does, .words("c"): .does, .words("d"): .supports,
      ])
    #expect(row.duties.map(\.performer) == ["a", "b", "c", "d"].map(Performer.words))
  }

  @Test func membersOfAFamilyAreOneColumn() {
    let family = UnitID(3)
    let row = step {
      $0.by = [
        Party(written: text("x1"), referent: .members(family, [1...1], by: .id)),
        Party(written: text("x2"), referent: .members(family, [2...2], by: .id)),
      ]
    }
    #expect(row.duties.map(\.performer) == [.unit(family)])
  }

  @Test func processesJoinTheirSteps() {
    let first = step { $0.by = parties("a") }
    let second = step {
      $0.by = parties("b")
      $0.with = parties("a")
    }
    let third = step {
      $0.by = parties("a")
      $0.ask = .given(text("?"))
    }
    var process = Process(
      head: DocumentHead(id: "p", file: FileID(0), range: nowhere, title: Title(text("p"))), owner: [])
    process.steps = [first, second, third]
    let matrix = ResponsibilityMatrix(rows: [process.duties])
    #expect(matrix.performers == [.words("a"), .words("b")])
    #expect(matrix.rows.map { $0.map(\.column) } == [[0, 1]])
    #expect(matrix.rows.map { $0.map(\.duty) } == [[[.does, .decides], .does]])
  }

  @Test func columnsAreSortedAndParted() {
    var matrix = ResponsibilityMatrix(
      rows: [["c", "a"], ["b", "a"]].map { row in
        row.map { (performer: Performer.words($0), duty: Duty.does) }
      })
    #expect(matrix.performers == ["c", "a", "b"].map(Performer.words))
    matrix.sortColumns { $0 == .words("c") ? 1 : 0 }
    #expect(matrix.performers == ["a", "b", "c"].map(Performer.words))
    #expect(matrix.rows.map { $0.map(\.column) } == [[0, 2], [0, 1]])
    #expect(matrix.parts(ofAtMost: 2) == [0..<1, 1..<3])
    #expect(matrix.parts(ofAtMost: 3) == [0..<3])
    #expect(ResponsibilityMatrix(rows: []).parts(ofAtMost: 12).isEmpty)
  }

  @Test func workIsHandedOverAlongTheWays() {
    let rows = [
      RowSpec("a"),
      RowSpec("b").with {
        $0.ask = "?"
        $0.answers = [("yes", ["next"], nil), ("no", ["a"], nil), ("other", ["other#x"], nil)]
      },
      RowSpec("c"), RowSpec("d").with { $0.together = true }, RowSpec("e").with { $0.go = ["end"] },
    ]
    let hands = HandOvers(of: chart(rows))
    #expect(hands.to == [[1], [2, 3, 0], [4], [4], []])
    #expect(hands.from == [[1], [0], [1], [1], [2, 3]])
  }
}
