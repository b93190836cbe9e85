/// The names of all findings, as authors see them and as `check` in manual.yaml sets them
/// (`docs/content-model.md` 20, `docs/thai.md` 8).
public enum DiagnosticID: String, CaseIterable, Sendable {
  // Files and notation
  /// The rule `file-too-large`.
  case fileTooLarge = "file-too-large"
  /// The rule `not-utf-8`.
  case notUtf8 = "not-utf-8"
  /// The rule `bad-character`.
  case badCharacter = "bad-character"
  /// The rule `no-front-matter`.
  case noFrontMatter = "no-front-matter"
  /// The rule `yaml-syntax`.
  case yamlSyntax = "yaml-syntax"
  /// The rule `quote-needed`.
  case quoteNeeded = "quote-needed"
  /// The rule `yaml-feature`.
  case yamlFeature = "yaml-feature"
  /// The rule `folded-text`.
  case foldedText = "folded-text"
  /// The rule `duplicate-key`.
  case duplicateKey = "duplicate-key"
  /// The rule `unknown-key`.
  case unknownKey = "unknown-key"
  /// The rule `missing-key`.
  case missingKey = "missing-key"
  /// The rule `empty-value`.
  case emptyValue = "empty-value"
  /// The rule `wrong-type`.
  case wrongType = "wrong-type"
  /// The rule `wrong-word`.
  case wrongWord = "wrong-word"
  /// The rule `too-deep`.
  case tooDeep = "too-deep"
  /// The rule `field-too-long`.
  case fieldTooLong = "field-too-long"
  /// The rule `too-many`.
  case tooMany = "too-many"
  /// The rule `bad-id`.
  case badId = "bad-id"
  /// The rule `duplicate-id`.
  case duplicateId = "duplicate-id"
  /// The rule `formerly-in-use`.
  case formerlyInUse = "formerly-in-use"
  /// The rule `stray-file`.
  case strayFile = "stray-file"
  /// The rule `missing-file`.
  case missingFile = "missing-file"
  /// The rule `unsafe-path`.
  case unsafePath = "unsafe-path"
  /// The rule `file-type`.
  case fileType = "file-type"
  /// The rule `fixed-rule`.
  case fixedRule = "fixed-rule"
  // The book
  /// The rule `unknown-document`.
  case unknownDocument = "unknown-document"
  /// The rule `process-in-no-category`.
  case processInNoCategory = "process-in-no-category"
  /// The rule `process-in-two-categories`.
  case processInTwoCategories = "process-in-two-categories"
  /// The rule `process-in-no-division`.
  case processInNoDivision = "process-in-no-division"
  /// The rule `process-in-two-divisions`.
  case processInTwoDivisions = "process-in-two-divisions"
  /// The rule `groups-and-processes`.
  case groupsAndProcesses = "groups-and-processes"
  /// The rule `part-twice`.
  case partTwice = "part-twice"
  /// The rule `unknown-layout`.
  case unknownLayout = "unknown-layout"
  /// The rule `unknown-column`.
  case unknownColumn = "unknown-column"
  /// The rule `reserved-layout`.
  case reservedLayout = "reserved-layout"
  /// The rule `owner-outside-division`.
  case ownerOutsideDivision = "owner-outside-division"
  /// The rule `same-title`.
  case sameTitle = "same-title"
  /// The rule `unused-page`.
  case unusedPage = "unused-page"
  /// The rule `empty-group`.
  case emptyGroup = "empty-group"
  // Parties and registries
  /// The rule `unknown-owner`.
  case unknownOwner = "unknown-owner"
  /// The rule `unknown-party`.
  case unknownParty = "unknown-party"
  /// The rule `unknown-unit`.
  case unknownUnit = "unknown-unit"
  /// The rule `ambiguous-party`.
  case ambiguousParty = "ambiguous-party"
  /// The rule `party-list-needed`.
  case partyListNeeded = "party-list-needed"
  /// The rule `no-such-member`.
  case noSuchMember = "no-such-member"
  /// The rule `family-count`.
  case familyCount = "family-count"
  /// The rule `missing-performer`.
  case missingPerformer = "missing-performer"
  /// The rule `missing-provider`.
  case missingProvider = "missing-provider"
  /// The rule `missing-receiver`.
  case missingReceiver = "missing-receiver"
  /// The rule `owner-not-accountable`.
  case ownerNotAccountable = "owner-not-accountable"
  /// The rule `open-performer`.
  case openPerformer = "open-performer"
  /// The rule `alias-used`.
  case aliasUsed = "alias-used"
  /// The rule `old-name`.
  case oldName = "old-name"
  /// The rule `shared-name`.
  case sharedName = "shared-name"
  /// The rule `name-clash`.
  case nameClash = "name-clash"
  /// The rule `unit-cycle`.
  case unitCycle = "unit-cycle"
  /// The rule `unknown-entry`.
  case unknownEntry = "unknown-entry"
  /// The rule `unused-entry`.
  case unusedEntry = "unused-entry"
  /// The rule `law-not-registered`.
  case lawNotRegistered = "law-not-registered"
  /// The rule `law-two-years`.
  case lawTwoYears = "law-two-years"
  // The process
  /// The rule `missing-block`.
  case missingBlock = "missing-block"
  /// The rule `steps-twice`.
  case stepsTwice = "steps-twice"
  /// The rule `case-without-steps`.
  case caseWithoutSteps = "case-without-steps"
  /// The rule `described-not-used`.
  case describedNotUsed = "described-not-used"
  /// The rule `used-not-described`.
  case usedNotDescribed = "used-not-described"
  /// The rule `kpi-without-number`.
  case kpiWithoutNumber = "kpi-without-number"
  /// The rule `same-kpi`.
  case sameKpi = "same-kpi"
  /// The rule `kpi-as-output`.
  case kpiAsOutput = "kpi-as-output"
  /// The rule `input-is-step`.
  case inputIsStep = "input-is-step"
  /// The rule `unknown-source`.
  case unknownSource = "unknown-source"
  /// The rule `source-receiver`.
  case sourceReceiver = "source-receiver"
  /// The rule `approval-without-question`.
  case approvalWithoutQuestion = "approval-without-question"
  /// The rule `detail-twice`.
  case detailTwice = "detail-twice"
  /// The rule `definitions-in-body`.
  case definitionsInBody = "definitions-in-body"
  /// The rule `review-before-effective`.
  case reviewBeforeEffective = "review-before-effective"
  /// The rule `review-overdue`.
  case reviewOverdue = "review-overdue"
  /// The rule `no-effective-date`.
  case noEffectiveDate = "no-effective-date"
  /// The rule `public-incomplete`.
  case publicIncomplete = "public-incomplete"
  /// The rule `link-to-unpublished`.
  case linkToUnpublished = "link-to-unpublished"
  // The flow
  /// The rule `unknown-step`.
  case unknownStep = "unknown-step"
  /// The rule `jump-by-number`.
  case jumpByNumber = "jump-by-number"
  /// The rule `jump-to-itself`.
  case jumpToItself = "jump-to-itself"
  /// The rule `ambiguous-target`.
  case ambiguousTarget = "ambiguous-target"
  /// The rule `ask-without-answers`.
  case askWithoutAnswers = "ask-without-answers"
  /// The rule `answers-without-ask`.
  case answersWithoutAsk = "answers-without-ask"
  /// The rule `answer-without-target`.
  case answerWithoutTarget = "answer-without-target"
  /// The rule `same-answer`.
  case sameAnswer = "same-answer"
  /// The rule `same-target`.
  case sameTarget = "same-target"
  /// The rule `go-with-ask`.
  case goWithAsk = "go-with-ask"
  /// The rule `decision-without-question`.
  case decisionWithoutQuestion = "decision-without-question"
  /// The rule `way-out-of-end`.
  case wayOutOfEnd = "way-out-of-end"
  /// The rule `unreachable-step`.
  case unreachableStep = "unreachable-step"
  /// The rule `no-way-out`.
  case noWayOut = "no-way-out"
  /// The rule `fork-repeats`.
  case forkRepeats = "fork-repeats"
  /// The rule `fork-to-end`.
  case forkToEnd = "fork-to-end"
  /// The rule `fork-backwards`.
  case forkBackwards = "fork-backwards"
  /// The rule `fork-without-join`.
  case forkWithoutJoin = "fork-without-join"
  /// The rule `join-without-fork`.
  case joinWithoutFork = "join-without-fork"
  /// The rule `branch-leaves-fork`.
  case branchLeavesFork = "branch-leaves-fork"
  /// The rule `together-at-start`.
  case togetherAtStart = "together-at-start"
  /// The rule `jump-out-of-together`.
  case jumpOutOfTogether = "jump-out-of-together"
  /// The rule `jump-into-together`.
  case jumpIntoTogether = "jump-into-together"
  /// The rule `wait-inside-together`.
  case waitInsideTogether = "wait-inside-together"
  /// The rule `calls-in-circle`.
  case callsInCircle = "calls-in-circle"
  /// The rule `jump-in-words`.
  case jumpInWords = "jump-in-words"
  // Time
  /// The rule `time-unreadable`.
  case timeUnreadable = "time-unreadable"
  /// The rule `date-unreadable`.
  case dateUnreadable = "date-unreadable"
  /// The rule `year-out-of-range`.
  case yearOutOfRange = "year-out-of-range"
  /// The rule `two-digit-year`.
  case twoDigitYear = "two-digit-year"
  /// The rule `no-such-day`.
  case noSuchDay = "no-such-day"
  /// The rule `range-backwards`.
  case rangeBackwards = "range-backwards"
  /// The rule `step-without-time`.
  case stepWithoutTime = "step-without-time"
  /// The rule `time-differs-in-detail`.
  case timeDiffersInDetail = "time-differs-in-detail"
  /// The rule `longer-than-a-year`.
  case longerThanAYear = "longer-than-a-year"
  /// The rule `mixed-days`.
  case mixedDays = "mixed-days"
  /// The rule `months-out-of-order`.
  case monthsOutOfOrder = "months-out-of-order"
  /// The rule `stale-year`.
  case staleYear = "stale-year"
  // Text
  /// The rule `raw-html`.
  case rawHtml = "raw-html"
  /// The rule `definition-list`.
  case definitionList = "definition-list"
  /// The rule `heading-level`.
  case headingLevel = "heading-level"
  /// The rule `unknown-placeholder`.
  case unknownPlaceholder = "unknown-placeholder"
  /// The rule `unfilled-blank`.
  case unfilledBlank = "unfilled-blank"
  /// The rule `broken-link`.
  case brokenLink = "broken-link"
  /// The rule `unsafe-link`.
  case unsafeLink = "unsafe-link"
  /// The rule `image-without-text`.
  case imageWithoutText = "image-without-text"
  /// The rule `stray-mark`.
  case strayMark = "stray-mark"
  /// The rule `foreign-letter`.
  case foreignLetter = "foreign-letter"
  /// The rule `thai-order`.
  case thaiOrder = "thai-order"
  /// The rule `spaced-letters`.
  case spacedLetters = "spaced-letters"
  /// The rule `invisible-space`.
  case invisibleSpace = "invisible-space"
  /// The rule `mixed-digits`.
  case mixedDigits = "mixed-digits"
  // Campaigns
  /// The rule `unknown-round`.
  case unknownRound = "unknown-round"
  /// The rule `round-without-evidence`.
  case roundWithoutEvidence = "round-without-evidence"
  /// The rule `due-before-end`.
  case dueBeforeEnd = "due-before-end"
  // Thai text (docs/thai.md 8)
  /// The rule `thai-mojibake`.
  case thaiMojibake = "thai-mojibake"
  /// The rule `thai-other-script`.
  case thaiOtherScript = "thai-other-script"
  /// The rule `thai-conflicting-marks`.
  case thaiConflictingMarks = "thai-conflicting-marks"
  /// The rule `thai-lakkhangyao`.
  case thaiLakkhangyao = "thai-lakkhangyao"
  /// The rule `thai-leading-vowel`.
  case thaiLeadingVowel = "thai-leading-vowel"
  /// The rule `thai-broken-syllable`.
  case thaiBrokenSyllable = "thai-broken-syllable"
  /// The rule `thai-orphan-mark`.
  case thaiOrphanMark = "thai-orphan-mark"
  /// The rule `thai-year-era`.
  case thaiYearEra = "thai-year-era"
  /// The rule `thai-latin-in-word`.
  case thaiLatinInWord = "thai-latin-in-word"
  /// The rule `thai-double-stop`.
  case thaiDoubleStop = "thai-double-stop"
  /// The rule `thai-maiyamok-spacing`.
  case thaiMaiyamokSpacing = "thai-maiyamok-spacing"
  /// The rule `thai-maiyamok-position`.
  case thaiMaiyamokPosition = "thai-maiyamok-position"
  /// The rule `thai-paiyannoi-spacing`.
  case thaiPaiyannoiSpacing = "thai-paiyannoi-spacing"
  /// The rule `thai-confusable-word`.
  case thaiConfusableWord = "thai-confusable-word"
  /// The rule `thai-number-spacing`.
  case thaiNumberSpacing = "thai-number-spacing"
  /// The rule `thai-odd-space`.
  case thaiOddSpace = "thai-odd-space"
  /// The rule `thai-digit-style`.
  case thaiDigitStyle = "thai-digit-style"
  /// The rule `thai-abbreviation`.
  case thaiAbbreviation = "thai-abbreviation"
  // Files (docs/reliability.md 5)
  /// The rule `file-name-clash`.
  case fileNameClash = "file-name-clash"
  // The organisation as a whole, and waivers
  /// The rule `waiver-expired`.
  case waiverExpired = "waiver-expired"
  /// The rule `waiver-unused`.
  case waiverUnused = "waiver-unused"
  /// The rule `possible-source`.
  case possibleSource = "possible-source"
  /// The rule `handoffs-in-circle`.
  case handoffsInCircle = "handoffs-in-circle"
  /// The rule `total-over-limit`.
  case totalOverLimit = "total-over-limit"
  /// The rule `time-outside-year`.
  case timeOutsideYear = "time-outside-year"
  /// The rule `registered-in-words`.
  case registeredInWords = "registered-in-words"

