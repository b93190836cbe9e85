import Testing

@testable import SiteRenderer

@Suite struct StyleCommentsTests {
  @Test(arguments: [
    ("a { b: c }", "a { b: c }"), ("/* x */\na {}\n", "a {}\n"), ("a {} /* x */ b {}", "a {}  b {}"),
    ("/*! licence */\na {}", "/*! licence */\na {}"),
    ("a { content: \"/* x */\" }", "a { content: \"/* x */\" }"),
    ("a { content: '\\'/*' } /* x */b", "a { content: '\\'/*' } b"), ("a {} /* never closed", "a {} "),
    ("a { b: \"open\n} /* x */c", "a { b: \"open\n} c"), ("", ""),
  ])
  func commentsStayBehind(sheet: String, expected: String) {
    #expect(String(decoding: StyleComments.removed(from: Array(sheet.utf8)), as: UTF8.self) == expected)
  }
}
