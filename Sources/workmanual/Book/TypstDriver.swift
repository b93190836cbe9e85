/// The Python program that drives the wheel of Typst: a request on standard input, an answer on standard output.
enum TypstDriver {
  static let program = """
    from json import dump, load, loads
    from sys import exit, stdin, stdout
    def answer(version, notes, pages):
        dump({"typst": version, "notes": notes, "map": pages}, stdout)
        exit(0)
    try:
        from typst import Compiler, Fonts, TypstError, __version__ as version
    except ImportError:
        answer(None, [], None)
    ask = load(stdin)
    note = lambda kind, d: {"kind": kind, "message": d.message, "where": d.diagnostic or ""}
    if not version.startswith(ask["wanted"] + "."):
        answer(version, [], None)
    fonts = Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[ask["fonts"]])
    book = Compiler(ask["input"], root=ask["root"], font_paths=fonts, ignore_system_fonts=True,
                    sys_inputs=ask["inputs"])
    notes, pages = [], None
    try:
        _, warnings = book.compile_with_warnings(output=ask["output"], pdf_standards=["ua-1", "a-2a"])
        notes = [note("warning", w) for w in warnings]
        pages = loads(book.query("<page-map>", field="value", one=True))
    except TypstError as e:
        notes = [note("error", e)]
    answer(version, notes, pages)

    """
}
