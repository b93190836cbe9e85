/// The words of the interface of site and book (`docs/thai.md` 12), in Thai and English.
///
/// The raw values are the names by which templates ask for them. English words are small; `heading` begins them
/// with a capital.
public enum InterfaceWord: String, CaseIterable, Sendable {
  // The manual and its pages
  /// The manual as a whole.
  case workManual
  /// The first page.
  case home
  /// The table of contents.
  case contents
  /// A process.
  case process
  /// Several processes, as a heading.
  case processes
  /// A category of the hierarchy.
  case category
  /// A group of processes.
  case group
  /// A division of the organisation.
  case division
  /// All divisions.
  case divisions
  /// A unit.
  case unit
  /// All units.
  case units
  /// Role and mission of a division.
  case roleAndMission
  /// The map of categories and groups.
  case workSystem
  /// The tree of units.
  case organisationChart
  /// The matrix of who does what.
  case responsibilities
  /// What is due when.
  case calendar
  /// Which output feeds which process.
  case connections
  /// The register of forms.
  case forms
  /// The register of laws.
  case laws
  /// The register of systems.
  case systems
  /// The glossary.
  case glossary
  /// Short forms.
  case abbreviations
  /// The A–ฮ index.
  case index
  /// A yearly frame of work.
  case campaign
  /// The checklist of a round.
  case checklist
  /// What changed since an edition.
  case changes
  /// The page of findings.
  case stateOfManual
  /// How to use the manual.
  case help
  /// The page for wrong addresses.
  case pageNotFound
  /// In a redirect, before the link.
  case movedTo

  // Search
  /// The search field and page.
  case search
  /// No result.
  case nothingFound
  /// Results of the likeness search.
  case closeMatches
  /// The button for further results.
  case showMore
  /// The filters of results.
  case filters
  /// The kind of a result.
  case kind
  /// While data arrive.
  case loading
  /// Without script.
  case searchNeedsScript

  // Frame and buttons
  /// Name of the banner's links.
  case mainNavigation
  /// Name of the way down to this page.
  case breadcrumb
  /// List of headings.
  case onThisPage
  /// Processes of the same section.
  case sameSection
  /// The page before.
  case previous
  /// The page after.
  case next
  /// The first link.
  case skipToContent
  /// The button of a step.
  case copyLink
  /// After the button.
  case copied
  /// Prints the page.
  case printPage
  /// The dark theme.
  case darkTheme
  /// The light theme.
  case lightTheme
  /// The theme button.
  case theme
  /// Mail to the owner.
  case reportMistake
  /// Whom to ask.
  case contact
  /// The edition of the manual.
  case edition
  /// The approver's position.
  case approvedBy
  /// Licences of fonts.
  case licences
  /// The address of the page.
  case address
  /// Said of a link that leads outside.
  case external
  /// A file to fetch.
  case download
  /// A link to the drawing alone.
  case viewDrawing
  /// A list that says the same as a drawing.
  case list

  // Process page
  /// The block of facts.
  case facts
  /// From whom, input, process, output, to whom.
  case overview
  /// Scope.
  case scope
  /// Terms and meanings.
  case definitions
  /// The section on responsibilities.
  case duties
  /// The flow table.
  case procedure
  /// The list of steps.
  case stepList
  /// The drawing.
  case flowChart
  /// The drawing by owners.
  case swimlanes
  /// The matrix of one process.
  case whoDoesWhat
  /// Indicators.
  case indicators
  /// One indicator.
  case indicator
  /// The target of an indicator.
  case target
  /// Digital work.
  case digital
  /// Innovation.
  case innovation
  /// What must be met.
  case requirements
  /// A remark.
  case remark
  /// A plan or policy.
  case policy
  /// Forms, systems and attachments.
  case documents
  /// Attached files.
  case attachments
  /// Processes that belong to this one.
  case relatedProcesses
  /// Notes.
  case notes
  /// The appendix.
  case appendix
  /// What changed and when.
  case history
  /// The objective.
  case objective
  /// The mission.
  case mission
  /// A case of a process.
  case caseWord
  /// Signature blocks.
  case signatures
  /// Who wrote it.
  case preparedBy
  /// A defined term.
  case term
  /// Its meaning.
  case meaning
  /// In what way.
  case how
  /// To what benefit.
  case benefit
  /// Since when.
  case since
  /// Of a block that is ticked off.
  case notUsed
  /// Of a block that is declared absent.
  case none

