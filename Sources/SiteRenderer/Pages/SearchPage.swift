import ManualModel

/// The page of results: a script fills it; without one it leads to the contents and the registers.
enum SearchPage {
  static func content(_ linker: Linker) -> PageContent {
    let words = linker.site.wording
    return PageContent(
      .search, heading: words("ค้นหา", "Search"),
      fields: [
        .items: .objects(ways(words).map { Fields(address: linker.address($0.page), title: $0.title) })
      ])
  }

  /// The pages that lead through the manual in other ways; a search finds them too.
  static func ways(_ words: Wording) -> [(page: SitePage, title: String)] {
    [
      (.contents, words("สารบัญ", "Contents")), (.workSystem, words("ผังภาพรวมกระบวนการ", "Work system")),
      (.units, words("งานของฉัน ตามหน่วยงานและตำแหน่ง", "My manual, by unit and position")),
      (.organisation, words("ผังโครงสร้างหน่วยงาน", "Organisation chart")),
      (.alphabetical(nil), words("ดัชนี ก–ฮ", "A–Z index")),
      (.calendar(.year, of: nil), words("ปฏิทินงาน", "Calendar of work")),
      (.connections(nil), words("ความเชื่อมโยงของกระบวนการ", "How processes feed each other")),
      (.glossary(nil), words("อภิธานศัพท์และคำย่อ", "Glossary and short forms")),
      (.responsibilities, words("ตารางความรับผิดชอบ", "Responsibilities")),
      (.forms, words("แบบฟอร์ม", "Forms")), (.laws, words("กฎหมายและระเบียบ", "Laws and regulations")),
      (.systems, words("ระบบงาน", "Information systems")),
      (.help, words("วิธีใช้คู่มือ", "How to use this manual")),
    ]
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.items, .list(.titled), "other ways to find things")
  ]
}
