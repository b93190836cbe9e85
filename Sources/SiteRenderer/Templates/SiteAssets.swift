import Fingerprint
import ManualModel

/// The files that pages load: one style sheet, one script, the icon, the fonts and their licence; a second sheet and
/// script that only a search needs, from `assets/search/`; a second sheet of pages with charts, from `assets/chart/`, and
/// one of registers and indexes, from `assets/index/`.
///
/// Their names carry 12 digits of their SHA-256 (`docs/site.md` 2), so that a browser may keep them for ever.
struct SiteAssets: Sendable {
  /// The files as they go out, sorted by path.
  private(set) var files: [OutputFile] = []
  /// Where pages find them.
  private(set) var addresses = AssetAddresses()

  /// Takes the files below `assets/`: style sheets are joined in the order of their names, scripts likewise.
  ///
  /// In style sheets `url("name")` names a file beside it and gets the name with the hash.
  init(_ files: [TemplateFile], report: (TemplateProblem, String) -> Void) {
    let assets = files.filter { $0.path.utf8.starts(with: "assets/".utf8) }
    var names: [String: String] = [:]
    for asset in assets where asset.assetKind == nil {
      let path = add(asset.bytes, named: asset.fileName)
      names[asset.fileName] = path.fileName
      if asset.fileName == "icon.svg" { addresses.icon = path }
      if asset.fileName == "fonts-licence.txt" { addresses.licence = path }
    }
    func part(_ folder: String?) -> [TemplateFile] { assets.filter { $0.folder == folder } }
    let (common, search) = (part(nil), part("search"))
    addresses.style = add(SiteAssets.sheet(of: common, names, report), named: "style.css")
    addresses.script = add(SiteAssets.script(of: common), named: "manual.js")
    addresses.searchStyle = add(SiteAssets.sheet(of: search, names, report), named: "search.css")
    addresses.chartStyle = add(SiteAssets.sheet(of: part("chart"), names, report), named: "chart.css")
    addresses.indexStyle = add(SiteAssets.sheet(of: part("index"), names, report), named: "index.css")
    addresses.searchScript = add(SiteAssets.script(of: search), named: "search.js")
    for (name, address) in [("icon.svg", addresses.icon), ("fonts-licence.txt", addresses.licence)]
    where address.isEmpty {
      report(.missingAsset(name), "")
    }
    self.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func add(_ bytes: [UInt8], named name: String) -> String {
    let hash = Fingerprint.sha256(bytes).hex(digits: 12)
    let end = name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.utf8.endIndex
    let path = "assets/" + name[..<end] + "-" + hash + name[end...]
    files.append(OutputFile(path: path, bytes: bytes))
    return path
  }

  private static func script(of assets: [TemplateFile]) -> [UInt8] {
    assets.filter { $0.assetKind == .script }.flatMap(\.bytes)
  }

  private static func sheet(
    of assets: [TemplateFile], _ names: [String: String], _ report: (TemplateProblem, String) -> Void
  ) -> [UInt8] {
    let sheets = assets.filter { $0.assetKind == .style }
    let joined = sheets.flatMap { linked($0, names, report) }
    return StyleSpaces.removed(from: StyleComments.removed(from: joined))
  }

  /// A style sheet with the names of its files as they go out.
  private static func linked(
    _ sheet: TemplateFile, _ names: [String: String], _ report: (TemplateProblem, String) -> Void
  ) -> [UInt8] {
    let mark = Array("url(\"".utf8)
    var out: [UInt8] = []
    var rest = sheet.bytes[...]
    func isMark(_ place: Int) -> Bool { rest[place] == mark[0] && rest[place...].starts(with: mark) }
    while let start = rest.indices.first(where: isMark) {
      out += rest[..<(start + mark.count)]
      rest = rest[(start + mark.count)...]
      let name = rest.prefix { $0 != UInt8(ascii: "\"") }
      if let known = names[String(decoding: name, as: UTF8.self)] {
        out += known.utf8
      } else {
        report(.unknownAsset(name), sheet.path)
      }
      rest = rest[name.endIndex...]
    }
    return out + rest
  }
}

extension TemplateFile {
  fileprivate enum AssetKind { case style, script }

  fileprivate var fileName: String { path.fileName }

  /// The folder below `assets/` that it lies in.
  fileprivate var folder: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : nil
  }

  fileprivate var assetKind: AssetKind? {
    if path.utf8.reversed().starts(with: ".css".utf8.reversed()) { return .style }
    return path.utf8.reversed().starts(with: ".js".utf8.reversed()) ? .script : nil
  }
}

extension String {
  /// What follows the last `/`.
  fileprivate var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}

extension TemplateProblem {
  fileprivate static func missingAsset(_ name: String) -> TemplateProblem {
    TemplateProblem(
      0, 0, Bilingual(thai: "ไม่มีแฟ้ม “assets/\(name)”", english: "the file “assets/\(name)” is missing"),
      remedy: Bilingual(
        thai: "นำแฟ้มนี้กลับมาจากชุดแม่แบบเดิม", english: "bring the file back from the original templates"))
  }

  fileprivate static func unknownAsset(_ name: ArraySlice<UInt8>) -> TemplateProblem {
    let shown = String(decoding: name, as: UTF8.self)
    return TemplateProblem(
      name.startIndex, name.endIndex,
      Bilingual(
        thai: "ไม่มีแฟ้ม “\(shown)” ใน templates/assets",
        english: "there is no file “\(shown)” in templates/assets"),
      remedy: Bilingual(thai: "วางแฟ้มไว้ข้างกัน หรือแก้ชื่อ", english: "put the file beside it, or mend the name"))
  }
}
