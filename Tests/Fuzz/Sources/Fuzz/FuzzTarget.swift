import ManualModel
import ThaiText

@testable import ContentReader
@testable import SiteRenderer

/// A part of the program that takes words of strangers.
enum FuzzTarget: String, CaseIterable {
  case yaml
  case file
  case markdown
  case time
  case date
  case party
  case template
  case breaks
  case fold
  case checks
  case escape

  nonisolated(unsafe) static var chosen = FuzzTarget.yaml

  /// Runs the part on `bytes`; what must hold of the result is held by preconditions.
  func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .yaml: Documents.compose(bytes)
    case .file: Documents.read(bytes)
    case .markdown: Documents.markdown(text)
    case .time: Texts.times(text)
    case .date: Texts.dates(text)
    case .party: Texts.parties(text)
    case .template: Texts.template(bytes)
    case .breaks: Texts.breaks(text)
    case .fold: Texts.folds(text)
    case .checks: Texts.checks(text)
    case .escape: Texts.escapes(text)
    }
  }
}
