/// `version`: the version of the program, which is also noted in the manifest of a site.
enum Version {
  static let current = "0.1.0"

  static func run() throws(RunFailure) -> ExitStatus {
    try StandardStream.output.write("workmanual \(current)\n")
    return .done
  }
}
