import ManualModel

/// The page of results: a script fills it; without one it leads to the contents and the registers.
enum SearchPage {
  static func content(_ linker: Linker) -> PageContent {
    let words = linker.site.wording
    let ways: [(SitePage, String)] = [
      (.contents, words("สารบัญ", "Contents")), (.workSystem, words("ผังภาพรวมกระบวนการ", "Work system")),
      (.organisation, words("หน่วยงานและตำแหน่ง", "Units and positions")), (.forms, words("แบบฟอร์ม", "Forms")),
      (.laws, words("กฎหมายและระเบียบ", "Laws and regulations")),
      (.systems, words("ระบบงาน", "Information systems")),
    ]
    return PageContent(
      .search, heading: words("ค้นหา", "Search"),
      fields: [.items: .objects(ways.map { Fields(address: linker.address($0.0), title: $0.1) })])
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.items, .list(.titled), "other ways to find things")
  ]
}
