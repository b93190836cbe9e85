import ManualModel
import Testing

@Suite struct WaysOutTests {
  @Test func onlyThePlainNextRowIsLeftOut() {
    let rows = [
      RowSpec("a"),
      RowSpec("b").with {
        $0.ask = "?"
        $0.answers = [("yes", ["next"], nil), ("no", ["a"], "first mend it")]
      },
      RowSpec("c").with { $0.go = ["e"] }, RowSpec("d").with { $0.go = ["e"] },
      RowSpec("e").with { $0.go = ["f", "g"] }, RowSpec("f").with { $0.go = ["h"] }, RowSpec("g"),
      RowSpec("h").with { $0.wait = true }, RowSpec("i").with { $0.together = true },
      RowSpec("j").with { $0.go = ["other#x"] },
    ]
    let flows = chart(rows).rowFlows
    #expect(flows[0].ways.isEmpty)
    #expect(
      flows[1].ways == [
        WayOut(label: "yes", note: nil, destinations: [.row(2, .forward)]),
        WayOut(label: "no", note: "first mend it", destinations: [.row(0, .back)]),
      ])
    #expect(flows[2].ways == [WayOut(label: nil, note: nil, destinations: [.row(4, .forward)])])
    #expect(flows[3].ways.isEmpty)
    #expect(
      flows[4].ways == [WayOut(label: nil, note: nil, destinations: [.row(5, .forward), .row(6, .forward)])])
    #expect(flows[7].waits && flows[7].together == [8])
    #expect(flows[8].together == [7] && flows[8].ways.isEmpty)
    #expect(
      flows[9].ways == [
        WayOut(label: nil, note: nil, destinations: [.offChart(process: "other", anchor: "x")])
      ])
  }

  @Test func theLastRowsNextIsTheEnd() {
    let row = RowSpec("a").with {
      $0.ask = "?"
      $0.answers = [("y", ["next"], nil), ("n", ["end"], nil)]
    }
    let ways = chart([row]).rowFlows[0].ways
    #expect(ways.map(\.destinations) == [[.end], [.end]])
  }
}
