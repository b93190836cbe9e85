import Foundation
import ManualModel
import Testing

// The links of a whole site (`docs/site.md` 15.1).

extension RenderedSite {
  /// Every link and anchor leads somewhere, and every page is reached from home.
  func checkLinks() throws {
    let pages = files.filter { $0.path.hasSuffix(".html") }
      .map { ($0.path, PageScan(String(decoding: $0.bytes, as: UTF8.self))) }
    let paths = Set(files.map(\.path)).union(manual.files.map(\.path))
    var anchors: [String: Set<String>] = [:]
    var links: [String: Set<String>] = [:]
    for (path, scan) in pages { anchors[path] = Set(scan.elements.compactMap { $0.attributes["id"] }) }
    for (path, scan) in pages {
      for element in scan.elements {
        let address = ["href", "src", "action"].compactMap { element.attributes[$0] }.first
        guard let link = address else { continue }
        if ["https://", "http://", "mailto:", "tel:"].contains(where: link.hasPrefix) { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let target =
          parts[0].isEmpty ? path : try #require(resolved(parts[0], from: path), "\(path): \(link)")
        #expect(paths.contains(target), "\(path): \(link)")
        links[path, default: []].insert(target)
        guard parts.count == 2 else { continue }
        let anchor = try #require(parts[1].removingPercentEncoding)
        #expect(anchors[target]?.contains(anchor) == true, "\(path): \(link)")
      }
      for name in ["aria-labelledby"] {
        for id in scan.elements.compactMap({ $0.attributes[name] }).flatMap({ $0.split(separator: " ") }) {
          #expect(anchors[path]?.contains(String(id)) == true, "\(path): \(name) \(id)")
        }
      }
    }
    var reached: Set<String> = ["index.html"]
    var next = ["index.html"]
    while let page = next.popLast() {
      for target in links[page] ?? [] where reached.insert(target).inserted { next.append(target) }
    }
    // Former addresses and the page for wrong ones are meant for readers who come from elsewhere.
    let redirects = Set(manual.processes.flatMap { $0.head.formerly.map { "p/\($0.value)/index.html" } })
    let orphans = Set(pages.map(\.0)).subtracting(reached).subtracting(redirects).subtracting(["404.html"])
    #expect(orphans.isEmpty, "\(orphans.sorted())")
  }

  private func resolved(_ link: String, from page: String) -> String? {
    guard let link = link.removingPercentEncoding else { return nil }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else {
        folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }
}
