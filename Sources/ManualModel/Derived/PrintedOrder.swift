/// Where a process stands in the manual: in the chapters of the divisions and in the hierarchy of categories.
public struct ProcessPlace: Sendable {
  /// The chapter, as a place in `book.divisions`.
  public var division: Int?
  /// The section of the chapter.
  public var section: Int?
  /// The running number in the chapter; nil for a withdrawn process.
  public var number: Int?
  /// The category, as a place in `book.categories`.
  public var category: Int?
  /// The group in the category.
  public var group: Int?
  /// The number in the group, or in a category without groups; nil for a withdrawn process.
  public var numberInGroup: Int?
  /// The process before it in printed order.
  public var previous: Int?
  /// The process after it in printed order.
  public var next: Int?
}

/// The printed order of the published processes, made once for the whole site.
public struct PrintedOrder: Sendable {
  /// A place for each process of the manual, published or not.
  public private(set) var places: [ProcessPlace]
  /// The processes of each chapter, section by section.
  public private(set) var divisions: [[[Int]]]
  /// The processes of each category, group by group; a category without groups has one.
  public private(set) var categories: [[[Int]]]
  /// Published processes that no chapter lists: withdrawn ones.
  public private(set) var unlisted: [Int]
  /// All processes in force, in printed order.
  public private(set) var walk: [Int] = []

  /// Puts the published processes of a manual in order.
  public init(_ manual: Manual, isPublished: (DocumentHead) -> Bool) {
    places = Array(repeating: ProcessPlace(), count: manual.processes.count)
    func published(_ ids: [Text]) -> [Int] {
      ids.compactMap { id in
        guard case .process(let index)? = manual.documents[id.value],
          isPublished(manual.processes[index].head)
        else { return nil }
        return index
      }
    }
    divisions = manual.book.divisions.map { $0.sections.map { published($0.processes) } }
    categories = manual.book.categories.map { category in
      category.groups.isEmpty
        ? [published(category.processes)] : category.groups.map { published($0.processes) }
    }
    unlisted = []
    numberDivisions(manual)
    numberCategories(manual)
    unlisted = manual.processes.indices.filter {
      places[$0].division == nil && isPublished(manual.processes[$0].head)
    }
    for (before, after) in zip(walk, walk.dropFirst()) {
      places[before].next = after
      places[after].previous = before
    }
  }

  private mutating func numberDivisions(_ manual: Manual) {
    for (division, sections) in divisions.enumerated() {
      var number = 0
      for (section, processes) in sections.enumerated() {
        for process in processes {
          places[process].division = division
          places[process].section = section
          guard manual.processes[process].head.status != .withdrawn else { continue }
          number += 1
          places[process].number = number
          walk.append(process)
        }
      }
    }
  }

  private mutating func numberCategories(_ manual: Manual) {
    for (category, groups) in categories.enumerated() {
      let hasGroups = !manual.book.categories[category].groups.isEmpty
      for (group, processes) in groups.enumerated() {
        var number = 0
        for process in processes {
          places[process].category = category
          places[process].group = hasGroups ? group : nil
          guard manual.processes[process].head.status != .withdrawn else { continue }
          number += 1
          places[process].numberInGroup = number
        }
      }
    }
  }
}
