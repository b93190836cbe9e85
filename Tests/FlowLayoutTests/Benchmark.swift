import ChartSamples
import FoundationEssentials

/// The charts of the benchmark.
enum Benchmark {
  /// All files, by name.
  static func files() throws -> [GraphFile] {
    let folder = String(#filePath.dropLast("Benchmark.swift".count)) + "Graphs"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
      $0.hasSuffix(".json")
    }
    .compactMap { name in
      try FileManager.default.contents(atPath: folder + "/" + name).map { try GraphFile(json: Array($0)) }
    }
  }

  /// One file.
  static func file(_ id: String) throws -> GraphFile? { try files().first { $0.id == id } }
}
