import ManualModel

/// All decisions that do not depend on text: where nodes stand and how edges run, on the grid.
///
/// One object, as everything that is drawn from it refers to it.
final class Plan: Sendable {
  let topology: Topology
  let presentation: Drawing.Presentation
  let placement: Placement
  let grid: Grid
  /// The route of each edge.
  let routes: [Route]
  let tracks: Tracks
  /// Whether an edge leaves its source together with another one.
  let sharesExit: [Bool]
  /// The gutter in which each phase begins; nil where no line parts its rows from those before.
  let phaseGutters: [Int?]

  init(_ topology: Topology, _ placement: Placement, _ presentation: Drawing.Presentation) {
    self.topology = topology
    self.presentation = presentation
    self.placement = placement
    grid = Grid(topology, placement, presentation: presentation)
    phaseGutters = presentation.showsPhases ? topology.phaseGutters(placement.level) : []
    let problem = SearchProblem(topology, placement, grid, presentation)
    var search = Search(problem)
    search.improve()
    let routes = search.chosen.map { problem.candidates.routes[$0] }
    self.routes = routes
    tracks = Tracks(topology, grid, routes: routes)
    sharesExit = routes.indices.map { edge in
      topology.exits(topology.from[edge]).contains { other in
        other != edge && routes[other].exit == routes[edge].exit
          && routes[other].place[0] == routes[edge].place[0]
          && routes[other].place[1] == routes[edge].place[1]
      }
    }
  }

  /// Places the nodes too.
  convenience init(_ topology: Topology, _ presentation: Drawing.Presentation) {
    self.init(topology, topology.placement(presentation), presentation)
  }

  /// The plan of the step table, from that of a figure of its own in which the nodes stand at the same places.
  ///
  /// Nothing but the places tells the two apart, and the lines of phases, which the table has as rows.
  init(tableLike plain: Plan) {
    topology = plain.topology
    presentation = .table
    placement = plain.placement
    grid = plain.grid
    routes = plain.routes
    tracks = plain.tracks
    sharesExit = plain.sharesExit
    phaseGutters = []
  }

  /// Column of a node.
  func column(_ node: Int) -> Int { placement.column[node] }
  /// Level of a node.
  func level(_ node: Int) -> Int { placement.level[node] }
}
