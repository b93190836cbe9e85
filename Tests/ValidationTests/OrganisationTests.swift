import ManualModel
import ManualSamples
import Testing

@testable import Validation

/// What manual.yaml may name as the organisation, and registries that are empty yet.
@Suite struct OrganisationTests {
  @Test(arguments: [("สป.ตย.", true), ("กก.", false), ("กค.", false), ("ประชาชน", false)])
  func theOrganisationIsOne(unit: String, isOne: Bool) throws {
    let manual = ExampleManual(.book("org: ⟦\(unit)⟧"))
    let found = try manual.findings().map(\.finding).filter { $0.id == .wrongType }
    #expect(found.count == (isOne ? 0 : 1))
    guard let finding = found.first else { return }
    #expect(finding.range.map { Int($0.start)..<Int($0.end) } == manual.mark?.range)
    #expect(finding.message.thai.contains("kind: org") && finding.message.thai.contains("“\(unit)”"))
  }

  /// One slip in a list of manual.yaml or in `under` is one finding, and not also what follows from it.
  @Test func aSlipInARegistryEntailsNothing() throws {
    let order = """
      categories: [{id: core, title: ก, processes: exampel}]
      divisions: [{unit: กก., processes: exampel}]
      """
    #expect(
      try ExampleManual(.book(order)).findings().filter { $0.finding.severity == .error }.map(\.finding.id)
        == [
          .unknownDocument, .unknownDocument,
        ])
    let under = ExampleManual(
      Example([
        ("units.yaml", "units:\n  - {id: กอ., name: กลุ่มอื่น, kind: group, under: กกก.}"),
        ("processes/example.md", "owner: กอ.\ninputs: [{name: ก, from: กอ., source: \"other#a\"}]"),
        ("processes/other.md", "outputs: [{id: a, name: ก, to: กก.}]"),
      ]))
    #expect(
      try under.findings().filter { $0.finding.severity != .info }.map(\.finding.id) == [.unknownUnit])
  }

  @Test(arguments: ["[]", "none", "ไม่มี"])
  func registriesMayBeEmpty(none: String) throws {
    var manual = ExampleManual(Example([]))
    for registry in ["laws", "forms", "systems"] { manual.set("\(registry).yaml", "\(registry): \(none)\n") }
    #expect(try manual.findings().filter { $0.finding.severity != .info }.map(\.finding.id) == [])
    manual.set("units.yaml", "units: []\n")
    #expect(try manual.findings().contains { $0.path == "units.yaml" && $0.finding.id == .emptyValue })
  }
}
