import ManualModel

extension [Diagnostic] {
  /// The findings of the first stage that has an error, and of those before it: what a slip in a key entails is no
  /// finding of its own (content model 2.4).
  ///
  /// Unknown and repeated keys are stage 4, values are stage 5; a text that needs quotes is YAML, stage 3.
  func untilFirstFaultyStage() -> [Diagnostic] {
    func stage(_ finding: Diagnostic) -> Int {
      switch finding.id {
      case .quoteNeeded: 3
      case .unknownKey, .duplicateKey: 4
      default: 5
      }
    }
    let last = filter(\.stopsFile).map(stage).min() ?? 5
    return filter { stage($0) <= last }
  }
}

extension Diagnostic {
  /// Whether the file cannot be used: an error that no setting can turn into a warning.
  var stopsFile: Bool { severity == .error && !id.isSettable }
}
