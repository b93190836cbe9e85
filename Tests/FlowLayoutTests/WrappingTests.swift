import ChartSamples
import ManualModel
import Testing

@testable import FlowLayout

@Suite struct WrappingTests {
  private func lines(_ text: String, font: Int = 16, room: Int) -> [String] {
    MeasuredText(text, measure: ClusterMeasure()).wrap(font: font, room: room).lines.map { line in
      String(decoding: Array(text.utf8)[line.start..<line.end], as: UTF8.self)
    }
  }

  @Test func linesAreEvenedOut() {
    #expect(lines("aaaa bbbb cccc dddd", room: 1000) == ["aaaa bbbb cccc dddd"])
    // Greedy filling would put three words on the first line.
    #expect(lines("aaaa bbbb cccc dddd", room: 125) == ["aaaa bbbb", "cccc dddd"])
  }

  @Test func spacesDisappearAtLineEnds() {
    for line in lines("กขค งจฉ ชซฌ ญฎฏ", room: 60) { #expect(!line.hasPrefix(" ") && !line.hasSuffix(" ")) }
  }

  @Test func onlyAWordWiderThanTheRoomIsSplit() {
    #expect(lines("ab abcdefghijklmnop cd", room: 80).first == "ab")
    let pieces = lines("ab abcdefghijklmnop cd", room: 80)
    #expect(
      pieces.joined(separator: "|").replacing("|", with: "").replacing(" ", with: "")
        == "ababcdefghijklmnopcd")
    #expect(pieces.count == 3)
  }

  @Test func combiningMarksHaveNoWidth() {
    let plain = MeasuredText("กก", measure: ClusterMeasure())
    let marked = MeasuredText("ก่กี้", measure: ClusterMeasure())
    #expect(plain.advances.last == marked.advances.last)
  }

  @Test func widthsAreThoseOfTheFont() {
    // Loma Regular: ก 606, space 337, A 667 in 1/1000 em.
    let text = MeasuredText("ก A", measure: ClusterMeasure())
    #expect(text.width(from: 0, to: 5, font: 1000) == 606 + 337 + 667)
    #expect(text.width(from: 0, to: 3, font: 16) == 10)
  }

  @Test func everyRoomIsKeptUnlessOneClusterIsWider() {
    for seed in UInt64(0)..<30 {
      for node in RandomSteps.graph(seed: seed).nodes {
        let text = MeasuredText(node.text, measure: ClusterMeasure())
        for room in [64, 96, 160] {
          #expect(text.wrap(font: 14, room: room).lines.allSatisfy { $0.width <= room })
        }
      }
    }
  }
}
