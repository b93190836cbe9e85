internal import ManualModel

extension AuthoredWords {
  /// The texts and Markdown of a process, in the order of the model.
  static func all(of process: Process, in facts: ManualFacts) -> [AuthoredWords] {
    []
  }

  /// The texts and Markdown of pages, campaigns and manual.yaml.
  static func allOutsideProcesses(in facts: ManualFacts) -> [AuthoredWords] {
    []
  }
}
