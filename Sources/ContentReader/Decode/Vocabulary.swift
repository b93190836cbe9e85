import ManualModel
import ThaiText

/// The keys of one place in a file: which may be written, and which must (the tables of content model 5 to 11).
struct Vocabulary: Sendable {
  /// What a person means by a key that does not exist (content model 3.6).
  enum Habit: Sendable {
    /// The key that says it here.
    case key(Key)
    /// What to do instead of writing a key.
    case advice(Bilingual)
  }

  /// The keys that must be written.
  let required: [Key]
  /// All keys, in the order of the table.
  let allowed: [Key]
  /// Keys of other programs and other habits.
  let habits: [String: Habit]
  private let set: Set<Key>
  /// All keys in both languages, for guessing.
  private let words: NearestWords

  /// Makes the vocabulary of a place.
  init(required: [Key], optional: [Key] = [], habits: [String: Habit] = [:]) {
    self.required = required
    allowed = required + optional
    self.habits = habits
    set = Set(allowed)
    words = NearestWords { [allowed] in allowed.flatMap { [$0.rawValue, $0.thai] } }
  }

  /// Whether a key may be written here.
  func allows(_ key: Key) -> Bool { set.contains(key) }

  /// What was probably meant by a word that is no key here: a habit, else the nearest key in either language.
  func meaning(of word: String) -> Habit? {
    if let habit = habits[word] { return habit }
    return words.nearest(to: word).flatMap(Key.named).map { .key($0) }
  }
}
