import ManualModel
import Testing

@testable import SiteRenderer

/// G5 of `docs/reliability.md`: nothing of an author becomes code in a reader's browser.
struct EscapingTests {
  private static let hostile = [
    "<script>alert(1)</script><style>*{}</style></title><h1>", "\"><img src=x onerror=alert(1)>",
    "\" autofocus onmouseover='x' ' ก<ข>ค&ง\"จ &lt;b&gt; %3Cscript%3E",
    "<!-- ]]> {{heading}} {{{body}}} a\u{2028}b\u{0}c \\\"",
    "javascript:alert(1)",
  ]

  @Test(arguments: hostile)
  func hostileWordsChangeNoElement(_ words: String) throws {
    let example = "Tests/ContentReaderTests/Example"
    // As long when written, since “on this page” depends on it, and with the same letter, under which an index lists it.
    let letter = words.first { $0.isASCII && $0.isLetter } ?? "x"
    let harmless = String(repeating: letter, count: words.htmlSize)
    let plain = try RenderedSite(content: example, draws: false) {
      Defacing(words: harmless).apply(to: &$0)
    }
    let hostile = try RenderedSite(content: example, draws: false) { Defacing(words: words).apply(to: &$0) }
    #expect(plain.files.map(\.path) == hostile.files.map(\.path))
    for (a, b) in zip(plain.files, hostile.files) where a.path.hasSuffix(".html") {
      let (x, y) = (
        PageScan(String(decoding: a.bytes, as: UTF8.self)), PageScan(String(decoding: b.bytes, as: UTF8.self))
      )
      #expect(y.faults.isEmpty, "\(b.path): \(y.faults)")
      #expect(shape(x) == shape(y), "\(b.path)")
    }
  }

  /// Elements and names of attributes; the drawing of a chart depends on its words, and is left out.
  private func shape(_ scan: PageScan) -> [String] {
    scan.elements.filter { $0.name != "svg" && !$0.path.contains("svg") }
      .map {
        $0.path.joined(separator: ">") + ">" + $0.name + " "
          + $0.attributes.keys.sorted().joined(separator: " ")
      }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//host/x", " https://x", "vbscript:x",
  ])
  func foreignSchemesBecomeNoLink(_ url: String) throws {
    let site = SiteMap(try RenderedSite.example.get().manual, showsDrafts: false)
    #expect(Linker(site: site, path: "index.html").outside(url).address == nil)
  }

  @Test func scriptDataHoldsNoMarkup() {
    var out: [UInt8] = []
    out.append(scriptData: "</script>\u{2028}\u{2029}\"\\\u{1}ก")
    #expect(
      String(decoding: out, as: UTF8.self) == "\"\\u003c/script>\\u2028\\u2029\\u0022\\u005c\\u0001ก\"")
  }

  @Test func repetitionSignNeverBeginsALine() {
    var out: [UInt8] = []
    out.append(html: "ต่าง ๆ และอื่น ๆ a b")
    #expect(String(decoding: out, as: UTF8.self) == "ต่าง\u{A0}ๆ และอื่น\u{A0}ๆ a b")
  }

  @Test func drawingsHoldNoControlCharacter() {
    var out: [UInt8] = []
    out.append(svg: "a\u{1}<\u{7F}\n")
    #expect(String(decoding: out, as: UTF8.self) == "a\u{FFFD}&lt;\u{FFFD}\n")
  }

  @Test func addressesAreRelativeAndNameFiles() {
    #expect(
      Address.relative(from: "p/a/index.html", to: "p/b/index.html", anchor: "x") == "../b/index.html#x")
    #expect(Address.relative(from: "p/a/index.html", to: "index.html") == "../../index.html")
    #expect(Address.relative(from: "index.html", to: "p/b/index.html") == "p/b/index.html")
    #expect(Address.relative(from: "p/a/index.html", to: "p/a/index.html", anchor: "ก") == "#%E0%B8%81")
    #expect(Address.relative(from: "p/ab/index.html", to: "p/a/index.html") == "../a/index.html")
    #expect(Address.relative(from: "index.html", to: "files/ก ข.pdf") == "files/%E0%B8%81%20%E0%B8%82.pdf")
  }
}

/// Puts the same words into every field that takes an author's text.
private struct Defacing {
  var words: String

  func apply(to manual: inout Manual) {
    set(&manual.book.title)
    for index in manual.units.entries.indices { set(&manual.units.entries[index].name) }
    for index in manual.units.entries.indices { manual.units.entries[index].id.value = words }
    for index in manual.laws.indices { set(&manual.laws[index].title) }
    for index in manual.forms.indices { set(&manual.forms[index].name) }
    for index in manual.systems.indices { set(&manual.systems[index].name) }
    for index in manual.book.categories.indices { set(&manual.book.categories[index].title) }
    for index in manual.pages.indices { set(&manual.pages[index].head.title) }
    for index in manual.processes.indices { apply(to: &manual.processes[index]) }
    for index in manual.campaigns.indices {
      set(&manual.campaigns[index].head.title)
      for place in manual.campaigns[index].activities.indices {
        set(&manual.campaigns[index].activities[place].title)
        set(&manual.campaigns[index].activities[place].evidence)
      }
    }
  }

  private func apply(to process: inout Process) {
    set(&process.head.title)
    set(&process.objective)
    for index in process.body.indices {
      process.body[index].content.blocks = [.paragraph([text, .code(words)])]
    }
    apply(to: &process.blocks)
    for index in process.steps.indices { apply(to: &process.steps[index]) }
    for index in process.cases.indices {
      set(&process.cases[index].title)
      apply(to: &process.cases[index].blocks)
      for place in process.cases[index].steps.indices { apply(to: &process.cases[index].steps[place]) }
    }
  }

  private func apply(to blocks: inout ProcessBlocks) {
    if case .given(var items) = blocks.kpis {
      for index in items.indices {
        set(&items[index].name)
        items[index].target?.text.value = words
      }
      blocks.kpis = .given(items)
    }
    if case .given(var items) = blocks.inputs {
      for index in items.indices { set(&items[index].name) }
      blocks.inputs = .given(items)
    }
    if case .given(var items) = blocks.outputs {
      for index in items.indices { set(&items[index].name) }
      blocks.outputs = .given(items)
    }
  }

  private func apply(to step: inout Step) {
    set(&step.title)
    if case .given(let question) = step.ask { step.ask = .given(Text(words, at: question.range)) }
    for index in step.answers.indices {
      step.answers[index].label.value = words
      step.answers[index].note?.value = words
    }
    for index in step.by.indices {
      step.by[index].note = step.by[index].note.map { Text(words, at: $0.range) }
    }
    step.detail?.blocks = [
      .paragraph([text]), .table(.init(alignments: [.natural], head: [[text]], rows: [[[text]]])),
    ]
    if let time = step.time { step.time = Located(.words(words), at: time.range) }
    set(&step.docs)
  }

  private var text: Markdown.Inline {
    .text(Text(words, at: SourceRange(file: FileID(0), start: 0, end: 0)))
  }

  private func set(_ title: inout Title) {
    title.text.value = words
    title.english?.value = words
  }

  private func set(_ stated: inout Stated<[Text]>) {
    if case .given(let items) = stated { stated = .given(items.map { Text(words, at: $0.range) }) }
  }

  private func set(_ stated: inout Stated<Markdown>) {
    if case .given(var text) = stated {
      text.blocks = [.paragraph([self.text])]
      stated = .given(text)
    }
  }
}
