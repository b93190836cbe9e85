"""Every text of the content is in the book, in its letters and in its order."""

import ctypes
import ctypes.util
import difflib
import re
from pathlib import Path

import pytest
import yaml

from conftest import ROOT
from pdf import letters

CONTENT = ROOT / "content"
# Keys whose values are printed as they are written.
PRINTED = {"title", "name", "how", "benefit", "remark", "ask", "if", "detail", "objective", "mission", "meaning", "quality",
           "control", "risk", "target", "charts-note", "notes", "plan"}


def source_texts() -> list[str]:
    """The texts of all processes in force, paragraph by paragraph, without marks of Markdown."""
    texts = []
    for path in sorted(CONTENT.glob("processes/*/*.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        # Everything is a text: no year becomes a number.
        gather(yaml.load(front, Loader=yaml.BaseLoader), texts)
        texts += paragraphs(body)
    return texts


def gather(value, texts: list[str], key: str = "") -> None:
    if isinstance(value, dict):
        for name, inner in value.items():
            gather(inner, texts, name)
    elif isinstance(value, list):
        for inner in value:
            gather(inner, texts, key)
    elif key in PRINTED and value not in ("none", ""):
        texts += paragraphs(value)


def paragraphs(text: str) -> list[str]:
    found = []
    for line in text.split("\n"):
        line = re.sub(r"^\s*(?:[-*]|\d+\.|#+|>)\s+", "", line)
        line = re.sub(r"\{fy([+-]\d)?\}", lambda m: str(2567 + int(m.group(1) or 0)), line)
        # What an empty link prints is generated.
        for part in re.split(r"\[\]\(<?[^)]*>?\)", line):
            part = re.sub(r"\[([^\]]*)\]\(<?[^)]*>?\)", r"\1", part)
            part = re.sub(r"[*`|]", " ", part).strip()
            if re.search(r"[\u0E01-\u0E2EA-Za-z]", part) and not set(part) <= set("-| :"):
                found.append(part)
    return found


@pytest.fixture(scope="module")
def stream(book) -> str:
    return letters("".join(book.pages))


def missing(stream: str, texts: list[str]) -> list[str]:
    """Texts whose first and last letters do not occur in the text of the book."""
    return [t for t in texts if letters(t)[:14] not in stream or letters(t)[-14:] not in stream]


def test_every_text_of_the_content_is_printed(stream):
    texts = source_texts()
    assert len(texts) > 2000
    lost = missing(stream, texts)
    print(f"{len(lost)} of {len(texts)} texts are missing")
    assert lost == []


def test_a_lost_text_is_found(stream):
    assert missing(stream, ["ข้อความที่ไม่มีในเล่มนี้แน่นอนเพราะเขียนไว้ทดสอบ"]) != []


def error_rate(book) -> float:
    """The share of characters of the source that the text of the PDF has not, marks and order of marks included."""
    printed = re.sub(r"\s+", "", "".join(book.pages)).replace("\u0E33", "\u0E4D\u0E32")
    wrong = total = 0
    for pieces in book.texts:
        text = re.sub(r"\s+", "", "".join(pieces)).replace("\u0E33", "\u0E4D\u0E32")
        if len(text) < 4:
            continue
        total += len(text)
        if text in printed:
            continue
        # Compared with the place where its beginning stands; the beginning itself may be at fault.
        anchors = [text[i : i + 8] for i in range(0, max(1, len(text) - 8), 4)]
        found = next(((i * 4, printed.find(a)) for i, a in enumerate(anchors) if a in printed), None)
        if found is None:
            wrong += len(text)
            continue
        start = max(0, found[1] - found[0] - 4)
        match = difflib.SequenceMatcher(None, text, printed[start : start + len(text) + 60], autojunk=False)
        wrong += len(text) - sum(block.size for block in match.get_matching_blocks())
    return wrong / total


def test_the_text_layer_equals_the_content(book):
    rate = error_rate(book)
    print(f"{100 * (1 - rate):.3f} % of characters of the PDF's text equal the source")
    assert rate <= 0.005


# ---- Words -------------------------------------------------------------------------------------------------------------


class Words:
    """libthai's breaks, asked for by itself."""

    def __init__(self):
        self.library = ctypes.CDLL(ctypes.util.find_library("thai"))
        self.library.th_brk_new.restype = ctypes.c_void_p
        self.library.th_brk_find_breaks.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int), ctypes.c_size_t]
        self.breaker = self.library.th_brk_new(None)
        assert self.breaker

    def breaks(self, text: str) -> set[int]:
        places = (ctypes.c_int * (len(text) + 1))()
        code = text.encode("tis-620", errors="replace")
        count = self.library.th_brk_find_breaks(self.breaker, code, places, len(places))
        return set(places[:count])


