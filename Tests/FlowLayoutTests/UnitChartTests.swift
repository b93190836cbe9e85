import FlowLayout
import ManualModel
import Testing
import ThaiText

@Suite struct UnitChartTests {
  /// An organisation of so many divisions, each with so many groups, the first of which have groups of their own.
  private func manual(divisions: Int, groups: Int) -> (manual: Manual, tree: UnitTree) {
    var units: [Unit] = []
    func add(_ name: String, _ kind: Unit.Kind) -> UnitID {
      units.append(Unit(id: text(name), name: Title(text(name)), kind: kind, slug: "u\(units.count)"))
      return UnitID(units.count - 1)
    }
    let top = add("สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์", .org)
    let below = (0..<divisions).map { division in
      let head = add("กองมาตรฐานการพัฒนาสังคมและความมั่นคงของมนุษย์ \(division)", .division)
      let parts = (0..<groups).map { group in
        let unit = add("กลุ่มการพัฒนาทรัพยากรบุคคลและส่งเสริมองค์กร \(group)", .group)
        let inner = group == 0 ? [UnitTree(unit: add("ฝ่ายการเงิน \(division)", .group), below: [])] : []
        return UnitTree(unit: unit, below: inner)
      }
      return UnitTree(unit: head, below: parts)
    }
    var book = Book(
      range: nowhere, title: Title(text("คู่มือ")), orgWritten: text("สป."),
      fiscalYear: FiscalYear(buddhistYear: 2567))
    book.org = top
    let manual = Manual(book: book, units: UnitRegistry(entries: units))
    return (manual, UnitTree(unit: top, below: below))
  }

  private let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)

  private func text(_ words: String) -> Text { Text(words, at: nowhere) }

  private func chart(divisions: Int, groups: Int) throws -> UnitChart {
    let (manual, tree) = manual(divisions: divisions, groups: groups)
    return UnitChart(tree, in: manual, measure: ThaiMeasure(try LineBreaker()))
  }

  @Test(arguments: [(0, 0), (1, 0), (1, 3), (5, 2), (6, 4), (15, 3)])
  func everythingIsInsideAndNothingOverlaps(divisions: Int, groups: Int) throws {
    let chart = try chart(divisions: divisions, groups: groups)
    let count = 1 + divisions + (groups == 0 ? 0 : divisions * (groups + 1))
    #expect(chart.bands.reduce(0) { $0 + $1.nodes.count } == count)
    for band in chart.bands {
      var areas: [Drawing.Box] = []
      for node in band.nodes {
        let words = node.lines.map { line in
          let x = node.box == nil ? line.x : line.x - line.width / 2
          return Drawing.Box(x: x, y: line.y - 15, width: line.width, height: 20)
        }
        if let box = node.box {
          for line in words { #expect(box.x <= line.x && line.x + line.width <= box.x + box.width) }
          areas.append(box)
        } else {
          areas += words
        }
      }
      for (index, area) in areas.enumerated() {
        #expect(area.x >= 0 && area.x + area.width <= band.frame.width)
        #expect(area.y >= 0 && area.y + area.height <= band.frame.height)
        for other in areas[(index + 1)...] {
          let isApart =
            area.x + area.width <= other.x || other.x + other.width <= area.x
            || area.y + area.height <= other.y || other.y + other.height <= area.y
          #expect(isApart, "\(area) \(other)")
        }
      }
      for points in band.paths {
        for (start, end) in zip(points, points.dropFirst()) { #expect(start.x == end.x || start.y == end.y) }
      }
    }
  }

  @Test func bandsAreJoinedAndFitAScreen() throws {
    let chart = try chart(divisions: 15, groups: 3)
    #expect(chart.bands.count == 3)
    #expect(chart.bands.allSatisfy { $0.frame.width == chart.bands[0].frame.width })
    #expect(chart.bands[0].frame.width <= 1_232)
    for band in chart.bands.dropFirst() {
      #expect(band.paths.contains { $0.first?.y == 0 }, "the trunk comes in at the top")
    }
    for band in chart.bands.dropLast() {
      #expect(band.paths.contains { $0.last?.y == band.frame.height }, "the trunk goes on at the foot")
    }
  }

  @Test func ofVeryManyUnitsOnlyTheUpperOnesAreDrawn() throws {
    let chart = try chart(divisions: 40, groups: 10)
    #expect(chart.bands.reduce(0) { $0 + $1.nodes.count } == 41)
  }
}
