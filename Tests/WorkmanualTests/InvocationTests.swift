import ManualModel
import Testing

@testable import workmanual

@Suite struct InvocationTests {
  @Test func optionsMayStandAnywhere() throws {
    let invocation = try Invocation([
      "--content", "a", "build", "--output=b", "--jobs", "3", "--strict", "--quiet",
    ])
    #expect(invocation.command == .build)
    #expect(invocation.options.content == "a")
    #expect(invocation.options.output == "b")
    #expect(invocation.options.jobs == 3)
    #expect(invocation.options.isStrict && invocation.options.isQuiet && !invocation.options.showsTimings)
  }

  @Test func everyOptionWithWordsTakesEachOfThem() throws {
    for format in Options.Format.allCases {
      #expect(try Invocation(["check", "--format", format.rawValue]).options.format == format)
    }
    for colour in Options.Colour.allCases {
      #expect(try Invocation(["check", "--color", colour.rawValue]).options.colour == colour)
    }
    for language in Language.allCases {
      #expect(try Invocation(["check", "--language", language.rawValue]).options.language == language)
    }
  }

  @Test func helpIsUnderstoodInEveryForm() throws {
    #expect(try Invocation(["help"]).topic == nil)
    #expect(try Invocation(["--help"]).command == .help)
    for words in [["help", "build"], ["build", "--help"], ["-h", "build"], ["build", "-h", "--strict"]] {
      let invocation = try Invocation(words)
      #expect(invocation.command == .help && invocation.topic == .build)
    }
  }

  @Test(
    arguments: [
      ([], .noCommand), (["bild"], .unknownCommand("bild")),
      (["build", "--ouput", "x"], .unknownOption("--ouput")),
      (["build", "-o"], .unknownOption("-o")), (["build", "--output"], .missingValue(.output)),
      (["build", "--output", "--strict"], .missingValue(.output)),
      (["build", "--output="], .badValue(.output, "")),
      (["build", "--strict=yes"], .unexpectedValue(.strict)),
      (["check", "--jobs", "0"], .badValue(.jobs, "0")),
      (["check", "--jobs", "257"], .badValue(.jobs, "257")),
      (["check", "--jobs", "two"], .badValue(.jobs, "two")),
      (["check", "--format", "JSON"], .badValue(.format, "JSON")),
      (["check", "content"], .unexpectedWord("content")),
      (["help", "build", "check"], .unexpectedWord("check")), (["help", "biuld"], .unknownCommand("biuld")),
      (["check", "--", "--strict"], .unexpectedWord("--strict")),
    ] as [([String], UsageError)])
  func mistakesAreNamed(_ words: [String], _ expected: UsageError) {
    #expect(throws: expected) { try Invocation(words) }
  }

  @Test func mistakesComeWithWhatWasMeant() {
    #expect(UsageError.unknownCommand("bild").message.english.hasSuffix("did you mean build?"))
    #expect(UsageError.unknownOption("--outptu").message.thai.contains("--output"))
    #expect(!UsageError.unknownCommand("zzz").message.english.contains("mean"))
  }

  @Test func everyCommandAndOptionIsDescribedInBothLanguages() {
    for command in Command.allCases {
      #expect(!command.summary.thai.isEmpty && !command.summary.english.isEmpty)
      #expect(command.example.hasPrefix("workmanual \(command.rawValue)"))
    }
    for option in OptionName.allCases {
      #expect(!option.purpose.thai.isEmpty && !option.purpose.english.isEmpty)
    }
  }

  @Test func everyExampleIsACommandLine() throws {
    for command in Command.allCases {
      let words = command.example.split(separator: " ").dropFirst().map(String.init)
      #expect(try Invocation(words).command == command)
    }
  }
}
