internal import ManualModel
internal import ThaiText

/// Where one of the two orders of manual.yaml, categories or divisions, lists each process.
struct Listings: Sendable {
  /// One place that lists a process.
  struct Listing: Sendable {
    /// The id as it stands there.
    var id: Text
    /// The title of the category, group, chapter or section.
    var place: String
    /// The unit of the chapter, for a listing in `divisions`.
    var division: UnitID?
  }

  /// By the place of a process in `manual.processes`.
  let ofProcess: [[Listing]]
  /// Processes that a listed id without a file probably means: the slip is reported there.
  let meant: Set<Int>

  init(_ all: [Listing], in manual: Manual, _ ids: NearestWords) {
    var ofProcess = [[Listing]](repeating: [], count: manual.processes.count)
    var meant: Set<Int> = []
    for listing in all {
      switch manual.documents[listing.id.value] {
      case .process(let index)?: ofProcess[index].append(listing)
      case nil:
        let nearest = ids.nearest(to: listing.id.value).flatMap { manual.documents[$0] }
        if case .process(let index)? = nearest { meant.insert(index) }
      case .campaign, .page, .unread: break
      }
    }
    (self.ofProcess, self.meant) = (ofProcess, meant)
  }
}

extension Rule.Check {
  /// Reports every process in force that is not in `listings`.
  static func unlisted(
    in listings: @escaping @Sendable (ManualFacts) -> Listings, _ message: Bilingual, _ remedy: Bilingual
  ) -> Rule.Check {
    .manual { facts, findings in
      let listings = listings(facts)
      for (index, process) in facts.manual.processes.enumerated() {
        let head = process.head
        guard listings.ofProcess[index].isEmpty, !listings.meant.contains(index), head.status != .withdrawn
        else { continue }
        let name = quoted(head.id)
        findings.report(
          at: head.title.text.range,
          Bilingual("กระบวนการ \(name) \(message.thai)", "process \(name) \(message.english)"), remedy)
      }
    }
  }

  /// Reports every place in `listings` that lists a process again.
  static func listedTwice(in listings: @escaping @Sendable (ManualFacts) -> Listings) -> Rule.Check {
    .manual { facts, findings in
      for places in listings(facts).ofProcess where places.count > 1 {
        for place in places.dropFirst() {
          let (a, b, name) = (quoted(places[0].place), quoted(place.place), quoted(place.id.value))
          findings.report(
            at: place.id.range,
            Bilingual("กระบวนการ \(name) อยู่ทั้งใน \(a) และ \(b)", "process \(name) is in both \(a) and \(b)"),
            Bilingual("ลบหนึ่งแห่ง", "delete one"),
            notes: [Diagnostic.Note(Bilingual("แห่งแรกอยู่ที่นี่", "the first is here"), at: places[0].id.range)])
        }
      }
    }
  }
}

extension Book {
  /// Every process id under `categories`, with the title of its group or category.
  var categoryListings: [Listings.Listing] {
    categories.flatMap { category in
      let own = category.processes.map { Listings.Listing(id: $0, place: category.title(language)) }
      return own
        + category.groups.flatMap { group in
          group.processes.map { Listings.Listing(id: $0, place: group.title(language)) }
        }
    }
  }

  /// Every process id under `divisions`, with the title of its section or the unit of its chapter.
  var divisionListings: [Listings.Listing] {
    divisions.flatMap { division in
      division.sections.flatMap { section in
        section.processes.map {
          Listings.Listing(
            id: $0, place: section.title?(language) ?? division.unitWritten.value, division: division.unit)
        }
      }
    }
  }
}
