import ManualModel
import Testing
import ThaiText

@testable import SiteRenderer

/// What has a place in the year, and where the calendar tells it.
struct CalendarTests {
  let site: RenderedSite
  let map: SiteMap

  init() throws {
    site = try RenderedSite.example.get()
    map = SiteMap(site.manual, showsDrafts: false)
  }

  /// The entries of a process, as short words: months, then `due`, `regular`, `outside`.
  private func entries(of id: String) -> [String] {
    map.calendar.entries.compactMap { entry in
      guard case .step(let place, let substep) = entry.subject,
        site.manual.processes[place.process].head.id == id
      else { return nil }
      var words = ["\(place.step.map { $0 + 1 } ?? 0)\(substep.map { ".\($0 + 1)" } ?? "")"]
      words += entry.months.map { String($0.month) }
      if let due = entry.due { words.append("due \(due.month)") }
      if entry.isRegular { words.append("regular") }
      if entry.isOutside { words.append("outside") }
      return words.joined(separator: " ")
    }
  }

  @Test func timesWithMonthsHaveAPlaceInTheYear() {
    #expect(entries(of: "area-report") == ["1 10 11 12", "2 1", "3 2 3 4 5 6", "4 7", "5 8 due 8"])
    #expect(entries(of: "saraban") == [], "lengths have none")
  }

  @Test func finerStepsHaveAPlaceOfTheirOwn() {
    #expect(entries(of: "pmqa").contains("8.2 3 4") && entries(of: "pmqa").contains("8.3 6 7"))
  }

  @Test func monthsOutsideTheFiscalYearAreToldApart() {
    let agreement = entries(of: "performance-agreement")
    #expect(agreement.first == "1 outside", "August of the year before")
    #expect(agreement.dropFirst().first == "2 10 outside", "September and October")
  }

  @Test func whatComesEveryMonthOrLastsAllYearIsRegular() {
    #expect(entries(of: "system-maintenance") == ["3 regular", "6 regular"])
    #expect(entries(of: "training").contains("8 regular"))
    #expect(entries(of: "e-library") == [], "every third month has no month")
  }

  @Test func roundsAreDue() {
    let rounds = map.calendar.entries.filter {
      if case .round = $0.subject { true } else { false }
    }
    #expect(rounds.compactMap(\.due?.month) == [7])
    #expect(rounds.filter(\.isOutside).count == 1, "the round of twelve months is due in the next year")
  }

  @Test func tableAndListSayTheSame() throws {
    let page = PageScan(try #require(site.text("calendar/index.html")))
    let heads = page.elements.filter { $0.name == "th" && $0.path.contains("thead") }
    #expect(heads.count == 13)
    let marks = page.elements.filter { $0.name == "td" }.map { $0.attributes["class"] ?? "" }
    #expect(marks.count % 12 == 0)
    let inTable = marks.count { $0 == "busy" || $0 == "due" }
    let items = page.elements.filter { element in
      element.name == "a" && element.path.suffix(2) == ["ul", "li"] && element.path.contains("section")
    }
    #expect(items.count == inTable && inTable > 20)
  }

  @Test func julyTellsWhatIsDueAndWhoDoesIt() throws {
    let page = try #require(site.text("calendar/07.html"))
    let round = try #require(page.firstRange(of: "รอบ ๙ เดือน"))
    #expect(page[..<round.lowerBound].contains("กำหนดส่ง</span> ๑๐\u{A0}กรกฎาคม\u{A0}๒๕๖๗"))
    #expect(page.contains("href=\"../p/area-report/index.html#"))
    #expect(page.contains("มิถุนายน - กรกฎาคม"), "the time as written")
    #expect(try #require(site.text("calendar/index.html")).contains("id=\"_month-07\""))
  }

  /// The example manual with a month in every step of many processes.
  @Test func aLargeManualTellsTheYearByDivision() throws {
    var manual = site.manual
    var ids: [Text] = []
    let model = try #require(manual.process("area-report"))
    for number in 0..<120 {
      var copy = model
      copy.head.id = "copy-\(number)"
      copy.head.formerly = []
      manual.processes.append(copy)
      ids.append(Text(copy.head.id, at: copy.head.range))
    }
    manual.book.divisions[0].sections[0].processes += ids
    let large = Manual(
      book: manual.book, units: manual.units, laws: manual.laws, forms: manual.forms,
      systems: manual.systems, processes: manual.processes, campaigns: manual.campaigns, pages: manual.pages,
      files: manual.files)
    let made = try RenderedSite(large, draws: false)
    let year = try #require(made.text("calendar/index.html"))
    #expect(!year.contains("copy-5/") && year.utf8.count < 40_000)
    let july = try #require(made.text("calendar/07.html"))
    #expect(!july.contains("copy-5/") && july.contains("href=\"07-kk.html\""))
    #expect(try #require(made.text("calendar/07-kk.html")).contains("copy-5/"))
  }

  /// More divisions than rows that a table of the year can have.
  @Test func theYearOfVeryManyDivisionsHasOneRow() throws {
    var manual = try RenderedSite.manual(with: 90, like: "area-report")
    let last = manual.book.divisions.count - 1
    let place = manual.book.title.text.range
    let ids = manual.book.divisions[last].sections.removeLast().processes.suffix(90)
    for id in ids {
      var division = manual.book.divisions[last]
      division.unit = nil
      division.role = nil
      division.title = Title(Text("ตอนของ \(id.value)", at: place))
      division.sections = [manual.book.divisions[0].sections[0]]
      division.sections[0].processes = [id]
      manual.book.divisions.append(division)
    }
    let made = try RenderedSite(manual, draws: false)
    let year = try #require(made.text("calendar/index.html"))
    #expect(year.contains("<th scope=\"row\">ทุกหน่วยงาน</th>") && !year.contains("ตอนของ copy-5"))
    #expect(year.contains("<td><a href=\"07.html\">"))
    let july = try #require(made.text("calendar/07.html"))
    #expect(july.contains("ตอนของ copy-5") && july.utf8.count <= 60_000)
  }

  /// All processes of one division, which has to be told on several pages then.
  @Test func aMonthOfOneDivisionHasAsManyPagesAsItNeeds() throws {
    let manual = try RenderedSite.manual(with: 400, like: "area-report")
    let made = try RenderedSite(manual, draws: false)
    let july = made.files.filter { $0.path.hasPrefix("calendar/07-ssw") }
    #expect(july.count > 2)
    let told = july.map { String(decoding: $0.bytes, as: UTF8.self) }
    for number in 0..<400 {
      #expect(told.count { $0.contains("/copy-\(number)/index.html#consult") } == 1, "\(number)")
    }
    for file in made.files where file.path.hasPrefix("calendar/") {
      #expect(file.bytes.count <= 60_000, "\(file.path)")
    }
  }
}
