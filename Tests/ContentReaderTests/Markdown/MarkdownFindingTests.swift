import ManualModel
import Testing

@testable import ContentReader

@Suite struct MarkdownFindingTests {
  @Test(arguments: [
    ("a <br> b", "raw-html", "<br>"),
    ("<div>x</div>", "raw-html", "<div>x</div>"),
    ("a <!-- c --> b", "raw-html", "<!-- c -->"),
    ("คำ\n: ความหมาย", "definition-list", ": ความหมาย"),
    ("คำ\n\n: ความหมาย", "definition-list", ": ความหมาย"),
    ("## หัวข้อ", "heading-level", "## หัวข้อ"),
    ("ให้**(ก)**ดำเนินการ", "stray-mark", "**"),
    ("ให้__(ก)__ดำเนินการ", "stray-mark", "__"),
    ("[x](javascript:alert(1))", "unsafe-link", "javascript:alert(1)"),
    ("![](files/a.png)", "image-without-text", "![](files/a.png)"),
    ("![x](files/../a.png)", "unsafe-path", "files/../a.png"),
    ("![x](a.png)", "unsafe-path", "a.png"),
    ("![x](files/a.pdf)", "file-type", "files/a.pdf"),
    ("[x](files/a.exe)", "file-type", "files/a.exe"),
    ("ปี {fy+x}", "unknown-placeholder", "{fy+x}"),
  ])
  func isReported(text: String, id: String, place: String) {
    let read = ReadField(text)
    #expect(read.ids == [id])
    #expect(read.findings.map { read.words($0.range) } == [place])
  }

  @Test(arguments: ["# ก", "ก\n===", "ก\n---", "##### ก"])
  func headingsOfOtherKinds(text: String) {
    #expect(ReadField(text, headings: .allowed).ids == ["heading-level"])
  }

  @Test(arguments: [
    "ตาม**ระเบียบฯ**ข้อ", "5 * 3", "*หมายเหตุ", "file_name_x", "ลงชื่อ ____", "\\*\\*ก\\*\\*", "a ** b",
    "ก: ข", "`**`", "[x](#check)", "<https://example.go.th/a?b=c@d>", "[x](mailto:a@b.example)",
    "![x](files/a/ก.png)",
  ])
  func isNotReported(text: String) { #expect(ReadField(text).ids == []) }

  /// Every spelling of an address that is not one of the allowed ones (`docs/site.md` 10).
  @Test(arguments: [
    "//evil.example", "/etc/passwd", "../x", "JaVaScRiPt:alert(1)", "javascript&#58;alert(1)",
    "java&#10;script:x",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "https://user@evil.example/",
    "https://a:b@evil.example",
    "https:evil.example", "https://", "https:\\\\\\\\evil.example", "ftp://a.example", "http&colon;//u@h",
    "https://a.example/\u{202E}x", "jav\u{AD}ascript:x", "x:y", ":x", "<https://a b>", "< javascript:x>",
    "<java script:x>", "mailto:", "&#1;https://a.example",
  ])
  func unsafeTargets(target: String) { #expect(ReadField("[x](\(target))").ids == ["unsafe-link"]) }

  @Test(arguments: [
    ("https://example.go.th/ก?x=1#y", Link.Target.outside("https://example.go.th/ก?x=1#y")),
    ("HTTPS://example.go.th", .outside("https://example.go.th")),
    ("tel:021234567", .outside("tel:021234567")),
    ("saraban", .document("saraban", anchor: nil)),
    ("saraban#ตรวจ", .document("saraban", anchor: "ตรวจ")),
    ("#step-3", .here(anchor: "step-3")),
    ("form:f1", .form("f1")), ("system:e-saraban", .system("e-saraban")), ("law:x", .law("x")),
    ("files/form-1.csv", .file("files/form-1.csv")),
  ])
  func safeTargets(target: String, meaning: Link.Target) {
    #expect(LinkForm(target) == .target(meaning))
  }
}
