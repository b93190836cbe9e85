import Foundation
import ManualModel
import Testing

@testable import SiteRenderer

/// Templates of an office: what is checked, and what is said.
struct TemplateTests {
  @Test func readmeNamesWhatTheCodeKnows() throws {
    let file = RenderedSite.repository.appendingPathComponent("templates/README.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(written.range(of: TemplateReadme.start))
    if ProcessInfo.processInfo.environment["UPDATE_README"] != nil {
      let text = String(written[..<start.lowerBound]) + TemplateReadme.text
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(String(written[start.lowerBound...]) == TemplateReadme.text, "run the tests with UPDATE_README=1")
  }

  /// The findings for the office's templates with one file changed, as `path:line:column message`.
  private func findings(_ path: String, _ change: (String) -> String) throws -> [String] {
    var files = try RenderedSite.templateFiles()
    let index = try #require(files.firstIndex { $0.path == path })
    files[index].bytes = Array(change(String(decoding: files[index].bytes, as: UTF8.self)).utf8)
    let outcome = SiteTemplates.compile(files, firstFile: 7)
    #expect((outcome.templates == nil) == !outcome.problems.isEmpty)
    return outcome.problems.map { problem in
      #expect(problem.id == .badTemplate)
      guard let range = problem.range else { return problem.message.english }
      let source = outcome.sources[Int(range.file.index) - 7]
      let place = source.position(of: Int(range.start))
      return "\(source.path):\(place.line):\(place.column) \(problem.message.english)"
    }
  }

  @Test(arguments: [
    ("{{#parts}}", "{{#parts}}\n{{title}}", "templates/contents.mustache:1:1 “parts” is never closed"),
    ("", "{{/x}}", "templates/contents.mustache:1:1 “x” is closed but was not opened"),
    ("", "{{#a}}\n{{/b}}", "templates/contents.mustache:2:1 “b” is closed while “a” (line 1) is open"),
    ("", "ก {{heading", "templates/contents.mustache:1:3 the tag is not ended"),
    ("", "{{hedaing}}", "templates/contents.mustache:1:1 there is no name “hedaing” here"),
    (
      "", "{{#parts}}\n  {{titel}}{{/parts}}", "templates/contents.mustache:2:3 there is no name “titel” here"
    ),
    (
      "", "{{{heading}}}",
      "templates/contents.mustache:1:1 “heading” is text and cannot stand in three braces"
    ),
    ("", "{{parts}}", "templates/contents.mustache:1:1 “parts” is no text and cannot be printed"),
    ("", "{{>nowhere}}", "templates/contents.mustache:1:1 there is no template “nowhere”"),
    ("", "{{>contents}}", "templates/contents.mustache:1:1 the template “contents” includes itself"),
    (
      "", "{{<layout}}{{$mian}}{{/mian}}{{/layout}}",
      "templates/contents.mustache:1:12 the template “layout” has no block “mian”"
    ),
    ("", "{{=<% %>}}", "templates/contents.mustache:1:1 the tag is not ended"),
    ("", "{{a b}}", "templates/contents.mustache:1:1 the tag has no name, or a name with a space"),
  ])
  func mistakesAreNamedAtTheirPlace(_: String, template: String, expected: String) throws {
    #expect(try findings("contents.mustache") { _ in template }.contains(expected))
  }

  @Test func renderedTextNeedsThreeBraces() throws {
    let found = try findings("page.mustache") {
      $0.replacingOccurrences(of: "{{{opening}}}", with: "{{opening}}")
    }
    #expect(found == ["templates/page.mustache:8:1 “opening” is rendered HTML"])
  }

  @Test func mistakesInSharedPartsAreSaidOnce() throws {
    let found = try findings("link.mustache") { $0 + "{{nothing}}" }
    #expect(found.count == 1 && found[0].hasPrefix("templates/link.mustache:1:"))
  }

  @Test func depthHasAnEnd() throws {
    let deep = String(repeating: "{{#home}}", count: 101) + String(repeating: "{{/home}}", count: 101)
    #expect(
      try findings("help.mustache") { _ in deep }.contains { $0.contains("nested more than 100 levels deep") }
    )
  }

  @Test func missingFilesAreNamed() throws {
    let files = try RenderedSite.templateFiles().filter {
      $0.path != "unit.mustache" && $0.path != "assets/icon.svg"
    }
    let problems = SiteTemplates.compile(files).problems.map(\.message.english)
    #expect(problems == ["the template “unit.mustache” is missing", "the file “assets/icon.svg” is missing"])
    let found = try findings("assets/style.css") { $0 + ".x { background: url(\"gone.png\"); }" }
    #expect(found.count == 1 && found[0].hasPrefix("templates/assets/style.css:"))
  }
}
