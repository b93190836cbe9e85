import ManualModel

/// What uses an entry of a register, and how that is parted into pages if it is too much to stand with the entry.
struct RegisterUses: Sendable {
  /// One process or campaign.
  enum Use: Sendable {
    /// A process and the rows of it that use the entry.
    case process(Int, rows: [CrossReferences.Place])
    /// A process that cites a law with another year.
    case citation(LawCitations.Other)
    /// An activity of a campaign.
    case activity(campaign: Int, activity: Int)
  }

  /// Uses of more estimated bytes have pages of their own.
  private static let mostWithEntry = 16_000
  /// Estimated bytes of such a page: what 60 KB leave beside the frame.
  private static let mostOnOnePage = 34_500
  /// Bytes around a process, and of a link to one of its steps.
  private static let (process, step) = (100, 95)
  /// Bytes of the link to the pages of the uses.
  private static let link = 200

  /// All uses, in printed order.
  let all: [Use]
  /// Per page of their own, which uses it tells; none if they stand with the entry.
  let parts: [Range<Int>]
  /// Estimated bytes of what stands with the entry.
  let bytesOfEntry: Int

  init(
    _ places: [CrossReferences.Place], citations: [LawCitations.Other] = [],
    activities: [(campaign: Int, activity: Int)] = [], in manual: Manual
  ) {
    var all: [Use] = []
    var sizes: [Int] = []
    func titleSize(_ process: Int) -> Int { manual.processes[process].head.title.text.value.utf8.count }
    var index = 0
    while index < places.count {
      let process = places[index].process
      let end = places[index...].firstIndex { $0.process != process } ?? places.count
      let rows = places[index..<end].filter { $0.step != nil }
        .sorted { ($0.chart, $0.step ?? 0) < ($1.chart, $1.step ?? 0) }
      let different = rows.enumerated().filter { $0 == 0 || rows[$0 - 1] != $1 }.map(\.element)
      all.append(.process(process, rows: different))
      sizes.append(Self.process + titleSize(process) + different.count * Self.step)
      index = end
    }
    for citation in citations {
      all.append(.citation(citation))
      sizes.append(Self.process + Self.step + titleSize(citation.process))
    }
    for (campaign, activity) in activities {
      all.append(.activity(campaign: campaign, activity: activity))
      sizes.append(3 * Self.process)
    }
    self.all = all
    let total = sizes.reduce(0, +)
    bytesOfEntry = total > Self.mostWithEntry ? Self.link : total
    parts =
      total > Self.mostWithEntry
      ? PageCuts(count: sizes.count, most: Self.mostOnOnePage) { use, _ in sizes[use] }.pages : []
  }
}