  // The printed book (docs/book.md)
  /// The rule `no-glyph`.
  case noGlyph = "no-glyph"
  /// The rule `word-too-wide`.
  case wordTooWide = "word-too-wide"
  /// The rule `chart-too-wide`.
  case chartTooWide = "chart-too-wide"
  /// The rule `address-too-long`.
  case addressTooLong = "address-too-long"
  /// The rule `empty-part`.
  case emptyPart = "empty-part"
  // The office's templates (docs/site.md 10)
  /// The rule `bad-template`.
  case badTemplate = "bad-template"
}

extension DiagnosticID {
  /// The severity that the rule has unless manual.yaml sets another.
  public var severity: Severity {
    switch self {
    case .waiverExpired, .totalOverLimit, .strayFile, .ownerOutsideDivision, .sameTitle, .unusedPage,
      .unknownParty, .familyCount,
      .missingProvider, .missingReceiver, .oldName, .lawTwoYears, .usedNotDescribed, .kpiWithoutNumber,
      .inputIsStep, .sourceReceiver, .approvalWithoutQuestion, .definitionsInBody, .reviewOverdue,
      .publicIncomplete, .linkToUnpublished, .ambiguousTarget, .sameTarget, .forkWithoutJoin,
      .branchLeavesFork, .jumpInWords, .stepWithoutTime, .longerThanAYear, .monthsOutOfOrder, .staleYear,
      .strayMark, .foreignLetter, .thaiOrder, .spacedLetters, .invisibleSpace, .mixedDigits,
      .roundWithoutEvidence, .dueBeforeEnd, .thaiConflictingMarks, .thaiLakkhangyao, .thaiLeadingVowel,
      .thaiBrokenSyllable, .thaiOrphanMark, .thaiYearEra, .thaiLatinInWord, .thaiDoubleStop,
      .thaiMaiyamokPosition, .thaiPaiyannoiSpacing, .thaiConfusableWord, .wordTooWide, .emptyPart:
      .warn
    case .waiverUnused, .possibleSource, .handoffsInCircle, .timeOutsideYear, .registeredInWords, .emptyGroup,
      .openPerformer, .aliasUsed, .sharedName, .unusedEntry, .lawNotRegistered, .sameKpi,
      .kpiAsOutput, .noEffectiveDate, .timeDiffersInDetail, .mixedDays, .thaiOtherScript,
      .thaiMaiyamokSpacing, .thaiNumberSpacing, .thaiOddSpace, .thaiDigitStyle, .thaiAbbreviation:
      .info
    default: .error
    }
  }

