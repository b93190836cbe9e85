import ManualModel

/// `build`: checks, then writes the site into the output folder.
enum Build {
  static func run(_ options: Options) async throws(RunFailure) -> ExitStatus {
    throw .defect("SiteRenderer has not landed yet")
  }
}
