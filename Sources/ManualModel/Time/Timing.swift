/// The value of a `time` key (`docs/content-model.md` 14.4).
public enum TimeValue: Hashable, Sendable {
  /// `none` or `"-"`: a time does not apply.
  case notApplicable
  /// `{text: …}`: words that are deliberately not read.
  case words(String)
  /// A text that the grammar of times reads.
  case read(Timing)
}

/// A time as read: how long, when, how often; one or several alternatives.
public struct Timing: Hashable, Sendable {
  /// How several alternatives belong together.
  public enum Relation: Hashable, Sendable {
    /// All of them happen.
    case list
    /// One of them happens.
    case or
    /// Which one happens depends on the label or condition.
    case cases
  }

  /// Words at the end that say from when it counts, by what rule, or on what it depends.
  public struct Note: Hashable, Sendable {
    /// The sort of the words.
    public enum Kind: String, Hashable, Sendable {
      /// From when it counts (นับแต่ …).
      case anchor
      /// By what rule (ตามที่กฎหมายกำหนด).
      case basis
      /// On what it depends (แล้วแต่ …).
      case choice
    }

    /// The sort of the words.
    public var kind: Kind
    /// The words.
    public var words: String

    /// Makes a note.
    public init(_ kind: Kind, _ words: String) {
      self.kind = kind
      self.words = words
    }
  }

  /// At least one.
  public var alternatives: [Alternative]
  /// How they belong together.
  public var relation: Relation
  /// Words at the end.
  public var note: Note?
  /// The text as written, placeholders expanded.
  public var source: String

  /// Makes a time.
  public init(alternatives: [Alternative], relation: Relation, note: Note?, source: String) {
    self.alternatives = alternatives
    self.relation = relation
    self.note = note
    self.source = source
  }
}

extension Timing {
  /// One way a time can be.
  public struct Alternative: Hashable, Sendable {
    /// "กรณีเร่งด่วน".
    public var label: String?
    /// How long.
    public var length: Length?
    /// รอบ n เดือน.
    public var round: Int?
    /// When: days, months or quarters.
    public var window: Window?
    /// How often.
    public var repeats: Repeat?
    /// How many times.
    public var count: ClosedRange<Rational>?
    /// ทันที.
    public var atOnce = false
    /// For how many of what (per 1 ฉบับ).
    public var per: Per?
    /// Words in brackets that say when this alternative holds.
    public var condition: String?

    /// Makes an alternative that says nothing yet.
    public init() {}
  }

  /// For how many of what.
  public struct Per: Hashable, Sendable {
    /// How many.
    public var number: Int
    /// Of what.
    public var word: String

    /// Makes "per `number` `word`".
    public init(_ number: Int, _ word: String) {
      self.number = number
      self.word = word
    }
  }

  /// A length of time, from `min` `minUnit` to `max` `unit`.
  public struct Length: Hashable, Sendable {
    /// The lower amount.
    public var min: Rational
    /// The unit of the lower amount.
    public var minUnit: TimeUnit
    /// The upper amount.
    public var max: Rational
    /// The unit of the upper amount.
    public var unit: TimeUnit
    /// How sure it is.
    public var bound: Bound

    /// Makes a length.
    public init(min: Rational, minUnit: TimeUnit, max: Rational, unit: TimeUnit, bound: Bound) {
      self.min = min
      self.minUnit = minUnit
      self.max = max
      self.unit = unit
      self.bound = bound
    }
  }

  /// How sure a length is.
  public enum Bound: String, Hashable, Sendable {
    /// As stated.
    case exact
    /// ประมาณ.
    case about
    /// ไม่เกิน.
    case atMost = "at-most"
    /// ภายใน.
    case within
    /// อย่างน้อย.
    case atLeast = "at-least"
  }

  /// When something happens.
  public enum Window: Hashable, Sendable {
    /// From one month to another.
    case months(from: YearMonth, to: YearMonth, Limit)
    /// From one day to another.
    case days(from: Day, to: Day, Limit)
    /// In quarters of a fiscal year; the numbers ascend.
    case quarters([Int], FiscalYear, Limit)
  }

  /// Whether the window is the time of the work or its deadline.
  public enum Limit: String, Hashable, Sendable {
    /// In the window.
    case during
    /// At its end at the latest.
    case by
    /// Before it.
    case before
  }

  /// How often something happens.
  public struct Repeat: Hashable, Sendable {
    /// Every `n` periods.
    public var n: Int
    /// The period.
    public var period: Period
    /// Where in the period.
    public var at: Position?
    /// At the place, by it or before it.
    public var limit: Limit
    /// How many times in a period.
    public var times: ClosedRange<Int>?

    /// Makes a repetition.
    public init(
      n: Int, period: Period, at: Position? = nil, limit: Limit = .during, times: ClosedRange<Int>? = nil
    ) {
      self.n = n
      self.period = period
      self.at = at
      self.limit = limit
      self.times = times
    }
  }

  /// The period of a repetition.
  public enum Period: String, Hashable, Sendable {
    /// วัน.
    case day
    /// วันทำการ.
    case workday
    /// สัปดาห์.
    case week
    /// เดือน.
    case month
    /// ไตรมาส.
    case quarter
    /// ปี.
    case year
  }

  /// A place in a period.
  public enum Position: Hashable, Sendable {
    /// Days of the month.
    case days(ClosedRange<Int>)
    /// The last day of the month.
    case lastDay
    /// A week of the month, 1 to 5.
    case week(Int)
    /// The last week of the month.
    case lastWeek
    /// A day of the week, 1 (Monday) to 7 (Sunday).
    case weekday(Int)
  }
}

/// A unit of time; days and working days are never converted into each other.
public enum TimeUnit: String, Hashable, Sendable, CaseIterable {
  /// นาที.
  case minute
  /// ชั่วโมง.
  case hour
  /// วัน.
  case day
  /// วันทำการ.
  case workday
  /// สัปดาห์.
  case week
  /// เดือน.
  case month
  /// ปี.
  case year
}
