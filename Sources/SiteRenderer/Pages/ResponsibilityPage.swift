import ManualModel

/// Who does what in a division: its processes by those who take part, and the overview of all divisions.
enum ResponsibilityPage {
  static func division(_ index: Int, part: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let words = site.wording
    let sections = site.lists.duties[index].sections(on: part, of: site.order.divisions[index])
    let processes = sections.flatMap(\.entries)
    let series = PageSeries(.duties(index), part: part, on: site)
    var matrix = ResponsibilityMatrix(rows: processes.lazy.map { site.manual.processes[$0].duties })
    matrix.sortColumns { rank(of: $0, in: site.manual.book.divisions[index], site) }
    let title = site.title(ofDivision: index)
    let tables = MatrixTables(
      matrix: matrix, caption: words("ใครทำอะไรใน", "Who does what in ") + title,
      name: words("ใครทำอะไร", "Who does what"), label: words("กระบวนการ", "Process"),
      heads: processes.map { process in
        let number = site.order.places[process].number.map { words.number($0) + " " } ?? ""
        return MatrixTables.Head(
          address: linker.address(.process(process)),
          title: number + site.manual.processes[process].head.title(words.language))
      },
      groups: groups(of: index, sections, words.language, site), linker: linker)
    let fields: [(SiteName, Value)] = [
      (.summary, .text(summary(matrix, processes: processes.count, words))), (.legend, words.legend),
      (.tables, .objects(tables.fields)), (.title, .absent), (.hasDivisions, .flag(false)),
      (.divisions, .list([])),
    ]
    var content = PageContent(
      .responsibilities, heading: words("ความรับผิดชอบ: ", "Responsibilities: ") + title,
      fields: Fields(fields + series.fields(linker)))
    content.trail = [(.responsibilities, words("ตารางความรับผิดชอบ", "Responsibilities"))]
    place(&content, index, site)
    content.place(in: series, words)
    return content
  }

  /// The unit of the chapter and what stands below it, then other units, then words.
  private static func rank(of performer: Performer, in division: Book.Division, _ site: SiteMap) -> Int {
    guard let unit = performer.unit else { return 2 }
    return division.unit.map { site.manual.units.isWithin(unit, $0) } == true ? 0 : 1
  }

  private static func groups(
    of index: Int, _ sections: [(number: Int, entries: ArraySlice<Int>)], _ language: Language,
    _ site: SiteMap
  ) -> [MatrixTables.Group] {
    var start = 0
    return sections.map { number, processes in
      defer { start += processes.count }
      return MatrixTables.Group(
        title: site.manual.book.divisions[index].sections[number].title?(language),
        rows: start..<start + processes.count)
    }
  }

  private static func summary(
    _ matrix: ResponsibilityMatrix, processes: Int, _ words: Wording
  ) -> String {
    let parties = words.count(
      matrix.performers.count, thai: "หน่วยงานและตำแหน่งที่เกี่ยวข้อง", one: "party takes part",
      many: "parties take part")
    return words.processes(processes) + " · " + parties
  }

  /// The neighbours with a matrix of their own.
  private static func place(_ content: inout PageContent, _ index: Int, _ site: SiteMap) {
    let shown = site.divisionsWithDuties
    guard let here = shown.firstIndex(of: index) else { return }
    func neighbour(_ place: Int) -> (page: SitePage, title: String)? {
      shown.indices.contains(place)
        ? (.duties(shown[place]), site.title(ofDivision: shown[place])) : nil
    }
    content.previous = neighbour(here - 1)
    content.next = neighbour(here + 1)
  }

  // MARK: All divisions

  /// The overview of more divisions than these has no matrix of all.
  private static let mostInMatrix = 60

  static func overview(_ linker: Linker) -> PageContent {
    let site = linker.site
    let words = site.wording
    let shown = site.divisionsWithDuties
    let isShort = shown.count > mostInMatrix
    let matrix = ResponsibilityMatrix(
      rows: (isShort ? [] : shown).lazy.map { division in
        site.order.divisions[division].joined().lazy.flatMap { site.manual.processes[$0].duties }
          .compactMap { duty in
            site.chapterUnit(of: duty.performer).map { (performer: .unit($0), duty: duty.duty) }
          }.joined
      })
    let tables = MatrixTables(
      matrix: matrix, caption: words("หน่วยงานที่ร่วมงานกัน", "Which divisions work together"),
      name: words("หน่วยงานที่ร่วมงานกัน", "Which divisions work together"),
      label: words("กระบวนการของ", "Processes of"),
      heads: shown.map {
        MatrixTables.Head(address: linker.address(.duties($0)), title: site.title(ofDivision: $0))
      },
      groups: isShort ? [] : [MatrixTables.Group(title: nil, rows: shown.indices)], linker: linker)
    let fields: Fields = [
      .summary: .text(
        words(
          "เลือกหน่วยงานเพื่อดูว่าแต่ละกระบวนการมีใครทำ ใครร่วม และใครตัดสินใจ",
          "Choose a division to see who does, supports and decides what in each of its processes.")),
      .legend: isShort ? .list([]) : words.legend, .tables: .objects(tables.fields),
      .hasItems: .flag(false), .parts: .list([]), .hasDivisions: .flag(!shown.isEmpty),
      .title: .words(isShort ? nil : words("หน่วยงานที่ร่วมงานกัน", "Which divisions work together")),
      .divisions: .objects(
        shown.map { division in
          let count = site.order.divisions[division].reduce(0) { $0 + $1.count }
          return [
            .address: .text(linker.address(.duties(division))),
            .title: .text(site.title(ofDivision: division)), .count: .text(words.processes(count)),
          ]
        }),
    ]
    return PageContent(
      .responsibilities, heading: words("ตารางความรับผิดชอบ", "Responsibilities"), fields: fields)
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "how many take part, or what the page is for"),
    Schema.Entry(.legend, .list(.mark), "the marks and their meanings"),
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(.hasDivisions, .flag, "chapters are listed"),
    Schema.Entry(.title, .text, "heading over the table, on the overview"),
    Schema.Entry(
      .divisions,
      .list(
        .object([
          Schema.Entry(.address, .text, "its matrix"), Schema.Entry(.title, .text, "title"),
          Schema.Entry(.count, .text, "number of processes in words"),
        ])), "chapters, on the overview"),
    Schema.Entry(
      .tables, MatrixTables.schema, "processes by those who take part; on the overview, divisions"),
  ]
}

extension SiteMap {
  /// The chapters in whose processes somebody is named.
  var divisionsWithDuties: [Int] { order.divisions.indices.filter(hasDuties(inDivision:)) }

  /// Whether somebody is named in the processes of a chapter.
  func hasDuties(inDivision index: Int) -> Bool {
    order.divisions[index].joined().contains { process in
      manual.processes[process].charts.contains { $0.steps.contains { !$0.duties.isEmpty } }
    }
  }

  /// The unit of the chapter to which somebody belongs.
  fileprivate func chapterUnit(of performer: Performer) -> UnitID? {
    guard let unit = performer.unit else { return nil }
    return manual.units.lineage(of: unit).first { ancestor in
      manual.book.divisions.contains { $0.unit == ancestor }
    }
  }
}
