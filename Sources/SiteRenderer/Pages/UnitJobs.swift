import ManualModel

/// What one unit does in one process.
struct UnitJob {
  /// A row and what the unit has to do with it.
  struct Row {
    /// Place in the charts of the process.
    var chart: Int
    /// Place in the steps of the chart.
    var step: Int
    var duty: Duty
  }

  var process: Int
  /// Chart after chart, from top to bottom.
  var rows: [Row]
}

extension SiteMap {
  /// The steps of a unit by process, in printed order; a step it does and supports stands once.
  func jobs(in scope: UnitScope) -> [UnitJob] {
    let work = references.units[Int(scope.unit.index)]
    func key(_ place: CrossReferences.Place) -> (Int, Int, Int) {
      (unitParts.ranks[place.process], place.chart, place.step ?? 0)
    }
    var jobs: [UnitJob] = []
    var charts: [Chart] = []
    var last: CrossReferences.Place?
    let places = (work.does + work.supports).filter { contains($0.process, in: scope) }
    for place in places.sorted(by: { key($0) < key($1) }) where place != last {
      last = place
      if jobs.last?.process != place.process {
        jobs.append(UnitJob(process: place.process, rows: []))
        charts = manual.processes[place.process].charts
      }
      guard let step = place.step, charts.indices.contains(place.chart) else { continue }
      let duty = charts[place.chart].steps[step].duties.first { $0.performer == .unit(scope.unit) }?.duty
      jobs[jobs.count - 1].rows.append(
        UnitJob.Row(chart: place.chart, step: step, duty: duty ?? .does))
    }
    return jobs
  }
}
