/// A text of an author on one line, in NFC, placeholders expanded, with the place where it stands.
public typealias Text = Located<String>

/// A name or title in Thai (or the manual's one language) and, if written, in English.
public struct Title: Hashable, Sendable {
  /// The words of `title`, `name` or `position`.
  public var text: Text
  /// The words of the key with `-en`, if there are any.
  public var english: Text?

  /// Joins the two.
  public init(_ text: Text, english: Text? = nil) {
    self.text = text
    self.english = english
  }

  /// The words to print first in a manual of `language`: the English ones only where they exist.
  public func callAsFunction(_ language: Language) -> String {
    language == .english ? english?.value ?? text.value : text.value
  }

  /// The words to print second in a manual of `language`, if any: the English title of a Thai manual.
  public func second(_ language: Language) -> String? { language == .thai ? english?.value : nil }
}

/// A value that an author gives, declares absent with `none`, or leaves out (`docs/content-model.md` 3.4).
public enum Stated<Value: Sendable>: Sendable {
  /// The key is not written.
  case missing
  /// `none` is written, there.
  case none(SourceRange)
  /// A value is written.
  case given(Value)

  /// The value, if one is given.
  public var value: Value? {
    if case .given(let value) = self { value } else { nil }
  }

  /// Whether neither a value nor `none` is written.
  public var isMissing: Bool {
    if case .missing = self { true } else { false }
  }

  /// Whether `none` is written.
  public var isNone: Bool {
    if case .none = self { true } else { false }
  }
}

extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}

extension Stated where Value: RangeReplaceableCollection {
  /// The items; empty when missing or none.
  public var items: Value { value ?? Value() }
}

/// The language of generated labels and messages.
public enum Language: String, Sendable, CaseIterable {
  /// Thai.
  case thai = "th"
  /// English.
  case english = "en"
}

/// The digits of everything generated.
public enum DigitScript: String, Sendable, CaseIterable {
  /// ๐ to ๙.
  case thai
  /// 0 to 9.
  case arabic
}

/// The era of generated years.
public enum Era: String, Sendable, CaseIterable {
  /// พ.ศ.
  case buddhist
  /// ค.ศ.
  case gregorian
}
