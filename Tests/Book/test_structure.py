"""The structure of the PDF: tags, standards, fonts, bookmarks."""

import re
import subprocess

import pikepdf
import pytest


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


def test_all_fonts_are_embedded(book):
    for page in book.pdf.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            for inner in font.get("/DescendantFonts", [font]):
                descriptor = inner.get("/FontDescriptor", None)
                assert descriptor is not None and any(k in descriptor for k in ("/FontFile2", "/FontFile3")), font


def test_only_the_fonts_of_the_book_are_used(book):
    names = set()
    for page in book.pdf.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            names.add(str(font.BaseFont).split("+")[-1])
    assert names <= {n for n in names if n.startswith(("Laksaman", "DejaVuSans"))}


def test_bookmarks_are_the_headings(book):
    """Bookmarks ascend through the book, and all divisions and processes have one."""
    numbers = {page.obj.objgen: i for i, page in enumerate(book.pdf.pages, 1)}
    pages, titles = [], []

    def walk(item):
        while item is not None:
            target = item.get("/Dest", None)
            target = item.A.D if target is None else target
            pages.append(numbers[target[0].objgen] if isinstance(target, pikepdf.Array) else book.destinations[str(target)])
            titles.append(str(item.Title))
            walk(item.get("/First", None))
            item = item.get("/Next", None)

    walk(book.pdf.Root.Outlines.get("/First", None))
    assert len(titles) > 300
    assert pages == sorted(pages)
    starts = {e["first"] for e in book.map["entries"]}
    assert starts <= set(pages)


def test_headings_have_no_gaps(book):
    levels = [int(k[2:]) for k in (kind for kind, _, _ in ordered_headings(book))]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in zip(levels, levels[1:]))


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
