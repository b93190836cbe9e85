// swift-tools-version: 6.2
// The floor plan of the house: `ManualModel` holds the nouns, every other room is a verb.
// Which room may import which is in docs/architecture.md; a test compares that table with the code.

import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, uses: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: uses, exclude: exclude, swiftSettings: house)
}

func tests(of name: String, uses: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + uses, resources: resources,
    swiftSettings: house)
}

let package = Package(
  name: "workmanual",
  products: [.executable(name: "workmanual", targets: ["workmanual"])],
  targets: [
    // C libraries: a module map and a shim header each, no logic.
    .systemLibrary(
      name: "CCmarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibThai", providers: [.apt(["libthai-dev"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .systemLibrary(name: "CLinux"),

    // The nouns.
    room("ManualModel"),

    // The verbs, in the order in which a manual passes through them.
    room("Fingerprint", uses: ["CCrypto"]),
    room("ThaiText", uses: ["ManualModel", "CLibThai"]),
    room("ContentReader", uses: ["ManualModel", "ThaiText", "Fingerprint", "CCmarkGFM", "CLibYAML"]),
    room("Validation", uses: ["ManualModel", "ThaiText"]),
    room("FlowLayout", uses: ["ManualModel", "ThaiText"]),
    room("SiteRenderer", uses: ["ManualModel", "ThaiText", "Fingerprint"]),
    room("BookRenderer", uses: ["ManualModel", "ThaiText", "CQREncode"]),
    room("SiteWriter", uses: ["ManualModel", "Fingerprint", "CLinux"]),

    // The front door.
    .executableTarget(
      name: "workmanual",
      dependencies: [
        "ManualModel", "Fingerprint", "ThaiText", "ContentReader", "Validation", "FlowLayout", "SiteRenderer",
        "BookRenderer", "SiteWriter", "CMimalloc",
      ],
      swiftSettings: house),

    // Makes manuals of any size for `make bench`.
    .executableTarget(name: "manual-generator", path: "Benchmarks/Generator", swiftSettings: house),

    tests(of: "ContentReader", uses: ["ManualModel", "ThaiText"], resources: [.copy("Example")]),
    tests(of: "Validation", uses: ["ManualModel", "ContentReader", "ThaiText", "ManualSamples"]),
    tests(of: "ManualModel"),
    tests(of: "ThaiText", uses: ["ManualModel"], resources: [.copy("Vectors")]),
    tests(of: "Fingerprint"),
    tests(
      of: "SiteRenderer", uses: ["ManualModel", "ContentReader", "FlowLayout", "ThaiText", "Fingerprint"],
      resources: [.copy("Mustache")]),
    tests(of: "BookRenderer", uses: ["ManualModel", "ThaiText"]),
    tests(of: "SiteWriter", uses: ["ManualModel"]),
    .testTarget(
      name: "WorkmanualTests",
      dependencies: [
        "workmanual", "ManualModel", "ThaiText", "ContentReader", "BookRenderer", "SiteRenderer",
        "SiteWriter",
        "ManualSamples",
      ],
      swiftSettings: house),
    .testTarget(name: "ArchitectureTests", swiftSettings: house),

    .testTarget(
      name: "FlowLayoutTests", dependencies: ["FlowLayout", "ManualModel", "ThaiText", "ChartSamples"],
      exclude: ["Graphs"], swiftSettings: house),

    // Manuals for tests: the examples of `explain`, each completed to a whole.
    .target(
      name: "ManualSamples", dependencies: ["ManualModel", "ContentReader", "Validation"],
      path: "Tests/ManualSamples", swiftSettings: house),

    // Charts for tests: graphs of every kind, and the command that draws them for the gate.
    .target(
      name: "ChartSamples", dependencies: ["ManualModel", "FlowLayout"], path: "Tests/ChartSamples",
      swiftSettings: house),
    .executableTarget(
      name: "chart-gate",
      dependencies: [
        "ManualModel", "ThaiText", "ContentReader", "FlowLayout", "SiteRenderer", "ChartSamples",
      ],
      path: "Tests/ChartGate", exclude: ["gate.sh", "gallery.sh", "Golden"], swiftSettings: house),
  ]
)
