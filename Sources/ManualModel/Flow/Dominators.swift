/// Who dominates whom in a graph without circles whose edges all lead to greater numbers.
///
/// The immediate dominator of a node is the nearest common ancestor, in the tree of dominators, of the sources of
/// its edges (Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm", which needs one pass here).
/// Post-dominators are the dominators of the reversed graph.
public struct Dominators: Sendable {
  /// Per node its immediate dominator; -1 stands for the imagined root over all entries, nil for no way there.
  private var parent: [Int?]
  private var depth: [Int]
  private let root = -1

  /// `sources` lists, per node, where its edges come from; `order` visits sources before their targets.
  public init(count: Int, order: some Sequence<Int>, entries: Set<Int>, sources: [[Int]]) {
    parent = [Int?](repeating: nil, count: count)
    depth = [Int](repeating: 0, count: count)
    for node in order {
      var found: Int? = entries.contains(node) ? root : nil
      for source in sources[node] where parent[source] != nil {
        found = found.map { nearest($0, source) } ?? source
      }
      parent[node] = found
      if let found { depth[node] = found == root ? 1 : depth[found] + 1 }
    }
  }

  /// Whether some way leads from an entry to `node`.
  public func isReached(_ node: Int) -> Bool { parent[node] != nil }

  /// The nearest node that dominates all of `nodes`, each of them included; nil if only the root does.
  public func nearest(of nodes: [Int]) -> Int? {
    var found: Int?
    for node in nodes where isReached(node) { found = found.map { nearest($0, node) } ?? node }
    return found == root ? nil : found
  }

  /// Whether `a` is `b` or dominates it.
  public func dominates(_ a: Int, _ b: Int) -> Bool {
    var node = b
    while node != root, depth[node] > depth[a] { node = parent[node] ?? root }
    return node == a
  }

  /// The nearest node that dominates `node` and is not it; nil if only the root does.
  public func parent(of node: Int) -> Int? {
    guard let found = parent[node], found != root else { return nil }
    return found
  }

  private func nearest(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while a != b {
      if level(a) >= level(b) { a = parent[a] ?? root } else { b = parent[b] ?? root }
      if a == root || b == root { return root }
    }
    return a
  }

  private func level(_ node: Int) -> Int { node == root ? 0 : depth[node] }
}
