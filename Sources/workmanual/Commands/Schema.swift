import ContentReader
import ManualModel

/// `schema`: writes the JSON Schemas of the content files.
enum Schema {
  static func run(_ folder: String, _ options: Options) throws(RunFailure) -> ExitStatus {
    try PlainFile.makeFolder(folder)
    for schema in ContentSchema.all {
      try PlainFile.replace(
        "\(folder)/\(schema.name).schema.json", String(decoding: schema.json.utf8, as: UTF8.self) + "\n")
    }
    guard !options.isQuiet else { return .done }
    let words = Bilingual(
      thai: "เขียน JSON Schema \(ContentSchema.all.count) แฟ้มใน \(folder)",
      english: "wrote \(ContentSchema.all.count) JSON Schemas into \(folder)")
    try StandardStream.output.write(words(options.language ?? .thai) + "\n")
    return .done
  }
}
