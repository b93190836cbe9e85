import ManualModel
import ManualSamples
public import Testing

@testable public import Validation

extension Rule: CustomTestStringConvertible {
  /// The id, as the test report shows it.
  public var testDescription: String { id.rawValue }
}

/// Every rule is held by its own two examples: clerks read them, so they must be true.
@Suite struct RuleExampleTests {
  /// What a piece of a manual always gives: not all of the registry is used, and pieces have no dates.
  private func isNoise(_ id: DiagnosticID, for rule: Rule) -> Bool {
    (id == .unusedEntry || id == .noEffectiveDate) && id != rule.id
  }

  @Test(arguments: Rule.all)
  func theBadExampleIsReportedAtItsMark(rule: Rule) throws {
    let manual = ExampleManual(rule.bad)
    let mark = try #require(manual.mark)
    let found = try manual.findings().filter { !isNoise($0.finding.id, for: rule) }
    let own = rule.id == .unusedEntry ? found.filter { $0.path == mark.file }.suffix(1) : found[...]
    #expect(own.map(\.finding.id) == [rule.id], "\(own.map(\.finding.message.english))")
    guard let (path, finding) = own.first else { return }
    #expect(path == mark.file)
    #expect(finding.range.map { Int($0.start)..<Int($0.end) } == mark.range)
    #expect(!finding.message.thai.isEmpty && !finding.remedy.thai.isEmpty)
  }

  @Test(arguments: Rule.all)
  func theGoodExampleIsNot(rule: Rule) throws {
    let manual = ExampleManual(rule.good)
    #expect(manual.mark == nil)
    let found = try manual.findings().filter { !isNoise($0.finding.id, for: rule) }
    let own = rule.id == .unusedEntry ? found.filter { $0.finding.message.thai.contains("f8") } : found
    #expect(own.map(\.finding.id) == [], "\(own.map { "\($0.path ?? "") \($0.finding.message.english)" })")
  }

  @Test func everyRuleStandsOnce() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }
}
