public import ManualModel

/// A file of the folder of templates, as read by the pipeline.
public struct TemplateFile: Sendable {
  /// Path below the folder of templates, with `/`: `home.mustache`, `assets/style.css`.
  public var path: String
  /// The bytes as they are.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The office's templates and assets, compiled and checked.
public struct SiteTemplates: Sendable {
  let program: TemplateProgram<SiteName>
  let assets: SiteAssets

  /// What compiling gives.
  public struct Outcome: Sendable {
    /// The templates; nil if there is an error.
    public var templates: SiteTemplates?
    /// The files that diagnostics point into, numbered on from `firstFile`.
    public var sources: [SourceFile]
    /// What is wrong, by file and place.
    public var problems: [Diagnostic]
  }

  /// Compiles all templates of a folder and holds every name in them against what pages have to show.
  ///
  /// `files` are sorted by path bytes. `firstFile` is the number of the first of `Outcome.sources` among the
  /// files of the content, so that one list of sources serves all diagnostics of a run. Mistakes are of the kind
  /// `bad-template` and point into `templates/<path>`.
  public static func compile(_ files: [TemplateFile], firstFile: Int = 0) -> Outcome {
    var reader = TemplateReader(files, firstFile: firstFile)
    let trees = reader.trees()
    reader.check(trees)
    let assets = SiteAssets(files, report: { reader.report($0, at: $1) })
    let hasErrors = !reader.problems.isEmpty
    let ordered = trees.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return Outcome(
      templates: hasErrors
        ? nil
        : SiteTemplates(
          program: TemplateProgram(ordered.map { (name: $0.key, tree: $0.value) }), assets: assets),
      sources: reader.sources, problems: reader.problems.sorted(by: Diagnostic.precedes))
  }

  /// The page that a template makes of a context; `size` is a guess of its bytes.
  func render(_ template: PageTemplate, _ context: Value, reserving size: Int) -> [UInt8] {
    guard let number = program.number(of: template.rawValue) else { return [] }
    return TemplateRun.output(of: program, template: number, context: context, reserving: size)
  }
}

/// Reads and checks a folder of templates; collects what is wrong with places in its files.
private struct TemplateReader {
  private let files: [TemplateFile]
  private let firstFile: Int
  private(set) var sources: [SourceFile]
  private(set) var problems: [Diagnostic] = []

  init(_ files: [TemplateFile], firstFile: Int) {
    self.files = files
    self.firstFile = firstFile
    sources = files.map { SourceFile(path: "templates/" + $0.path, text: $0.isText ? $0.bytes : []) }
  }

  /// The trees of all templates by name, the name being the path without `.mustache`.
  mutating func trees() -> [String: TemplateTree] {
    var trees: [String: TemplateTree] = [:]
    for (index, file) in files.enumerated() {
      guard let name = file.templateName else { continue }
      do {
        trees[name] = try TemplateParser.tree(of: file.bytes)
      } catch {
        report(error, in: index)
      }
    }
    return trees
  }

  /// Follows every page's template; a template that could not be read is reported once, not as missing.
  mutating func check(_ trees: [String: TemplateTree]) {
    guard problems.isEmpty else { return }
    // The remedy lists the names of the page that was followed: the same mistake is told once.
    var known: [TemplateCheck<SiteName>.Finding] = []
    func isKnown(_ finding: TemplateCheck<SiteName>.Finding) -> Bool {
      known.contains {
        $0.template == finding.template && $0.problem.offset == finding.problem.offset
          && $0.problem.message == finding.problem.message
      }
    }
    for template in PageTemplate.allCases {
      guard trees[template.rawValue] != nil else {
        report(.missingPageTemplate(template.rawValue), in: nil)
        continue
      }
      for finding in TemplateCheck.findings(in: template.rawValue, of: trees, schema: template.schema)
      where !isKnown(finding) {
        known.append(finding)
        report(finding.problem, in: files.firstIndex { $0.templateName == finding.template })
      }
    }
  }

  /// Reports a mistake in the file at `path`.
  mutating func report(_ problem: TemplateProblem, at path: String) {
    report(problem, in: files.firstIndex { $0.path == path })
  }

  private mutating func report(_ problem: TemplateProblem, in file: Int?) {
    let range = file.map {
      SourceRange(file: FileID(firstFile + $0), start: problem.offset, end: max(problem.offset, problem.end))
    }
    problems.append(
      Diagnostic(.badTemplate, at: range, message: problem.message, remedy: problem.remedy))
  }
}

extension TemplateFile {
  /// The name by which other templates call it; nil for a file that is no template of a page.
  var templateName: String? {
    guard path.utf8.reversed().starts(with: ".mustache".utf8.reversed()),
      !path.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    return String(path.dropLast(".mustache".count))
  }

  /// Whether diagnostics may show lines of it.
  fileprivate var isText: Bool {
    [".mustache", ".css", ".js", ".md"].contains { path.utf8.reversed().starts(with: $0.utf8.reversed()) }
  }
}

extension TemplateProblem {
  fileprivate static func missingPageTemplate(_ name: String) -> TemplateProblem {
    TemplateProblem(
      0, 0,
      Bilingual(
        thai: "ไม่มีแม่แบบ “\(name).mustache” ซึ่งต้องมี", english: "the template “\(name).mustache” is missing"),
      remedy: Bilingual(
        thai: "นำแฟ้มนี้กลับมาจากชุดแม่แบบเดิม", english: "bring the file back from the original templates"))
  }
}
