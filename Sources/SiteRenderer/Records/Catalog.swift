import ManualModel
import ThaiText

/// The manual for machines: the file `catalog.json` (`docs/site.md` 14, `docs/schemas/catalog.schema.json`).
struct Catalog {
  let site: SiteMap
  private var manual: Manual { site.manual }

  /// The file; `hashes` are those of the records, in any order.
  func file(hashes: [(process: Int, hash: String)]) -> OutputFile {
    var json = JSONWriter(reserving: 4096 + 512 * manual.processes.count)
    json.beginObject()
    json.member("format", ProcessRecord.format)
    json.breakLine()
    json.member("title", "title-en", manual.book.title)
    json.breakLine()
    json.member("organisation", manual.book.orgWritten.value)
    json.breakLine()
    json.member("fiscal-year", manual.book.fiscalYear.buddhistYear)
    json.member("language", manual.book.language.rawValue)
    json.member("address", manual.book.address?.value)
    json.breakLine()
    writeUnits(to: &json)
    json.breakLine()
    writeCategories(to: &json)
    json.breakLine()
    json.key("processes")
    json.beginArray()
    let sorted = hashes.sorted {
      let ids = (manual.processes[$0.process].head.id, manual.processes[$1.process].head.id)
      return ids.0.utf8.lexicographicallyPrecedes(ids.1.utf8)
    }
    for (index, hash) in sorted {
      json.breakLine()
      write(index, hash: hash, to: &json)
    }
    json.endArray()
    json.breakLine()
    json.endObject()
    return OutputFile(path: "catalog.json", bytes: json.finished())
  }

  private func writeUnits(to json: inout JSONWriter) {
    json.key("units")
    json.beginArray()
    for id in manual.units.ids {
      let unit = manual.units[id]
      json.breakLine()
      json.beginObject()
      json.member("id", unit.id.value)
      json.member("name", "name-en", unit.name)
      json.member("kind", unit.kind.rawValue)
      json.member("under", unit.under.map { manual.units[$0].id.value })
      json.member("address", SitePage.unit(id).path(in: manual))
      json.endObject()
    }
    json.endArray()
  }

  private func writeCategories(to json: inout JSONWriter) {
    json.key("categories")
    json.beginArray()
    for (number, category) in manual.book.categories.enumerated() {
      json.breakLine()
      json.beginObject()
      json.member("id", category.id.value)
      json.member("title", "title-en", category.title)
      json.member("address", SitePage.category(number).path(in: manual))
      if !category.groups.isEmpty {
        json.key("groups")
        json.beginArray()
        for group in category.groups {
          json.beginObject()
          json.member("id", group.id.value)
          json.member("title", "title-en", group.title)
          json.endObject()
        }
        json.endArray()
      }
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ index: Int, hash: String, to json: inout JSONWriter) {
    let process = manual.processes[index]
    let place = site.order.places[index]
    let book = manual.book
    json.beginObject()
    json.member("id", process.head.id)
    json.member("title", "title-en", process.head.title)
    json.member(
      "division", place.division.flatMap { book.divisions[$0].unit }.map { manual.units[$0].id.value })
    json.member("category", place.category.map { book.categories[$0].id.value })
    if let category = place.category, let group = place.group {
      json.member("group", book.categories[category].groups[group].id.value)
    }
    json.key("owner")
    json.beginArray()
    for party in process.owner {
      json.string(party.unit.map { manual.units[$0].id.value } ?? party.written.value)
    }
    json.endArray()
    json.member("status", process.head.status.rawValue)
    json.member("review", process.review.map { $0.value.iso })
    json.member("address", SitePage.process(index).path(in: manual))
    json.member("hash", hash)
    json.endObject()
  }
}
