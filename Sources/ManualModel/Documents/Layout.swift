/// The columns and blocks of a process page (`docs/content-model.md` 12).
public struct Layout: Hashable, Sendable {
  /// What one column shows.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    /// The step number.
    case number
    /// The drawing.
    case chart
    /// What is done.
    case title
    /// Who does it.
    case by
    /// Who supports.
    case with
    /// How long or when.
    case time
    /// The detail.
    case detail
    /// Quality or standard.
    case quality
    /// Control point.
    case control
    /// Risk.
    case risk
    /// Indicator.
    case kpi
    /// Documents.
    case docs
    /// Tools.
    case tools
    /// Forms.
    case forms
    /// Evidence.
    case evidence
  }

  /// The order of the blocks of a page.
  public enum Order: Hashable, Sendable {
    /// The tables of the form, one after the other.
    case sheet
    /// Numbered headings.
    case document
  }

  /// A block of section 8.1 that a layout may require.
  public enum Block: String, Hashable, Sendable, CaseIterable {
    /// `mission`.
    case mission
    /// `objective`.
    case objective
    /// `definitions`.
    case definitions
    /// `kpis`.
    case kpis
    /// `digital`.
    case digital
    /// `innovation`.
    case innovation
    /// `requirements`.
    case requirements
    /// `inputs`.
    case inputs
    /// `outputs`.
    case outputs
  }

  /// The name.
  public var name: String
  /// The columns; several words in one column follow each other in its cells.
  ///
  /// Empty for `narrative`.
  public var columns: [[Column]]
  /// Whether the step list stands before the flow table.
  public var hasStepList: Bool
  /// The blocks that must be given or `none`.
  public var requires: [Block]
  /// The order of the page.
  public var order: Order

  /// Makes a layout.
  public init(
    name: String, columns: [[Column]], hasStepList: Bool = false, requires: [Block] = [],
    order: Order = .sheet
  ) {
    self.name = name
    self.columns = columns
    self.hasStepList = hasStepList
    self.requires = requires
    self.order = order
  }

  /// Whether the steps are told under numbered headings, with one drawing after them.
  public var isNarrative: Bool { columns.isEmpty }

  /// The layouts that every manual has.
  public static let builtIn: [Layout] = [
    Layout(
      name: "work-manual", columns: [[.number], [.chart], [.time], [.detail], [.by]], hasStepList: true,
      requires: [.kpis, .digital, .innovation, .requirements, .inputs, .outputs]),
    Layout(
      name: "quality", columns: [[.number], [.chart], [.time], [.quality], [.control], [.kpi], [.by]]),
    Layout(
      name: "sop", columns: [[.number], [.chart], [.detail, .control], [.time], [.by], [.docs]],
      requires: [.objective], order: .document),
    Layout(name: "control", columns: [[.title], [.chart], [.by], [.control, .risk]]),
    Layout(name: "narrative", columns: [], requires: [.objective], order: .document),
  ]
}
