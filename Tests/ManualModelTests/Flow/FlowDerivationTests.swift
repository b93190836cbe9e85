import ManualModel
import Testing

@Suite struct FlowDerivationTests {
  @Test func questionsReturnsAndNotes() {
    let rows = [
      RowSpec("receive"),
      RowSpec("check").with {
        $0.ask = "ครบถ้วนหรือไม่"
        $0.answers = [("ครบถ้วน", ["next"], nil), ("ไม่ครบถ้วน", ["receive"], "ประสาน")]
      },
      RowSpec("register"),
      RowSpec("sort").with {
        $0.ask = "เสนอหรือไม่"
        $0.answers = [("ใช่", ["next"], nil), ("ไม่ใช่", ["send"], nil)]
      },
      RowSpec("opinion"), RowSpec("record"), RowSpec("send"),
    ]
    let graph = FlowGraph(of: chart(rows), in: manual())
    #expect(
      graph.nodes.map(\.name) == [
        "start", "receive", "check", "check.ask", "check.note2", "register", "sort", "sort.ask", "opinion",
        "record", "send", "end",
      ])
    #expect(
      graph.lines == [
        "start → receive", "receive → check", "check → check.ask", "check.ask → register “ครบถ้วน”",
        "check.ask → check.note2 “ไม่ครบถ้วน”", "check.note2 → receive (back)", "register → sort",
        "sort → sort.ask", "sort.ask → opinion “ใช่”", "sort.ask → send “ไม่ใช่”", "opinion → record",
        "record → send", "send → end",
      ])
    #expect(graph.nodes.first?.text == "เริ่มต้น")
    #expect(graph.nodes.last?.text == "สิ้นสุด")
  }

  @Test func forkOnAnAnswerAndJoin() {
    let rows = [
      RowSpec("intake"),
      RowSpec("log").with {
        $0.ask = "เร่งด่วนหรือไม่"
        $0.answers = [("เร่งด่วน", ["visit", "notify"], nil), ("ปกติ", ["refer"], nil)]
      },
      RowSpec("visit").with { $0.go = ["assess"] },
      RowSpec("notify").with { $0.go = ["assess"] },
      RowSpec("assess").with {
        $0.wait = true
        $0.go = ["report"]
      },
      RowSpec("refer"), RowSpec("report"),
    ]
    #expect(
      FlowGraph(of: chart(rows), in: manual()).lines == [
        "start → intake", "intake → log", "log → log.ask", "log.ask → log.fork1 “เร่งด่วน”",
        "log.ask → refer “ปกติ”", "log.fork1 → visit", "log.fork1 → notify", "visit → assess.join",
        "notify → assess.join", "assess.join → assess", "assess → report", "refer → report", "report → end",
      ])
  }

  @Test func rowsThatGoTogether() {
    let rows = [
      RowSpec("open"), RowSpec("run"), RowSpec("support").with { $0.together = true }, RowSpec("certificate"),
    ]
    let graph = FlowGraph(of: chart(rows), in: manual())
    #expect(
      graph.lines == [
        "start → open", "open → run.together", "run.together → run", "run.together → support",
        "run → run.done", "support → run.done", "run.done → certificate", "certificate → end",
      ])
  }

  @Test func returnsRepeatAGroupOrOneRowOfIt() {
    let rows = [
      RowSpec("a").with { $0.wait = true }, RowSpec("b").with { $0.together = true },
      RowSpec("c").with {
        $0.ask = "?"
        $0.answers = [("all", ["a"], nil), ("one", ["b"], nil), ("on", ["next"], nil)]
      },
    ]
    #expect(
      FlowGraph(of: chart(rows), in: manual()).lines == [
        "start → a.join", "a.join → a.together", "a.together → a", "a.together → b", "a → a.done",
        "b → a.done", "a.done → c", "c → c.ask", "c.ask → a.together “all” (back)", "c.ask → b “one” (back)",
        "c.ask → end “on”",
      ])
  }

  @Test func returnsNeverWait() {
    let rows = [
      RowSpec("a").with { $0.go = ["b", "c"] }, RowSpec("b").with { $0.go = ["d"] }, RowSpec("c"),
      RowSpec("d").with {
        $0.wait = true
        $0.ask = "?"
        $0.answers = [("y", ["next"], nil), ("n", ["d"], nil)]
      },
    ]
    #expect(
      FlowGraph(of: chart(rows), in: manual()).lines == [
        "start → a", "a → a.fork", "a.fork → b", "a.fork → c", "b → d.join", "c → d.join", "d.join → d",
        "d → d.ask", "d.ask → end “y”", "d.ask → d “n” (back)",
      ])
  }

  @Test func linksStartsEndsAndDecisions() {
    var other = Process(
      head: DocumentHead(id: "other", file: FileID(1), range: nowhere, title: Title(text("อื่น"))), owner: [])
    other.cases = [Case(id: text("direct"), title: Title(text("กรณีจ่ายตรง")))]
    let rows = [
      RowSpec("begin").with { $0.shape = .start },
      RowSpec("choose").with {
        $0.shape = .decision
        $0.ask = "ทางใด"
        $0.answers = [
          ("a", ["other#direct"], nil), ("b", ["other#direct"], nil), ("c", ["missing"], nil),
          ("d", ["next"], nil),
        ]
      },
      RowSpec("stop").with { $0.shape = .end }, RowSpec("begin2").with { $0.shape = .start },
      RowSpec(nil).with { $0.calls = "other" },
    ]
    let graph = FlowGraph(of: chart(rows), in: manual(processes: [other]))
    #expect(
      graph.nodes.map(\.name) == [
        "begin", "choose.ask", "choose.to.other#direct", "choose.to.missing", "stop", "begin2", "step-5",
        "end",
      ])
    #expect(
      graph.lines == [
        "begin → choose.ask", "choose.ask → choose.to.other#direct “a / b”",
        "choose.ask → choose.to.missing “c”", "choose.ask → stop “d”", "begin2 → step-5", "step-5 → end",
      ])
    #expect(graph.nodes[2].text == "อื่น: กรณีจ่ายตรง")
    #expect(graph.nodes[6].kind == .call)
  }

  @Test func aRowNamedStartKeepsItsName() {
    let graph = FlowGraph(of: chart([RowSpec("start")]), in: manual())
    #expect(graph.nodes.map(\.name) == ["chart.start", "start", "end"])
  }

  @Test func lanesFollowTheLead() {
    let rows = [
      RowSpec("a"), RowSpec("b").with { $0.by = "กค." }, RowSpec("c"), RowSpec("d").with { $0.by = "ผอ." },
      RowSpec("e").with { $0.by = "กค." },
    ]
    let graph = FlowGraph(of: chart(rows), in: manual())
    #expect(graph.lanes.map(\.text) == ["กค.", "ผอ."])
    #expect(graph.nodes.map(\.lane) == [0, 0, 0, 0, 1, 0, 0])
  }

  @Test func emptyChartsHaveEmptyGraphs() {
    let graph = FlowGraph(of: Chart(steps: [], caseIndex: nil), in: manual())
    #expect(graph.nodes.isEmpty && graph.edges.isEmpty && graph.lanes.isEmpty)
  }

  /// Whatever is written, the graph is one that can be drawn: `docs/flow-layout.md` 2.1.
  @Test(arguments: 0..<400) func everyChartHasADrawableGraph(seed: Int) {
    var dice = Dice(state: UInt64(seed) + 1)
    let chart = randomChart(&dice)
    let graph = FlowGraph(of: chart, in: manual())
    #expect(Set(graph.nodes.map(\.name)).count == graph.nodes.count)
    #expect(zip(graph.nodes, graph.nodes.dropFirst()).allSatisfy { $0.row <= $1.row })
    #expect(zip(graph.edges, graph.edges.dropFirst()).allSatisfy { $0.from <= $1.from })
    #expect(graph.edges.allSatisfy { $0.from != $0.to })
    #expect(Set(graph.edges.map { [$0.from, $0.to] }).count == graph.edges.count)
    let forward = graph.edges.filter { $0.direction == .forward }
    #expect(forward.allSatisfy { graph.nodes[$0.from].row <= graph.nodes[$0.to].row })
    #expect(chart.rowFlows.count == chart.steps.count)
    #expect(
      graph.nodes.allSatisfy { $0.kind != .end } || graph.edges.contains { graph.nodes[$0.to].kind == .end })
  }
}

/// A small generator of numbers, the same on every machine.
struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}

func randomChart(_ dice: inout Dice) -> Chart {
  let count = dice.roll(12) + 1
  func target(_ dice: inout Dice) -> String {
    switch dice.roll(8) {
    case 0: "next"
    case 1: "end"
    case 2: "other"
    case 3: "?"
    default: "r\(dice.roll(count))"
    }
  }
  let rows = (0..<count).map { index in
    RowSpec("r\(index)").with { row in
      row.shape = dice.roll(3) == 0 ? Step.Shape.allCases[dice.roll(8)] : .process
      row.together = dice.roll(4) == 0
      row.wait = dice.roll(5) == 0
      if dice.roll(4) == 0 { row.go = (0...dice.roll(3)).map { _ in target(&dice) } }
      if dice.roll(3) == 0 {
        row.ask = dice.roll(6) == 0 ? nil : "?"
        row.answers = (0..<dice.roll(4)).map { number in
          ("\(number)", (0..<dice.roll(3)).map { _ in target(&dice) }, dice.roll(3) == 0 ? "note" : nil)
        }
      }
    }
  }
  return chart(rows)
}
