import Foundation
import Testing

/// The program as users and scripts see it: exit statuses, and what goes where.
@Suite struct CommandLineTests {
  @Test func checkSaysWhatItDid() throws {
    let run = try Workplace().run("check", "--language", "en")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == "checked 4 files: 0 errors, 0 warnings, 0 info\n")
  }

  @Test func findingsGoToStandardErrorAndJSONToStandardOutput() throws {
    let place = try Workplace()
    try place.write("content/processes/one.md", Workplace.process("ก", time: "นานมาก"))
    let words = try place.run("check", "--language", "en")
    #expect(words.status == 1)
    #expect(words.errors.hasPrefix("processes/one.md:14:11: error: "))
    #expect(words.errors.contains("[time-unreadable]\n") && !words.errors.contains("\u{1B}"))
    #expect(words.output == "checked 4 files: 1 error, 0 warnings, 0 info\n")
    let json = try place.run("check", "--format", "json")
    #expect(json.status == 1 && json.errors == "" && json.output.hasPrefix("[\n{\"id\":\"time-unreadable\""))
    let build = try place.run("build", "--format", "json")
    #expect(build.status == 1 && build.output == "" && build.errors == json.output)
    #expect(try place.run("check", "--quiet").output == "")
    #expect(try place.run("check", "--color", "always").errors.contains("\u{1B}[1;31m"))
  }

  @Test func theLanguageIsThatOfTheManual() throws {
    let place = try Workplace()
    #expect(try place.run("check").output.hasPrefix("ตรวจ 4 แฟ้ม"))
    try place.write("content/manual.yaml", "language: en\n" + text(of: place, "content/manual.yaml"))
    #expect(try place.run("check").output.hasPrefix("checked 4 files"))
    #expect(try place.run("check", "--language", "th").output.hasPrefix("ตรวจ 4 แฟ้ม"))
    #expect(try place.run("build", "--output", "content").errors.contains("overlaps"))
  }

  @Test func errorsLeaveTheSiteAlone() throws {
    let place = try Workplace()
    let built = try place.run("build", "--language", "en")
    #expect(built.status == 0 && built.errors == "", "\(built.errors)")
    #expect(
      built.output.hasPrefix("built output: ") && built.output.hasSuffix(" written, 0 unchanged, 0 removed\n")
    )
    let before = try place.listing("output")
    #expect(before["index.html"] != nil && before["p/one/index.html"] != nil)
    try place.write("content/processes/one.md", Workplace.process("ก", time: "นานมาก"))
    try place.write("content/processes/two.md", "no front matter\n")
    try place.write("content/units.yaml", "units:\n  - id: กก.\n    nmae: กองกลาง\n    kind: division\n")
    let failed = try place.run("build", "--language", "en")
    #expect(failed.status == 1 && failed.output == "")
    for file in ["processes/one.md:", "processes/two.md:", "units.yaml:"] {
      #expect(failed.errors.contains(file))
    }
    #expect(failed.errors.contains("nothing was written"))
    #expect(try place.listing("output") == before)
  }

  @Test func anUnchangedBuildWritesNothing() throws {
    let place = try Workplace()
    #expect(try place.run("build").status == 0)
    let before = try place.listing("output")
    let again = try place.run("build", "--language", "en")
    #expect(again.output.hasPrefix("built output: 0 written, "))
    #expect(try place.listing("output") == before)
  }

  @Test func aRemovedProcessGoesAndForeignFilesStay() throws {
    let place = try Workplace()
    #expect(try place.run("build").status == 0)
    try place.write("output/letter.txt", "somebody's")
    try place.remove("content/processes/two.md")
    try place.write(
      "content/manual.yaml",
      text(of: place, "content/manual.yaml").replacingOccurrences(of: "[one, two]", with: "[one]"))
    let run = try place.run("build", "--language", "en")
    // Its page, the picture of its chart, and what machines read of it.
    #expect(run.status == 0 && run.output.contains(" 3 removed"))
    #expect(run.errors == "left alone, not ours: letter.txt\n")
    #expect(!place.exists("output/p/two") && place.exists("output/letter.txt"))
  }

  @Test func strictLetsWarningsFail() throws {
    let place = try Workplace()
    try place.write("content/processes/stray.txt", "ก")
    let usual = try place.run("check", "--language", "en")
    #expect(usual.status == 0 && usual.output.contains("1 warning"))
    #expect(try place.run("check", "--strict").status == 1)
    #expect(try place.run("build", "--strict").status == 1)
    #expect(!place.exists("output"))
  }

  @Test func foldersThatAreNotForOutputAreRefused() throws {
    let place = try Workplace()
    try place.write("letters/one.txt", "somebody's")
    for folder in ["content", "content/x", ".", "/", "letters", "no/where", "letters/one.txt", "templates"] {
      #expect(try place.run("build", "--output", folder).status == 73, "\(folder)")
    }
    #expect(
      try place.shell(
        "HOME=$PWD/home; mkdir home; export HOME; exec \"$0\" \"$@\"", ["build", "--output", "home"]
      ).status == 73)
  }

  @Test func aBuildAtWorkIsNotDisturbed() throws {
    let place = try Workplace()
    #expect(try place.run("build").status == 0)
    let run = try place.shell(
      "exec flock output/.workmanual/lock \"$0\" \"$@\"", ["build", "--language", "en"])
    #expect(run.status == 75 && run.errors.contains("output/.workmanual/lock"))
  }

  @Test func theMachinesFailuresHaveTheirStatus() throws {
    let place = try Workplace()
    #expect(try place.run("check", "--content", "nowhere").status == 74)
    #expect(try place.run("build", "--templates", "nowhere").status == 74)
    #expect(try place.shell("exec \"$0\" \"$@\" >/dev/full", ["check"]).status == 74)
    #expect(try place.shell("exec \"$0\" \"$@\" >/dev/full", ["help"]).status == 74)
    #expect(try place.shell("exec \"$0\" \"$@\" >&-", ["version"]).status == 74)
  }

  @Test func aFileSizeLimitIsAFailureNotADeath() throws {
    let place = try Workplace()
    #expect(try place.run("build").status == 0)
    let before = try place.listing("output")
    try place.write(
      "content/processes/one.md",
      Workplace.process("ก") + "\n## ขอบเขต\n\n" + String(repeating: "กา ", count: 1500))
    let run = try place.shell("ulimit -f 8; exec \"$0\" \"$@\"", ["build", "--language", "en"])
    #expect(run.status == 74 && run.errors.contains("File too large"))
    #expect(
      try place.listing("output").filter { !$0.key.hasPrefix(".workmanual") }
        == before.filter { !$0.key.hasPrefix(".workmanual") })
    #expect(try place.run("build").status == 0)
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
  func aRunThatIsStoppedSaysSo(_ signal: String, _ status: Int32) throws {
    let place = try Workplace()
    for number in 0..<2000 {
      try place.write("content/processes/p-\(number).md", Workplace.process("ก \(number)"))
    }
    let script = "trap - \(signal); \"$0\" \"$@\" & sleep 0.05; kill -\(signal) $!; wait $!"
    #expect(try place.shell(script, ["build"]).status == status)
    #expect(!place.exists("output/index.html"))
  }

  @Test func usageErrorsAreNamed() throws {
    let run = try Workplace().run("chekc", "--language", "en")
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == "workmanual: there is no command “chekc”; did you mean check?\nsee workmanual help\n")
  }

  @Test func timingsAreATable() throws {
    let run = try Workplace().run("check", "--timings", "--language", "en")
    #expect(
      run.errors.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["read", "check", "draw", "total"])
  }

  @Test func doctorKnowsThisMachine() throws {
    let run = try Workplace().run("doctor", "--language", "en")
    #expect(run.status == 0 && run.output.contains("✓ dictionary of Thai words"))
  }

  private func text(of place: Workplace, _ name: String) throws -> String {
    String(decoding: FileManager.default.contents(atPath: place.path + "/" + name) ?? Data(), as: UTF8.self)
  }
}
