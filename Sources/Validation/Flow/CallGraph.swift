internal import ManualModel

/// Which process calls which.
struct CallGraph {
  /// A process in a circle, and the call by which the circle goes on.
  struct Link {
    /// Place in `manual.processes`.
    var process: Int
    var call: Text
  }

  private let calls: [[(target: Int, call: Text)]]

  /// Which process ends in which.
  init(handoversOf manual: Manual) {
    calls = manual.processes.map { process in
      var ends: [(Int, Text)] = []
      for chart in process.charts {
        for row in chart.steps.indices {
          for target in chart.steps[row].go + chart.steps[row].answers.flatMap(\.go) {
            guard case .offChart(let id, _) = target.meaning, case .process(let next)? = manual.documents[id]
            else { continue }
            ends.append((next, target.written))
          }
        }
      }
      return ends
    }
  }

  init(_ manual: Manual) {
    calls = manual.processes.map { process in
      var calls: [(Int, Text)] = []
      for chart in process.charts {
        for row in chart.steps.indices {
          guard let call = chart.steps[row].calls, case .process(let target)? = manual.documents[call.value]
          else { continue }
          calls.append((target, call))
        }
      }
      return calls
    }
  }

  /// One circle for each call that closes one, each from its first process on.
  ///
  /// A walk in depth over an explicit stack: a call to a process on the way closes a circle.
  var circles: [[Link]] {
    var circles: [[Link]] = []
    var isDone = [Bool](repeating: false, count: calls.count)
    var place = [Int](repeating: -1, count: calls.count)
    for start in calls.indices where !isDone[start] {
      var path: [(process: Int, next: Int)] = [(start, 0)]
      place[start] = 0
      while let (process, next) = path.last {
        guard next < calls[process].count else {
          isDone[process] = true
          place[process] = -1
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = calls[process][next].target
        if place[target] >= 0 {
          let links = path[place[target]...].map {
            Link(process: $0.process, call: calls[$0.process][$0.next - 1].call)
          }
          circles.append(CallGraph.fromFirst(links))
        } else if !isDone[target] {
          place[target] = path.count
          path.append((target, 0))
        }
      }
    }
    return circles
  }

  /// The same circle, beginning with the process of the least number.
  private static func fromFirst(_ links: [Link]) -> [Link] {
    guard let first = links.indices.min(by: { links[$0].process < links[$1].process }) else { return links }
    return Array(links[first...] + links[..<first])
  }
}
