import ManualModel

/// What a page kind makes of the model, before it gets the common frame.
struct PageContent {
  /// An entry of “on this page”.
  struct Heading {
    var anchor: String
    var title: String
    var isInner = false
  }

  /// The processes beside this one.
  struct Siblings {
    var title: String
    var items: [(address: String, title: String, isCurrent: Bool)]
    /// The page that lists them all.
    var all: (address: String, title: String)
    /// Whether some are left out.
    var isShort: Bool
  }

  /// The template that shows it.
  var template: PageTemplate
  /// The words of `h1`.
  var heading: String
  /// The words before the manual's title in the title of the window.
  var titleParts: [String]
  /// The pages above this one, outermost first, without the home page.
  var trail: [(page: SitePage, title: String)] = []
  /// The part of the last page above, or of one of its further pages, that this one belongs to.
  var trailPart: (page: SitePage, heading: Heading)?
  /// What “on this page” lists; shown when it has three entries or more.
  var outline: [Heading] = []
  /// Whether tables need the whole width, so that “on this page” stands below.
  var isWide = false
  var siblings: Siblings?
  var previous: (page: SitePage, title: String)?
  var next: (page: SitePage, title: String)?
  /// The names that only this kind of page has.
  var fields: Fields

  init(_ template: PageTemplate, heading: String, fields: Fields) {
    self.template = template
    self.heading = heading
    titleParts = [heading]
    self.fields = fields
  }
}

/// The templates that pages are made with; other files in `templates/` are parts of these.
enum PageTemplate: String, CaseIterable, Sendable {
  case home
  case contents
  case workSystem = "work-system"
  case organisation
  case responsibilities
  case division
  case category
  case process
  case procedure
  case steps
  case withdrawn
  case page
  case campaign
  case round
  case unit
  case units
  case register
  case uses
  case search
  case alphabetical
  case glossary
  case calendar
  case month
  case connections
  case help
  case health
  case findings
  case notFound = "not-found"
  case redirect

  /// The names that the template may use.
  var schema: Schema {
    switch self {
    case .home: Frame.schema(with: HomePage.schema)
    case .contents: Frame.schema(with: ContentsPage.schema)
    case .workSystem: Frame.schema(with: WorkSystemPage.schema)
    case .organisation: Frame.schema(with: OrganisationPage.schema)
    case .responsibilities: Frame.schema(with: ResponsibilityPage.schema)
    case .division: Frame.schema(with: DivisionPage.schema)
    case .category: Frame.schema(with: CategoryPage.schema)
    case .process, .procedure: Frame.schema(with: ProcessPage.schema)
    case .steps: Frame.schema(with: StepsPage.schema)
    case .withdrawn: Frame.schema(with: WithdrawnPage.schema)
    case .page: Frame.schema(with: ProsePage.schema)
    case .campaign: Frame.schema(with: CampaignPage.schema)
    case .round: Frame.schema(with: RoundPage.schema)
    case .unit: Frame.schema(with: UnitPage.schema)
    case .units: Frame.schema(with: UnitListPage.schema)
    case .register: Frame.schema(with: RegisterPage.schema)
    case .uses: Frame.schema(with: UsesPage.schema)
    case .search: Frame.schema(with: SearchPage.schema)
    case .alphabetical: Frame.schema(with: AlphabeticalPage.schema)
    case .glossary: Frame.schema(with: GlossaryPage.schema)
    case .calendar: Frame.schema(with: CalendarPage.schema)
    case .month: Frame.schema(with: CalendarPage.monthSchema)
    case .connections: Frame.schema(with: ConnectionsPage.schema)
    case .help: Frame.schema(with: HelpPage.schema)
    case .health: Frame.schema(with: HealthPage.schema)
    case .findings: Frame.schema(with: FindingsPage.schema)
    case .notFound: Frame.schema(with: NotFoundPage.schema)
    case .redirect: .object(Redirect.schema)
    }
  }
}
