// swift-tools-version: 6.2
// Fuzz targets, built by `make fuzz`. A package of its own, because its flags bar it from being a dependency; the
// rooms are the house's own sources, by symbolic links.

import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
]

func room(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: house)
}

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CCmarkGFM"), .systemLibrary(name: "CLibYAML"), .systemLibrary(name: "CLibThai"),
    .systemLibrary(name: "CCrypto"), .systemLibrary(name: "CFuzzer"),
    room("ManualModel"),
    room("Fingerprint", uses: ["CCrypto"]),
    room("ThaiText", uses: ["ManualModel", "CLibThai"]),
    room("ContentReader", uses: ["ManualModel", "ThaiText", "Fingerprint", "CCmarkGFM", "CLibYAML"]),
    room("SiteRenderer", uses: ["ManualModel", "ThaiText", "Fingerprint"]),
    .executableTarget(
      name: "Fuzz", dependencies: ["ManualModel", "ThaiText", "ContentReader", "SiteRenderer", "CFuzzer"],
      swiftSettings: house, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
)
