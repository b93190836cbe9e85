#!/usr/bin/env python3
"""Makes the web fonts that the site ships, and the advance table that charts are measured with, from Debian's fonts.

    python3 -m venv .venv && .venv/bin/pip install -r Tools/fonts/requirements.txt
    .venv/bin/python Tools/fonts/make-fonts.py

Needs the packages fonts-tlwg-loma-ttf and fonts-tlwg-laksaman-ttf. Results are committed; the same fonts and
the same versions of the two libraries give the same bytes. Run it again only to take newer fonts.
"""
import os
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
FONTS = pathlib.Path("/usr/share/fonts/truetype/tlwg")
ASSETS = REPOSITORY / "templates/assets"
TABLE = REPOSITORY / "Sources/FlowLayout/Measure/AdvanceTable.swift"
LICENCES = [
    pathlib.Path("/usr/share/doc/fonts-tlwg-loma-ttf/copyright"),
    pathlib.Path("/usr/share/common-licenses/GPL-2"),
]

# What may stand on a page (site 7).
CHARACTERS = [
    *range(0x20, 0x7F), 0xA0, 0xB7, 0xD7, *range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C),
    *range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2022, 0x2026, 0x203A, 0x25CC,
]
# The blocks of the advance table: first character, count, whether the font is asked at all.
BLOCKS = [("latin", 0x20, 0xE0), ("thai", 0x0E00, 0x80), ("punctuation", 0x2000, 0x60)]


def web_font(source: str, target: str) -> None:
    options = subset.Options()
    options.flavor = "woff2"
    options.layout_features = ["*"]
    options.hinting = True
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["FFTM"]
    font = subset.load_font(FONTS / source, options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=CHARACTERS)
    worker.subset(font)
    subset.save_font(font, ASSETS / target, options)
    print(target, (ASSETS / target).stat().st_size, "bytes")


def advances(source: str) -> dict:
    """Advance of every character in 1/1000 em, rounded up; combining marks have none."""
    font = TTFont(FONTS / source)
    scale, widths, characters = font["head"].unitsPerEm, font["hmtx"], font.getBestCmap()
    return {c: -(-widths[name][0] * 1000 // scale) for c, name in characters.items()}


def swift_array(name: str, comment: str, values: list) -> str:
    lines = [f"  /// {comment}", f"  static let {name}: [UInt16] = ["]
    for start in range(0, len(values), 16):
        lines.append("    " + ", ".join(str(v) for v in values[start : start + 16]) + ",")
    return "\n".join(lines + ["  ]"])


def advance_table() -> None:
    parts = []
    for weight, source in (("regular", "Loma.ttf"), ("bold", "Loma-Bold.ttf")):
        known = advances(source)
        widest = max(known[c] for c in range(0x0E01, 0x0E2F))
        for block, first, count in BLOCKS:
            values = [known.get(c, 0 if c < 0x20 else widest) for c in range(first, first + count)]
            parts.append(swift_array(
                f"{weight}{block.capitalize()}", f"U+{first:04X} and the {count - 1} characters after it.", values))
    TABLE.write_text(
        "// Made by Tools/fonts/make-fonts.py from Loma, the font that the site ships; do not edit.\n\n"
        "/// Advance widths in 1/1000 em.\n///\n/// A character that the font lacks counts as wide as its widest consonant.\n"
        "enum AdvanceTable {\n" + "\n\n".join(parts) + "\n}\n", encoding="utf-8")


def main() -> None:
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    ASSETS.mkdir(parents=True, exist_ok=True)
    web_font("Loma.ttf", "loma-regular.woff2")
    web_font("Loma-Bold.ttf", "loma-bold.woff2")
    web_font("Laksaman.ttf", "laksaman-regular.woff2")
    web_font("Laksaman-Bold.ttf", "laksaman-bold.woff2")
    (ASSETS / "fonts-licence.txt").write_text(
        "\n\n".join(p.read_text(encoding="utf-8") for p in LICENCES), encoding="utf-8")
    advance_table()


if __name__ == "__main__":
    main()