  /// Whether manual.yaml may set the severity of the rule under `check`.
  public var isSettable: Bool {
    switch self {
    case .fileTooLarge, .notUtf8, .badCharacter, .noFrontMatter, .yamlSyntax, .quoteNeeded, .yamlFeature,
      .foldedText, .duplicateKey, .unknownKey, .missingKey, .emptyValue, .wrongType, .wrongWord, .tooDeep,
      .fieldTooLong, .tooMany, .badId, .duplicateId, .formerlyInUse, .missingFile, .unsafePath, .fileType,
      .fixedRule, .unknownDocument, .processInNoCategory, .processInTwoCategories, .processInNoDivision,
      .processInTwoDivisions, .groupsAndProcesses, .partTwice, .unknownLayout, .unknownColumn,
      .reservedLayout, .unknownUnit, .ambiguousParty, .partyListNeeded, .noSuchMember,
      .ownerNotAccountable, .nameClash, .unitCycle, .unknownEntry, .missingBlock, .stepsTwice,
      .caseWithoutSteps, .describedNotUsed, .unknownSource, .detailTwice, .reviewBeforeEffective,
      .unknownStep, .jumpByNumber, .jumpToItself, .askWithoutAnswers, .answersWithoutAsk,
      .answerWithoutTarget, .sameAnswer, .goWithAsk, .decisionWithoutQuestion, .wayOutOfEnd,
      .unreachableStep, .noWayOut, .forkRepeats, .forkToEnd, .forkBackwards, .joinWithoutFork,
      .togetherAtStart, .jumpOutOfTogether, .jumpIntoTogether, .waitInsideTogether, .callsInCircle,
      .timeUnreadable, .dateUnreadable, .yearOutOfRange, .noSuchDay, .rangeBackwards, .rawHtml,
      .definitionList, .headingLevel, .unknownPlaceholder, .unfilledBlank, .brokenLink, .unsafeLink,
      .imageWithoutText, .unknownRound, .thaiMojibake, .fileNameClash,
      .badTemplate:
      false
    default: true
    }
  }
}
