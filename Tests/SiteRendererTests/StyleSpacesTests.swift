import Testing

@testable import SiteRenderer

@Suite struct StyleSpacesTests {
  @Test(arguments: [
    ("a { b: c; d: e f; }\n\nb > c, d { }\n", "a{b:c;d:e f}b>c,d{}"),
    ("a :hover { margin: calc(1px + 2px) }", "a :hover{margin:calc(1px + 2px)}"),
    (
      "@media (min-width: 9px) and (max-width: 10px) {\n  a { b: c; }\n}\n",
      "@media (min-width:9px) and (max-width:10px){a{b:c}}"
    ),
    ("a { content: \" ;  } \"; }", "a{content:\" ;  } \"}"),
    ("/*! a  b */\na  { b:  c }", "/*! a  b */\na{b:c}"),
    ("a { b: c !important }\n@media print { }", "a{b:c!important}@media print{}"),
    (".a.b .c { }", ".a.b .c{}"), ("", ""),
  ])
  func onlyIdleSpacesGo(sheet: String, expected: String) {
    #expect(String(decoding: StyleSpaces.removed(from: Array(sheet.utf8)), as: UTF8.self) == expected)
  }
}