  // Steps
  /// A step.
  case step
  /// Several steps, as a heading.
  case steps
  /// A question.
  case decision
  /// Where a chart begins.
  case start
  /// Where it ends.
  case end
  /// The ways out of a step.
  case waysOut
  /// Of branches.
  case atTheSameTime
  /// Of a join.
  case waitForAll
  /// The owner of a process.
  case owner
  /// Who does a step.
  case responsible
  /// Who supports.
  case supporting
  /// Behind the lead of a step.
  case leadMark
  /// Behind a supporter.
  case supportMark
  /// Mark of the matrix.
  case does
  /// Mark of the matrix.
  case takesPart
  /// Mark of the matrix.
  case decides
  /// The time of a step.
  case time
  /// The sum.
  case totalTime
  /// Of a step without a time.
  case noTimeGiven
  /// Of a total with returns.
  case withoutRepetitions
  /// Who hands the work over.
  case handOverFrom
  /// Who gets it next.
  case handOverTo
  /// Of a step that calls a process.
  case subprocess

  // Inputs, outputs and other processes
  /// What comes in.
  case inputs
  /// From whom.
  case provider
  /// What goes out.
  case outputs
  /// To whom.
  case receiver
  /// Processes that use its outputs.
  case givesTo
  /// Processes that make its inputs.
  case receivesFrom
  /// Processes it calls.
  case calls
  /// Processes that call it.
  case calledBy
  /// Processes it goes on in.
  case continuesIn
  /// Processes its texts link to.
  case mentions
  /// Processes with a common form.
  case sharesForms
  /// Where an entry of a register is used.
  case usedIn
  /// Of an entry that nothing uses.
  case usedNowhere

  // Document control and registers
  /// The status.
  case status
  /// For whom the page is.
  case audience
  /// In force from.
  case effectiveFrom
  /// To be reviewed by.
  case reviewBy
  /// The review is late.
  case reviewOverdue
  /// On a draft.
  case draftNotice
  /// On a withdrawn process.
  case withdrawnNotice
  /// A number, as a column.
  case number
  /// A name, as a column.
  case name
  /// A short form, as a column.
  case shortName
  /// A year, as a column.
  case year
  /// The year of the last amendment.
  case latestAmendment
  /// A file, as a column.
  case file
  /// Of a short form that is also a month.
  case notAMonth
  /// The unit above.
  case partOf
  /// Units below.
  case unitsBelow

  // My manual, calendar and campaigns
  /// The page of a unit.
  case myManual
  /// Its steps.
  case mySteps
  /// Its deadlines.
  case myDeadlines
  /// What it receives.
  case iReceive
  /// What it hands over.
  case iHandOver
  /// Forms and systems it needs.
  case iNeed
  /// Processes it owns.
  case iOwn
  /// A month, as a column.
  case month
  /// What happens again and again.
  case recurring
  /// An activity of a campaign.
  case activity
  /// What is handed in.
  case evidence
  /// A round of a campaign.
  case round
  /// The rounds of a campaign.
  case rounds
  /// When it is due.
  case due
  /// Where something takes place.
  case place

  // Findings
  /// What the checks found.
  case findings
  /// A rule.
  case rule
  /// A finding that stops the build.
  case error
  /// A finding that is shown.
  case warning
  /// A finding for reports.
  case information
  /// Rules whose severity was lowered.
  case lowered
}
