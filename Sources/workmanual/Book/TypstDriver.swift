/// The Python program that drives the wheel of Typst: a request on standard input, an answer on standard output.
enum TypstDriver {
  static let program = """
    import json, sys
    try:
        import typst
    except ImportError:
        json.dump({"typst": None, "notes": [], "map": None}, sys.stdout)
        sys.exit(0)
    ask = json.load(sys.stdin)
    note = lambda kind, d: {"kind": kind, "message": d.message, "where": d.diagnostic or ""}
    if not typst.__version__.startswith(ask["wanted"] + "."):
        json.dump({"typst": typst.__version__, "notes": [], "map": None}, sys.stdout)
        sys.exit(0)
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[ask["fonts"]])
    book = typst.Compiler(ask["input"], root=ask["root"], font_paths=fonts, ignore_system_fonts=True,
                          sys_inputs=ask["inputs"])
    notes, pages = [], None
    try:
        _, warnings = book.compile_with_warnings(output=ask["output"], pdf_standards=["ua-1", "a-2a"])
        notes = [note("warning", w) for w in warnings]
        pages = json.loads(book.query("<page-map>", field="value", one=True))
    except typst.TypstError as e:
        notes = [note("error", e)]
    json.dump({"typst": typst.__version__, "notes": notes, "map": pages}, sys.stdout)

    """
}
