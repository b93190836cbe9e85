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
      .thaiMaiyamokPosition, .thaiPaiyannoiSpacing, .thaiConfusableWord, .wordTooWide, .emptyPart,
      .chartUnclear:
      .warn
    case .waiverUnused, .possibleSource, .outputNotTaken, .inputNotMade, .handoffsInCircle, .timeOutsideYear,
      .registeredInWords, .emptyGroup,
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
