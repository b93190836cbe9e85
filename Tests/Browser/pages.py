"""Pages of the built site, read the strict way: every element that is opened is closed, in order."""

from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Attributes that hold an address.
ADDRESSES = {"href", "src", "action", "poster", "data", "xlink:href"}


class Element:
    def __init__(self, tag: str, attributes: dict[str, str | None], line: int):
        self.tag, self.attributes, self.line = tag, attributes, line

    def __repr__(self) -> str:
        return f"<{self.tag}> in line {self.line}"


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[str] = []
        self.problems: list[str] = []
        self.declaration: str | None = None
        self.comments: list[str] = []

    def handle_decl(self, declaration):
        self.declaration = declaration

    def handle_comment(self, text):
        self.comments.append(text)

    def handle_startendtag(self, tag, attributes):
        self.add(tag, attributes)

    def handle_starttag(self, tag, attributes):
        self.add(tag, attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        line = self.getpos()[0]
        if not self.open or self.open[-1] != tag:
            self.problems.append(f"</{tag}> in line {line} closes {self.open[-1:]}")
        else:
            self.open.pop()

    def add(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(names) != len(set(names)):
            self.problems.append(f"an attribute twice in line {self.getpos()[0]}")
        self.elements.append(Element(tag, dict(attributes), self.getpos()[0]))


class Page:
    def __init__(self, site: Path, path: Path):
        self.site, self.path = site, path
        self.address = path.relative_to(site).as_posix()
        self.source = path.read_text(encoding="utf-8")

    def __repr__(self) -> str:
        return self.address

    @cached_property
    def reader(self) -> Reader:
        reader = Reader()
        reader.feed(self.source)
        reader.close()
        reader.problems += [f"<{tag}> is never closed" for tag in reader.open]
        return reader

    @property
    def elements(self) -> list[Element]:
        return self.reader.elements

    @cached_property
    def ids(self) -> list[str]:
        return [element.attributes["id"] for element in self.elements if "id" in element.attributes]

    @cached_property
    def is_redirect(self) -> bool:
        return any(element.attributes.get("http-equiv", "").lower() == "refresh" for element in self.elements)

    @cached_property
    def links(self) -> list[tuple[Element, str]]:
        """All addresses in the page, with the element that names them."""
        found = []
        for element in self.elements:
            for name, value in element.attributes.items():
                if name in ADDRESSES and value is not None:
                    found.append((element, value))
            if element.attributes.get("http-equiv", "").lower() == "refresh":
                found.append((element, element.attributes["content"].split("url=", 1)[1]))
        return found

    def target(self, address: str) -> tuple[Path, str] | None:
        """The file and the anchor that an address of this page means; None for an address elsewhere."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        path = self.path if not parts.path else (self.path.parent / unquote(parts.path)).resolve()
        return path, unquote(parts.fragment)
