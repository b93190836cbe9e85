/// One row of the flow table (`docs/content-model.md` 9): what is done, by whom, for how long, and what follows.
///
/// Its cells stand behind one reference: a row is handed on some seventy times in a build, and each of those copies
/// would retain and release thirty cells.
@dynamicMemberLookup
public struct Step: Sendable {
  /// The outline of the box.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// Rectangle.
    case process
    /// Stadium; an entry of the chart.
    case start
    /// Stadium; the flow ends here.
    case end
    /// Rectangle with a wavy lower edge.
    case document
    /// Parallelogram.
    case data
    /// Trapezium.
    case manual
    /// Small circle.
    case connector
    /// The diamond alone.
    case decision
  }

  /// What a row says.
  public struct Cells: Sendable {
    /// The place in the list of rows, from 1.
    public var position: Int
    /// The generated number; nil for a row with `numbered: false`.
    public var number: Int?
    /// The whole row in the file.
    public var range: SourceRange
    /// The heading above this row, if the row begins or ends a phase.
    public var phase: Stated<Text>
    /// The id, if written.
    public var id: Text?
    /// Earlier ids of the row.
    public var formerly: [Text]
    /// What is done.
    public var title: Title
    /// Who does it; the first is the lead.
    public var by: [Party]
    /// Who supports.
    public var with: [Party]
    /// How long or when.
    public var time: Located<TimeValue>?
    /// The outline.
    public var shape: Shape
    /// Starts at the same time as the row before; the place of the key, if so.
    public var together: SourceRange?
    /// A join that waits for all branches; the place of the key, if so.
    public var wait: SourceRange?
    /// The process that the row carries out.
    public var calls: Text?
    /// The detail, from the key or the body.
    public var detail: Markdown?
    /// The detail that the body holds although the key is written too.
    public var secondDetail: Markdown?
    /// Finer steps.
    public var substeps: [Substep]
    /// The question; `.none` is an approval without a way back, on purpose.
    public var ask: Stated<Text>
    /// The answers, in order.
    public var answers: [Answer]
    /// Where `answers` is written.
    public var answersRange: SourceRange?
    /// What follows instead of the next row; several start at once.
    public var go: [Target]
    /// Where `go` is written.
    public var goRange: SourceRange?
    /// Tools: entries of systems.yaml by id or name, or words.
    public var tools: Stated<[Text]>
    /// Quality or standard.
    public var quality: Markdown?
    /// Control point.
    public var control: Markdown?
    /// Risk.
    public var risk: Markdown?
    /// Indicator of this step.
    public var kpi: Markdown?
    /// Related documents.
    public var docs: Stated<[Text]>
    /// Ids of forms.
    public var forms: Stated<[Text]>
    /// Evidence to keep.
    public var evidence: Stated<[Text]>

    /// Makes the cells of a row that says no more than its title.
    init(position: Int, number: Int?, range: SourceRange, title: Title) {
      self.position = position
      self.number = number
      self.range = range
      self.title = title
      phase = .missing
      formerly = []
      by = []
      with = []
      shape = .process
      substeps = []
      ask = .missing
      answers = []
      go = []
      tools = .missing
      docs = .missing
      forms = .missing
      evidence = .missing
    }
  }

  /// The cells, the only element.
  ///
  /// An array is storage that copies share until one of them is changed.
  @usableFromInline var cells: ContiguousArray<Cells>

  /// Makes a row from its required parts; the rest is set afterwards.
  public init(position: Int, number: Int?, range: SourceRange, title: Title) {
    cells = [Cells(position: position, number: number, range: range, title: title)]
  }

  /// A cell.
  @inlinable public subscript<Cell>(dynamicMember cell: WritableKeyPath<Cells, Cell>) -> Cell {
    get { cells[0][keyPath: cell] }
    set { cells[0][keyPath: cell] = newValue }
  }

  /// The id, or `step-` and the position (`docs/content-model.md` 18.2).
  public var key: String { self.id?.value ?? "step-\(self.position)" }
}

/// One way out of a question.
public struct Answer: Sendable {
  /// The label on the line.
  public var label: Text
  /// Where it leads; empty if the author left it out.
  public var go: [Target]
  /// Where `go` is written.
  public var goRange: SourceRange?
  /// A small box on the way.
  public var note: Text?
  /// The whole answer.
  public var range: SourceRange

  /// Makes an answer.
  public init(label: Text, go: [Target], goRange: SourceRange?, note: Text?, range: SourceRange) {
    self.label = label
    self.go = go
    self.goRange = goRange
    self.note = note
    self.range = range
  }
}

/// A finer step inside a row; no shape and no lines of its own.
public struct Substep: Sendable {
  /// What is done.
  public var title: Title
  /// Who does it; empty means as the row.
  public var by: [Party]
  /// Who supports; empty means as the row.
  public var with: [Party]
  /// How long or when.
  public var time: Located<TimeValue>?
  /// The detail.
  public var detail: Markdown?

  /// Makes a sub-step.
  public init(
    title: Title, by: [Party] = [], with: [Party] = [], time: Located<TimeValue>? = nil,
    detail: Markdown? = nil
  ) {
    self.title = title
    self.by = by
    self.with = with
    self.time = time
    self.detail = detail
  }
}

/// Where a row or an answer leads (`docs/content-model.md` 18.3).
public struct Target: Hashable, Sendable {
  /// What the words were found to mean.
  public enum Meaning: Hashable, Sendable {
    /// The row after this one.
    case next
    /// The end of the chart.
    case end
    /// A row of the same chart, by its index from 0.
    case row(Int)
    /// Another process, or a row or case of one; ends this chart.
    case offChart(process: String, anchor: String?)
    /// A number, which is not accepted.
    case number
    /// Nothing; perhaps the nearest id was meant.
    case unknown(nearest: String?)
  }

  /// As written.
  public var written: Text
  /// What it means.
  public var meaning: Meaning

  /// Makes a target.
  public init(written: Text, meaning: Meaning) {
    self.written = written
    self.meaning = meaning
  }
}
