#!/usr/bin/env python3
"""Makes the table of widths and characters that the printed book is checked with, from the fonts in templates/book/fonts.

    .venv/bin/pip install -r Tools/fonts/requirements.txt
    .venv/bin/python Tools/fonts/make-print-table.py

The result is committed; the same fonts give the same bytes. Run it again only to take newer fonts.
"""
import pathlib

from fontTools.ttLib import TTFont

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
FONTS = REPOSITORY / "templates/book/fonts"
TABLE = REPOSITORY / "Sources/BookRenderer/Type/PrintTable.swift"
FACES = ["Laksaman", "Laksaman-Bold", "Laksaman-Italic", "Laksaman-BoldItalic"]
# What the symbol font may supply; the same signs stand in templates/book/style.typ.
SYMBOLS = "☐☑☒✓✔●○◆■□→←↑↓↔"
BLOCKS = [("Latin", 0x20, 0xE0), ("Thai", 0x0E00, 0x80), ("Punctuation", 0x2000, 0x60)]


def advances(font: TTFont) -> dict:
    """Advance of every character in 1/1000 em, rounded up; combining marks have none."""
    scale, widths, characters = font["head"].unitsPerEm, font["hmtx"], font.getBestCmap()
    return {c: -(-widths[name][0] * 1000 // scale) for c, name in characters.items()}


def swift_array(name: str, comment: str, values: list, form: str = "{}", per_line: int = 16, of: str = "UInt16") -> str:
    lines = [f"  /// {comment}", f"  static let {name}: [{of}] = ["]
    for start in range(0, len(values), per_line):
        lines.append("    " + ", ".join(form.format(v) for v in values[start : start + per_line]) + ",")
    return "\n".join(lines + ["  ]"])


def ranges(characters: set) -> list:
    result = []
    for c in sorted(characters):
        if result and result[-1][1] == c - 1:
            result[-1][1] = c
        else:
            result.append([c, c])
    return result


def main() -> None:
    fonts = [TTFont(FONTS / f"{face}.ttf") for face in FACES]
    parts = []
    for weight, font in (("regular", fonts[0]), ("bold", fonts[1])):
        known = advances(font)
        widest = max(known[c] for c in range(0x0E01, 0x0E2F))
        for block, first, count in BLOCKS:
            values = [known.get(c, widest) for c in range(first, first + count)]
            parts.append(swift_array(
                f"{weight}{block}", f"U+{first:04X} and the {count - 1} characters after it.", values))
    common = set.intersection(*[set(font.getBestCmap()) for font in fonts]) - set(range(0x20)) - {0x7F}
    signs = set(map(ord, SYMBOLS)) & set(TTFont(FONTS / "DejaVuSans.ttf").getBestCmap())
    flat = [end for pair in ranges(common | signs) for end in pair]
    parts.append(swift_array(
        "characters", "First and last of every run of characters that all four faces, or the symbol font, can draw.",
        flat, "0x{:04X}", 12, "UInt32"))
    TABLE.write_text(
        "// Made by Tools/fonts/make-print-table.py from the fonts in templates/book/fonts; do not edit.\n\n"
        "/// Widths in 1/1000 em and characters of the fonts that the book is set in.\n"
        "enum PrintTable {\n" + "\n\n".join(parts) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
