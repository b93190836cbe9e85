/// The closed set of names that templates may use; what stands under them on which page is in the schemas of the
/// pages and in `templates/README.md`.
enum SiteName: String, TemplateName, CaseIterable {
  case about, aboutManual, act, activities, activity, address, adoptions, all, amount, amounts, anchor
  case anchors, appendix, approvers, assets, audience, below, benefit, body, breadcrumb, campaigns
  case capacity, caption, captionId, categories, category, cells, chartClass, charts, chartsNote, checklist,
    columns
  case contact, contents, copied, copyAddress, copyLink, count, dark, date, dateline, deadlines
  case definitions, depth, detail, divisions, docs, documentTitle, documents, drawing, due, edition
  case english, enlarge, entries, evidence, exchanges, exits, external, facts, figure, flow, fontLicence,
    forms, group
  case groups, handsIn, hasAdoption, hasBreadcrumb, hasCampaigns, hasDocs, hasEvidence, hasFacts
  case hasForms
  case hasBannerSearch, hasDivisions, hasGroups, hasItems, hasLetters, hasNeighbours, hasOutline, hasPages
  case hasProcesses, hasRounds, hasSheets, hasSignatures
  case hasStepList, hasSubsteps, hasSystems, hasTable, hasThaiDigits, hasUnits
  case hasUses, heading, health, help, history, home
  case how, icon, inputs, isAfterGap, isBody, isBusy, isChart, isCurrent, isDue, isEmpty, isExternal, isIdle,
    isInner,
    isJoined
  case isNarrative, isNone, isNumber, isOpen, isOutcome, isTitle, isWide, iso, items, kicker, kind, kpi, kpis,
    label
  case lanes, language, lead, level, licence, light, list, listTitle, long, manual, mark, meaning, menu,
    mission
  case month, months, name, narrativeAnchor, narrativeTitle, neighbours, next, noInputs, noOutputs, noWork
  case none, notFoundSentence, note, notes, nothing, number, objective, onThisPage, opening, organisation
  case organisationPage, outcome, outline, outputs, owners, owns, pages, paper, parties, parts, phase,
    position
  case elsewhere, first, isElsewhere, others, titleId
  case previous, print, process, processes, provider, question, receiver, related, remark, requirements
  case responsibilities, responsible, role, round, roundDuties, rounds, rowAnchor, rows, sameInTable, scope,
    script
  case search, searchFailed, searchHint, searchManual, searchNeedsScript, searchPage, searchResults,
    searchScript,
    searchWays
  case filters, sections, sentence, separator, sheets, short, showsTitle, siblings, signatures, since, sipoc,
    skip,
    source
  case span, status, step, steps, style, substeps, summary, systems, target, targets, term, terms, text
  case time, timeline, title, unit, units, unitsBelow, unused, usedIn, uses, variants, ways, words
  case workSystem
  // The state of the manual.
  case byDivision, byRule, hasEntries, reviews, rules
  // Calendar, indexes and connections.
  case after, before, calendar, chartStyle, definedIn, indexStyle, isRegular, letters, providers, receivers,
    record, regular, see, waysIn
  // Who does what, and the manual of one unit.
  case from, hasFrom, hasTo, isBelow, isReview, legend, marks, overdue, place, showsForms, tables, to,
    total, totalTime, when, who

  private static let bySpelling = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The name that is spelt so.
  ///
  /// The initialiser that Swift makes compares the spelling with one name after the other, and every name in every
  /// template is asked for.
  init?(rawValue: String) {
    guard let name = Self.bySpelling[rawValue] else { return nil }
    self = name
  }
}
