#!/usr/bin/env python
"""The command `typst` as far as `workmanual book` uses it, played by the wheel: no Debian or PyPI package brings it."""

import argparse
import sys

import typst


def location(diagnostic: str) -> str:
    """`book.typ:12:3` out of the picture that the wheel draws of a place."""
    for word in (diagnostic or "").split():
        if ".typ:" in word:
            return word
    return ""


def tell(kind: str, note) -> None:
    place = location(note.diagnostic)
    print(f"{place}: {kind}: {note.message}" if place else f"{kind}: {note.message}", file=sys.stderr)


def main() -> int:
    if sys.argv[1:] == ["--version"]:
        print(f"typst {typst.__version__} (played by the wheel)")
        return 0
    parser = argparse.ArgumentParser()
    parser.add_argument("order", choices=["compile", "query"])
    parser.add_argument("--root", required=True)
    parser.add_argument("--font-path", required=True)
    parser.add_argument("--ignore-system-fonts", action="store_true", required=True)
    parser.add_argument("--ignore-embedded-fonts", action="store_true", required=True)
    parser.add_argument("--input", action="append", default=[])
    parser.add_argument("--diagnostic-format", choices=["human", "short"], default="human")
    parser.add_argument("--pdf-standard", default="")
    parser.add_argument("--field")
    parser.add_argument("--one", action="store_true")
    parser.add_argument("source")
    parser.add_argument("target")
    ask = parser.parse_args()
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[ask.font_path])
    inputs = dict(pair.split("=", 1) for pair in ask.input)
    book = typst.Compiler(ask.source, root=ask.root, font_paths=fonts, ignore_system_fonts=True, sys_inputs=inputs)
    try:
        if ask.order == "query":
            print(book.query(ask.target, field=ask.field, one=ask.one))
            return 0
        _, warnings = book.compile_with_warnings(output=ask.target, pdf_standards=ask.pdf_standard.split(","))
    except typst.TypstError as error:
        tell("error", error)
        return 1
    for warning in warnings:
        tell("warning", warning)
    return 0


if __name__ == "__main__":
    sys.exit(main())
