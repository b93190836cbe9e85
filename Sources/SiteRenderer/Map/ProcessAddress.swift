public import ManualModel

extension Site {
  /// The path of the page of a process below the output folder, for whoever prints its address.
  public static func path(ofProcess index: Int, in manual: Manual) -> String {
    SitePage.process(index).path(in: manual)
  }
}