def words_of_charts(book, words: Words) -> tuple[int, list[str]]:
    """The same for the lines in shapes and labels, which FlowLayout has broken: read from the source."""
    looked, wrong = 0, []
    everything = "\n".join("".join(pieces) for pieces in book.texts)
    for body in set(re.findall(r"(?:#box\(\[[^\]]*\], \);|#linebreak\(\);)+", book.source)):
        lines = ["".join(book.words.get(k, s) or " " for k, s in re.findall(r'#(k\d+);|#"((?:[^"\\]|\\.)*)";| ', line))
                 for line in re.findall(r"#box\(\[([^\]]*)\]", body)]
        text, breaks = "".join(lines), None
        place = 0
        for one, other in zip(lines, lines[1:]):
            place += len(one)
            if not (one and other and re.match(r"[\u0E01-\u0E3A\u0E40-\u0E4E]", other) and re.search(r"[\u0E01-\u0E3A\u0E40-\u0E4E]$", one)):
                continue
            breaks = words.breaks(text) if breaks is None else breaks
            looked += 1
            # A line may have ended with a space, which is not printed.
            if place not in breaks and one + " " + other not in everything:
                wrong.append(one + "|" + other)
    return looked, wrong


def broken_words(book) -> tuple[int, list[str]]:
    """Line ends inside Thai words, in all paragraphs that run over lines; and how many line ends were looked at."""
    words = Words()
    places: dict[str, list[tuple[str, int]]] = {}
    known = {}
    for pieces in book.texts:
        text = re.sub(r" +", " ", "".join(pieces)).strip()
        if len(text) > 12 and text not in known:
            known[text] = words.breaks(text)
    for text in known:
        for i in range(6, len(text) - 5):
            places.setdefault(text[i - 6 : i + 6], []).append((text, i))
    looked, wrong = words_of_charts(book, words)
    thai = re.compile(r"[\u0E01-\u0E3A\u0E40-\u0E4E]")
    for number, page in enumerate(book.pages, 1):
        if number in book.turned_pages:
            continue  # poppler parts turned lines at stacked marks; words_of_charts has looked at them
        lines = page.split("\n")
        for one, other in zip(lines, lines[1:]):
            if not (one and other and thai.match(one[-1]) and thai.match(other[0])):
                continue
            found = places.get(one[-6:] + other[:6])
            if not found:
                continue
            looked += 1
            if not any(i in known[text] for text, i in found):
                wrong.append(one[-12:] + "|" + other[:12])
    return looked, wrong


def test_no_thai_word_is_broken(book):
    looked, wrong = broken_words(book)
    print(f"{looked} line ends inside Thai text looked at, {len(wrong)} inside a word")
    assert looked > 800
    assert wrong == []


def wrong_edges(book) -> list[str]:
    """Lines that begin with a sign of repetition or a closing quotation mark, or end with an opening one."""
    return [f"{number}: {line[:40]}" for number, page in enumerate(book.pages, 1) for line in page.split("\n")
            if re.match(r"[ๆฯ”]", line) or re.search(r"[“]$", line)]


def test_no_line_begins_or_ends_with_the_wrong_sign(book):
    assert wrong_edges(book) == []


def test_a_wrong_edge_is_found(sample, place):
    """A line is broken before every sign of repetition."""
    from planted import reset

    assert wrong_edges(sample) == []
    faulty = reset(sample, place, source=lambda s: re.sub(r'^(#let k\d+=)box\("([^"]+)ๆ"\)$', r'\1[#"\2";#linebreak();ๆ]', s, flags=re.M))
    assert wrong_edges(faulty) != []


def test_a_broken_word_is_found(book, place):
    """The same book with words that may break where Typst likes: some of its line ends must be found."""
    from planted import reset

    faulty = reset(book, place, source=lambda s: re.sub(r'^(#let k\d+=)box\((.*)\)$', r"\1[#\2]", s, flags=re.M))
    assert broken_words(faulty)[1] != []
