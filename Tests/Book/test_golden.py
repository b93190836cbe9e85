"""What an eye once judged good: the source of one process, and the look of ten pages of a small manual.

A change on purpose is taken over with `UPDATE_GOLDEN=1 .venv/bin/pytest Tests/Book/test_golden.py`, and then read in
the difference of the files.
"""

import os
import re
from pathlib import Path

from conftest import ROOT, made

GOLDEN = Path(__file__).parent / "Golden"
PARTS = ["foreword", "_toc", "_org-chart", "_process-list", "_division-1", "saraban", "disbursement", "_unit-index"]


def compare(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_the_source_of_a_process(place):
    """A process with a loop and two cases, as Typst gets it."""
    booklet = made(place, "--process", "disbursement", name="book-disbursement", content=ROOT / "Tests/ContentReaderTests/Example")
    compare("disbursement.typ", booklet.source)


def test_the_look_of_ten_pages(sample):
    entries = {e["id"]: e["first"] for e in sample.map["entries"]}
    layout = sample.text("-layout")
    pages = [1, *(entries[part] for part in PARTS), sample.map["pages"]]
    # Spaces are left out: poppler guesses them, and not every version alike.
    lines = [[re.sub(r"\s", "", line) for line in layout[page - 1].split("\n")] for page in pages]
    text = "".join(f"──── {sample.labels[page - 1]}\n" + "".join(f"{line}\n" for line in found if line) for page, found in zip(pages, lines))
    compare("pages.txt", text)
