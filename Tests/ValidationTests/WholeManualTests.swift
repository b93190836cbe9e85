import ContentReader
import Foundation
import ManualModel
import Testing
import Validation

/// The example manual of the content model has no errors and no warnings (content model 23).
@Suite struct WholeManualTests {
  @Test func theExampleManualIsClean() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("ContentReaderTests/Example")
    let read = try ContentReader.read(ContentFolder(folder.path))
    let manual = try #require(read.manual)
    let found = (read.diagnostics + Validation.check(manual)).filter { $0.severity != .info }
    let lines = found.map { finding in
      let place = finding.range.map { range in
        let file = read.files[Int(range.file.index)]
        return "\(file.path):\(file.position(of: Int(range.start)).line)"
      }
      return "\(place ?? "") \(finding.id.rawValue): \(finding.message.english)"
    }
    #expect(lines == [])
  }
}
