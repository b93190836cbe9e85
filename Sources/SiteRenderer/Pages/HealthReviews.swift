import ManualModel

/// When processes are to be reviewed, the earliest first.
struct HealthReviews {
  /// How many processes are named; the rest are counted.
  private static let most = 40

  let linker: Linker

  static func title(_ words: Wording) -> String { words("กำหนดทบทวนกระบวนการ", "Reviews of processes") }

  /// nil if no process says when.
  var fields: Fields? {
    let site = linker.site
    let words = site.wording
    let dated = site.order.walk.compactMap { index in
      site.manual.processes[index].review.map { (process: index, day: $0.value) }
    }.sorted { $0.day < $1.day }
    if dated.isEmpty { return nil }
    var groups: [(day: Day, processes: [Int])] = []
    for (process, day) in dated.prefix(Self.most) {
      if groups.last?.day != day { groups.append((day, [])) }
      groups[groups.count - 1].processes.append(process)
    }
    let later = dated.count - Self.most
    let never = site.order.walk.count - dated.count
    let notes = [
      later > 0 ? words("หลังจากนั้นอีก ", "later: ") + words.processes(later) : nil,
      never > 0 ? words("ยังไม่กำหนด ", "without a date: ") + words.processes(never) : nil,
    ]
    return [
      .title: .text(Self.title(words)),
      .groups: .objects(
        groups.map { day, processes in
          [
            .date: .text(words.date(day)),
            .items: .objects(
              processes.map {
                Fields(
                  address: linker.address(.process($0)),
                  title: site.manual.processes[$0].head.title(words.language))
              }),
          ]
        }),
      .note: .words(notes.allSatisfy { $0 == nil } ? nil : notes.compactMap(\.self).joined(separator: " · ")),
    ]
  }

  static let schema = Schema.object([
    Schema.Entry(.title, .text, "heading"),
    Schema.Entry(
      .groups,
      .list(
        .object([
          Schema.Entry(.date, .text, "day of the review"),
          Schema.Entry(.items, .list(.titled), "processes"),
        ])), "the first days"),
    Schema.Entry(.note, .text, "how many processes more there are"),
  ])
}
