"""The structure of the PDF: tags, standards, fonts, bookmarks."""

import re
import subprocess
from pathlib import Path

import pikepdf


def elements(book):
    """All elements of the structure tree, with what stands above them."""
    stack = [(book.pdf.Root.StructTreeRoot, ())]
    while stack:
        node, above = stack.pop()
        kind = str(node.get("/S", ""))
        if kind:
            yield kind, node, above
        kids = node.get("/K", None)
        if kids is None:
            continue
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                stack.append((kid, above + (kind,)))


def faults(book) -> list[str]:
    """What accessibility asks for and the book has not."""
    found = []
    root = book.pdf.Root
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        found.append("not marked")
        return found
    if str(root.Lang) not in ("th-TH", "th"):
        found.append(f"language {root.Lang}")
    with book.pdf.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            found.append("no PDF/UA-1")
        if (metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance")) != ("2", "A"):
            found.append("no PDF/A-2a")
        if not metadata.get("dc:title"):
            found.append("no title")
    counts = {}
    for kind, node, above in elements(book):
        counts[kind] = counts.get(kind, 0) + 1
        if kind == "/Figure" and not str(node.get("/Alt", "")):
            found.append("figure without words")
        if kind == "/TH":
            attributes = node.get("/A", None)
            attributes = [attributes] if isinstance(attributes, pikepdf.Dictionary) else list(attributes or [])
            if not any("/Scope" in a for a in attributes):
                found.append("head cell without scope")
    tables = len(re.findall(r"#chart-table\(|chart-table\(\(", book.source))
    if counts.get("/Table", 0) != len(re.findall(r"#chart-table\(", book.source)):
        found.append(f"{counts.get('/Table', 0)} tables, {tables} in the source")
    return found


def test_the_file_is_whole(book):
    run = subprocess.run(["qpdf", "--check", book.path], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_structure_is_complete(book):
    assert faults(book) == []


def test_a_missing_structure_is_found(book, place):
    """The same book without the standards has no language mark of PDF/UA and PDF/A."""
    from planted import reset

    assert faults(reset(book, place, standards=False)) != []


def wrong_fonts(book) -> set[str]:
    """Fonts that are not in the file, and fonts that are not ours."""
    wrong = set()
    for page in book.pdf.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            name = str(font.BaseFont).split("+")[-1].lstrip("/")
            if not name.startswith(("Laksaman", "DejaVuSans")):
                wrong.add(name)
            for inner in font.get("/DescendantFonts", [font]):
                descriptor = inner.get("/FontDescriptor", None)
                if descriptor is None or not any(k in descriptor for k in ("/FontFile2", "/FontFile3")):
                    wrong.add(name)
    return wrong


def test_only_the_fonts_of_the_book_are_used(book):
    assert wrong_fonts(book) == set()


def test_another_font_is_found(sample, place):
    """A font that lies in the folder of fonts but is not of the book."""
    from planted import reset

    other = next(Path("/usr/share/fonts").rglob("Loma.*tf"))
    faulty = reset(sample, place, fonts=[other], source=lambda s: s + "\n#text(font: \"Loma\", \"กขค\")\n")
    assert wrong_fonts(faulty) != set()


def wrong_bookmarks(book) -> list[str]:
    """Bookmarks out of order, and parts of the book without one."""
    pages = [page for _, page in book.bookmarks]
    wrong = [f"{title}: {page}" for (title, page), before in zip(book.bookmarks[1:], pages) if page < before]
    return wrong + [e["id"] for e in book.map["entries"] if e["first"] not in pages]


def test_bookmarks_are_the_headings(book):
    """Bookmarks ascend through the book, and all parts, divisions and processes have one."""
    assert len(book.bookmarks) > 300
    assert wrong_bookmarks(book) == []


def test_a_missing_bookmark_is_found(sample, place):
    """Headings of processes that are kept out of the outline."""
    from planted import reset

    assert wrong_bookmarks(sample) == []
    faulty = reset(sample, place, machine=lambda s: s.replace("#heading(level: 2, title)", "#heading(level: 2, bookmarked: false, title)")
                   .replace("[#heading(level: level, title)#label(id)]", "[#heading(level: level, bookmarked: false, title)#label(id)]"))
    assert wrong_bookmarks(faulty) != []


def skipped_levels(book) -> list[str]:
    levels = [int(kind[2:]) for kind, _, _ in ordered_headings(book)]
    return [f"{a} to {b}" for a, b in zip([0] + levels, levels) if b > a + 1]


def test_headings_have_no_gaps(book):
    assert skipped_levels(book) == []


def test_a_skipped_level_is_found(sample, place):
    from planted import reset

    assert skipped_levels(sample) == []
    # The standards ask Typst itself for whole levels, so the fault is set without them.
    faulty = reset(sample, place, standards=False, machine=lambda s: s.replace("heading(level: level, if order", "heading(level: level + 1, if order"))
    assert skipped_levels(faulty) != []


def ordered_headings(book):
    def walk(node, above):
        kind = str(node.get("/S", ""))
        if re.match(r"/H\d$", kind):
            yield kind, node, above
        kids = node.get("/K", None)
        for kid in [] if kids is None else kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, above)

    top = book.pdf.Root.StructTreeRoot
    for kid in top.K if isinstance(top.K, pikepdf.Array) else [top.K]:
        yield from walk(kid, ())
