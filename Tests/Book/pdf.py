"""A set book: its PDF, its source for Typst, its page map."""

import functools
import json
import re
import subprocess
from pathlib import Path

import pikepdf

THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def letters(text: str) -> str:
    """What a text says without marks and spaces: consonants, leading vowels, digits, Latin; doubles are one.

    Readers of PDF disagree about marks, and poppler repeats a cluster now and then.
    """
    kept = re.sub(r"[^\u0E01-\u0E30\u0E32\u0E40-\u0E44A-Za-z0-9]", "", text.translate(THAI_DIGITS))
    return re.sub(r"(.)\1+", r"\1", kept)


class Book:
    def __init__(self, path: Path, folder: Path):
        self.path = path
        self.folder = folder
        self.map = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
        self.source = (folder / "book.typ").read_text(encoding="utf-8")

    @functools.cached_property
    def pdf(self) -> pikepdf.Pdf:
        return pikepdf.open(self.path)

    @functools.cached_property
    def pages(self) -> list[str]:
        """The text of every page, in the order of the content."""
        return self.text("-raw")

    def text(self, *options: str) -> list[str]:
        text = subprocess.run(
            ["pdftotext", *options, "-enc", "UTF-8", self.path, "-"], capture_output=True, check=True, text=True).stdout
        return text.split("\f")[:-1]

    @functools.cached_property
    def turned_pages(self) -> set[int]:
        """The pages with a chart that lies on its side."""
        turned = re.compile(rb"q -?0(?:\.\d+)? -?1 -?1 -?0")
        return {i for i, page in enumerate(self.pdf.pages, 1) if turned.search(page.Contents.read_bytes())}

    @functools.cached_property
    def destinations(self) -> dict[str, int]:
        """The page of every name that a link can lead to, from 1."""
        tree = pikepdf.NameTree(self.pdf.Root.Names.Dests)
        found = {}
        for name, value in tree.items():
            target = value.get("/D", None) if isinstance(value, pikepdf.Dictionary) else value
            found[str(name)] = self.numbers[target[0].objgen]
        return found

    @functools.cached_property
    def numbers(self) -> dict:
        """The number of every page object, from 1."""
        return {page.obj.objgen: i for i, page in enumerate(self.pdf.pages, 1)}

    def leads(self, target) -> int:
        """The page that a link leads to, by name or by page object."""
        return self.numbers[target[0].objgen] if isinstance(target, pikepdf.Array) else self.destinations[str(target)]

    @functools.cached_property
    def bookmarks(self) -> list[tuple[str, int]]:
        """The title of every bookmark and the page that it leads to, in the order of the book."""
        found = []

        def walk(item):
            while item is not None:
                target = item.get("/Dest", None)
                target = item.A.D if target is None else target
                found.append((str(item.Title), self.leads(target)))
                walk(item.get("/First", None))
                item = item.get("/Next", None)

        walk(self.pdf.Root.Outlines.get("/First", None))
        return found

    @functools.cached_property
    def labels(self) -> list[str]:
        """The page labels, one per page."""
        tree = self.pdf.Root.PageLabels.Nums
        return [str(tree[i + 1].get("/P", "")) for i in range(0, len(tree), 2)]

    def folio(self, page: int) -> str:
        """What is printed at the foot of a page, from 1; empty where nothing is."""
        return self.feet[page - 1]

    @functools.cached_property
    def feet(self) -> list[str]:
        """The words in the lower margin of every page."""
        upright = self.text("-x", "0", "-y", "782", "-W", "600", "-H", "60")
        turned = self.text("-x", "0", "-y", "513", "-W", "850", "-H", "82")
        sizes = [page.MediaBox for page in self.pdf.pages]
        return [(turned if box[2] > box[3] else upright)[i].strip() for i, box in enumerate(sizes)]

    @functools.cached_property
    def words(self) -> dict[str, str]:
        """The words that are bound to names."""
        found = re.findall(r'^#let (k\d+)=box\("((?:[^"\\]|\\.)*)"\)$', self.source, re.M)
        return {name: re.sub(r"\\(.)", r"\1", text) for name, text in found}

    @functools.cached_property
    def texts(self) -> list[list[str]]:
        """Every text of the source as its pieces: between two of them a line may end."""
        texts = []
        token = re.compile(r'#(k\d+);|#"((?:[^"\\]|\\.)*)";| ')
        for line in self.source.splitlines():
            if line.startswith("#let k"):
                continue
            for group in re.finditer(r'(?:#k\d+;|#"(?:[^"\\]|\\.)*";| )+', line):
                pieces = []
                for name, literal in ((m.group(1), m.group(2)) for m in token.finditer(group.group())):
                    pieces.append(self.words[name] if name else re.sub(r"\\(.)", r"\1", literal) if literal is not None else " ")
                if any(piece.strip() for piece in pieces):
                    texts.append(pieces)
        return texts
