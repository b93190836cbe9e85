import ManualModel
import ThaiText

extension Decoding {
  /// Columns of a layout (content model 2.5).
  static let maximalColumns = 40

  /// The layouts of the house (content model 12.3).
  mutating func layouts(_ field: Field?) -> [Layout] {
    guard let field else { return [] }
    guard case .mapping(let entries) = field.node.content else {
      wrongType(field.node, field.key, .map)
      return []
    }
    var names: [String: SourceRange] = [:]
    return entries.compactMap { entry in
      let name = Text(Normalisation.nfc(entry.key.value), at: entry.key.range)
      if let first = names[name.value] {
        duplicateKey(name.value, at: name.range, first: first)
        return nil
      }
      names[name.value] = name.range
      guard isFree(name) else { return nil }
      return layout(entry.value, named: name.value)
    }
  }

  private mutating func isFree(_ name: Text) -> Bool {
    if name.value == "narrative" {
      report(
        .reservedLayout, at: name.range,
        Bilingual(thai: "แบบ narrative กำหนดใหม่ไม่ได้", english: "narrative cannot be redefined"),
        Bilingual(thai: "ตั้งชื่ออื่น", english: "choose another name"))
      return false
    }
    if !Identifier.isDocument(name.value) {
      badID(name)
      return false
    }
    return true
  }

  private mutating func layout(_ node: YAMLNode, named name: String) -> Layout? {
    let order = Layout.builtIn.first { $0.name == name }?.order ?? .sheet
    guard case .mapping = node.content else {
      let field = Field(key: .columns, keyRange: node.range, node: node)
      return Layout(name: name, columns: columns(field), order: order)
    }
    guard let fields = fields(of: node, .layout) else { return nil }
    let requires =
      fields[.requires].map { field in
        items(field).compactMap { word($0, field.key.rawValue, as: Layout.Block.self) }
      } ?? []
    return Layout(
      name: name, columns: columns(fields[.columns]), hasStepList: isTrue(fields[.stepList]) ?? false,
      requires: requires, order: order)
  }

  private mutating func columns(_ field: Field?) -> [[Layout.Column]] {
    guard let field else { return [] }
    return listItems(field, limit: Self.maximalColumns).compactMap { node in
      guard let text = line(node, field.key) else { return nil }
      return text.value.utf8.split(separator: UInt8(ascii: "+")).compactMap {
        column(String(Substring($0)).trimmed, at: text.range)
      }
    }
  }

  private mutating func column(_ word: String, at range: SourceRange) -> Layout.Column? {
    if let column = Self.word(word, as: Layout.Column.self) { return column }
    let all = Layout.Column.allCases
    let nearest = EditDistance.nearest(to: word, among: all.flatMap { [$0.rawValue, $0.thai] })
    let meant = all.first { $0.rawValue == nearest || $0.thai == nearest }
    report(
      .unknownColumn, at: range,
      Bilingual(thai: "ไม่มีคอลัมน์ \(word)", english: "there is no column \(word)"),
      meant.map {
        Bilingual(thai: "หมายถึง \($0.rawValue) หรือไม่", english: "did you mean \($0.rawValue)?")
      } ?? oneOf(all.map(\.rawValue)))
    return nil
  }
}
