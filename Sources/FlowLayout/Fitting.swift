public import ManualModel

/// How a figure goes on paper so that no text is under 9 pt (`docs/flow-layout.md` 13.2).
public enum Paper: Hashable, Sendable {
  /// A4 upright within the margins of the site's pages: 605 px across.
  case portrait
  /// A4 lying: 934 px across.
  case landscape
  /// Too wide for either: on screen only.
  case none

  /// Room from margin to margin in px.
  var width: Int {
    switch self {
    case .portrait: 605
    case .landscape: 934
    case .none: 0
    }
  }
}

extension Drawing {
  /// Whether all words are at least 9 pt high when the figure is made to fit across the paper.
  func isLegible(on paper: Paper) -> Bool {
    // pt = 0.75 · px · min(1, paper / width), in whole numbers.
    75 * min(textSize.font, labelSize.font) * min(frame.width, paper.width) >= 900 * frame.width
  }
}

/// A drawing that was chosen to fit, and the paper that it fits.
public struct Figure: Hashable, Sendable {
  /// The drawing.
  public var drawing: Drawing
  /// Where it can be printed.
  public var paper: Paper

  /// Joins the two.
  public init(drawing: Drawing, paper: Paper) {
    self.drawing = drawing
    self.paper = paper
  }
}

extension FlowChart {
  /// The chart for a flow column of so many px: the first of `table` and `strip`, regular and narrow, that fits.
  ///
  /// If none fits, the narrow strip with a wider column.
  public func table(within width: Int) -> FlowTable {
    for presentation in [Drawing.Presentation.table, .strip] {
      let plan = plan(presentation)
      for widthClass in [WidthClass.regular, .narrow] {
        let draft = draft(of: plan, in: widthClass)
        let isLast = presentation == .strip && widthClass == .narrow
        if isLast || FlowTable.Extent(draft.frame).width <= width { return table(of: draft) }
      }
    }
    return table(as: .strip, in: .narrow)
  }

  /// The chart as a figure of its own: `plain`, or `strip` if that cannot be read on paper.
  ///
  /// `withOwners` names the owner in each box: so it stands in on paper for lanes that are too many.
  public func plainFigure(withOwners: Bool = false) -> Figure {
    let plan = plan(.plain)
    let regular = drawing(of: plan, in: .regular, withOwners: withOwners)
    if regular.isLegible(on: .portrait) { return Figure(drawing: regular, paper: .portrait) }
    let narrow = drawing(of: plan, in: .narrow, withOwners: withOwners)
    if narrow.isLegible(on: .portrait) { return Figure(drawing: narrow, paper: .portrait) }
    if regular.isLegible(on: .landscape) { return Figure(drawing: regular, paper: .landscape) }
    if narrow.isLegible(on: .landscape) { return Figure(drawing: narrow, paper: .landscape) }
    let strip = drawing(of: self.plan(.strip), in: .regular, withOwners: withOwners)
    return Figure(drawing: strip, paper: .portrait)
  }

  /// The chart with the owner in each box, one class whatever the paper.
  public func plainWithOwners(in widthClass: WidthClass) -> Drawing {
    drawing(of: plan(.plain), in: widthClass, withOwners: true)
  }

  /// The swimlane chart; with more lanes than paper holds, for the screen only.
  ///
  /// On lying paper the widest class that can be read there takes the place of the usual one: its boxes are lower.
  public func lanesFigure() -> Figure {
    let plan = plan(.lanes)
    let usual = WidthClass.lanes(laneCount)
    let drawing = drawing(of: plan, in: usual)
    if drawing.isLegible(on: .portrait) { return Figure(drawing: drawing, paper: .portrait) }
    for wider in [WidthClass.medium, .narrow] where wider.box > usual.box {
      let drawing = self.drawing(of: plan, in: wider)
      if drawing.isLegible(on: .landscape) { return Figure(drawing: drawing, paper: .landscape) }
    }
    return Figure(drawing: drawing, paper: drawing.isLegible(on: .landscape) ? .landscape : .none)
  }

  /// Number of lanes that hold nodes.
  public var laneCount: Int { Set(graph.nodes.compactMap(\.lane)).count }
}
