import ManualModel

/// The home page: the three parts of the work system, the divisions, campaigns and pages about the manual.
enum HomePage {
  /// A category with more groups than these leads to them, but does not list them.
  private static let mostGroups = 20
  /// More divisions than these are on the page of contents only.
  private static let mostDivisions = 60

  static func content(_ linker: Linker) -> PageContent {
    let site = linker.site
    let (book, words) = (site.manual.book, site.wording)
    let language = words.language
    func titled(_ page: SitePage, _ title: String) -> Value {
      .object(Fields(address: linker.address(page), title: title))
    }
    let campaigns = site.manual.campaigns.indices.filter { site.isListed(site.manual.campaigns[$0].head) }
    let pages = site.prosePages
    let count = words.processes(site.order.walk.count)
    let fields: Fields = [
      .english: .words(book.title.second(language)),
      .summary: .text(words("กระบวนการทั้งหมด \(count)", "\(count) in all")),
      .contents: titled(.contents, words("เปิดสารบัญ", "Open the contents")),
      .organisationPage: titled(
        .units, words("งานของฉัน: เลือกตำแหน่งหรือหน่วยงาน", "My manual: choose a position or unit")),
      .workSystem: titled(.workSystem, words("ดูผังภาพรวมทั้งหมด", "See the whole work system")),
      .categories: .objects(book.categories.indices.map { category($0, linker) }),
      .divisions: .objects(divisions(linker)),
      .waysIn: .objects(waysIn(linker)), .hasCampaigns: .flag(!campaigns.isEmpty),
      .campaigns: .objects(
        campaigns.map {
          Fields(
            address: linker.address(.campaign($0)), title: site.manual.campaigns[$0].head.title(language))
        }),
      .hasPages: .flag(!pages.isEmpty),
      .pages: .objects(
        pages.map {
          Fields(address: linker.address(.page($0)), title: site.manual.pages[$0].head.title(language))
        }),
    ]
    return PageContent(.home, heading: book.title(language), fields: fields)
  }

  /// Other ways to what one looks for than the divisions: by month, by name, by what feeds what.
  private static func waysIn(_ linker: Linker) -> [Fields] {
    let words = linker.site.wording
    func way(_ page: SitePage, _ title: String, _ note: String) -> Fields {
      [.address: .text(linker.address(page)), .title: .text(title), .note: .text(note)]
    }
    return [
      way(
        .calendar(.year, of: nil), words("ปฏิทินงาน", "Calendar of work"),
        words("เดือนใดต้องทำหรือส่งอะไร", "What is due in which month")),
      way(
        .alphabetical(nil), words("ดัชนี ก–ฮ", "A–Z index"),
        words("ทุกชื่อเรียงตามตัวอักษร", "Every name in alphabetical order")),
      way(
        .connections(nil), words("ความเชื่อมโยงของกระบวนการ", "How processes feed each other"),
        words("รับงานจากใคร ส่งต่อให้ใคร", "From whom work comes, and to whom it goes")),
      way(
        .glossary(nil), words("อภิธานศัพท์และคำย่อ", "Glossary and short forms"),
        words("คำนี้ คำย่อนี้ หมายถึงอะไร", "What a term or short form means")),
      way(
        .responsibilities, words("ตารางความรับผิดชอบ", "Who does what"),
        words("ใครทำขั้นตอนใด ใครร่วม", "Who does which step, and who takes part")),
      way(
        .organisation, words("ผังโครงสร้าง", "Organisation chart"),
        words("หน่วยงานใดสังกัดหน่วยงานใด", "Which unit belongs to which")),
      way(
        .forms, words("แบบฟอร์ม", "Forms"),
        words("แบบฟอร์มใดใช้ในขั้นตอนใด", "Which step uses which form")),
      way(
        .laws, words("กฎหมายและระเบียบ", "Laws and regulations"),
        words("กระบวนการใดอ้างกฎหมายใด", "Which process cites which law")),
      way(
        .systems, words("ระบบงาน", "Information systems"),
        words("กระบวนการใดใช้ระบบใด", "Which process uses which system")),
    ]
  }

  private static func category(_ index: Int, _ linker: Linker) -> Fields {
    let site = linker.site
    let category = site.manual.book.categories[index]
    let language = site.wording.language
    let shown = category.groups.count > mostGroups ? [] : category.groups
    let groups = shown.enumerated().map { number, group -> Fields in
      [
        .address: .text(linker.address(.group(category: index, group: number))),
        .title: .text(group.title(language)),
        .count: .text(site.wording.processes(site.order.categories[index][number].count)),
      ]
    }
    let count = site.order.categories[index].reduce(0) { $0 + $1.count }
    return [
      .address: .text(linker.address(.category(index))), .title: .text(category.title(language)),
      .english: .words(category.title.second(language)), .count: .text(site.wording.processes(count)),
      .hasGroups: .flag(!groups.isEmpty), .groups: .objects(groups),
    ]
  }

  /// The divisions, or the way to them.
  private static func divisions(_ linker: Linker) -> [Fields] {
    let divisions = linker.site.manual.book.divisions.indices
    if divisions.count <= mostDivisions { return divisions.map { division($0, linker) } }
    let words = linker.site.wording
    let all = words.count(divisions.count, thai: "หน่วยงาน", one: "division", many: "divisions")
    return [
      [
        .address: .text(linker.address(.contents)), .title: .text(words("สารบัญ", "Contents")),
        .count: .text(all),
      ]
    ]
  }

  private static func division(_ index: Int, _ linker: Linker) -> Fields {
    let site = linker.site
    let count = site.order.divisions[index].reduce(0) { $0 + $1.count }
    return [
      .address: .text(linker.address(.division(index))), .title: .text(site.title(ofDivision: index)),
      .count: .text(site.wording.processes(count)),
    ]
  }

  static let schema: [Schema.Entry] = {
    let counted: [Schema.Entry] = [
      Schema.Entry(.address, .text, "where it leads"), Schema.Entry(.title, .text, "title"),
      Schema.Entry(.count, .text, "number of processes in words"),
    ]
    return [
      Schema.Entry(.english, .text, "English title of the manual"),
      Schema.Entry(.summary, .text, "how many processes"),
      Schema.Entry(.contents, .titled, "contents page"),
      Schema.Entry(.organisationPage, .titled, "list of units"),
      Schema.Entry(.workSystem, .titled, "work system page"),
      Schema.Entry(
        .categories,
        .list(
          .object(
            counted,
            and: [
              Schema.Entry(.english, .text, "English title"),
              Schema.Entry(.hasGroups, .flag, "its groups are listed"),
              Schema.Entry(.groups, .list(.object(counted)), "its groups"),
            ])), "categories"),
      Schema.Entry(.divisions, .list(.object(counted)), "chapters"),
      Schema.Entry(
        .waysIn,
        .list(
          .object([
            Schema.Entry(.address, .text, "where it leads"), Schema.Entry(.title, .text, "title"),
            Schema.Entry(.note, .text, "what one finds there"),
          ])), "calendar, indexes and registers"),
      Schema.Entry(.hasCampaigns, .flag, "there are campaigns"),
      Schema.Entry(.campaigns, .list(.titled), "campaigns"),
      Schema.Entry(.hasPages, .flag, "there are prose pages"),
      Schema.Entry(.pages, .list(.titled), "prose pages but those of divisions"),
    ]
  }()
}
