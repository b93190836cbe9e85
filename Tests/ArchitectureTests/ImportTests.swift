import Testing

@Suite struct ImportTests {
  @Test func everyRoomIsInTheTable() throws {
    let table = try House.table()
    let rooms = Set(try House.sources().map(\.room))
    #expect(rooms.count >= 9)
    #expect(rooms == Set(table.keys))
  }

  @Test func filesImportWhatTheTableAllows() throws {
    let table = try House.table()
    for file in try House.sources() {
      var allowed = table[file.room] ?? []
      if file.room != "ManualModel" { allowed.formUnion(House.toolchain) }
      for module in file.imports {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func librariesOfCStayBehindTheirBinding() throws {
    let table = try House.table()
    let libraries = Set(
      table.values.joined().filter { $0.wholeMatch(of: /C[A-Z]\w+/) != nil && table[$0] == nil })
    #expect(libraries.isSuperset(of: ["CCmarkGFM", "CLibYAML", "CLibThai", "CCrypto"]))
    for file in try House.sources() where !file.path.contains("/Binding/") {
      for module in file.imports {
        #expect(!libraries.contains(module), "\(file.path) imports \(module) outside a folder Binding/")
      }
    }
  }

  @Test func theManifestAgreesWithTheTable() throws {
    let (table, manifest) = (try House.table(), try House.manifest())
    #expect(Set(table.keys) == Set(manifest.keys))
    for (room, modules) in table.sorted(by: { $0.key < $1.key }) {
      #expect(manifest[room] == modules, "\(room) in Package.swift and in docs/architecture.md")
    }
  }

  @Test func importLinesAreRead() {
    let file = House.File(
      path: "Sources/A/B.swift",
      lines: [
        "import One", "public import Two", "@preconcurrency import struct Three.Part", "// import Four",
        "x.import(y)",
      ])
    #expect(file.imports == ["One", "Two", "Three"])
    #expect(file.room == "A")
  }
}
