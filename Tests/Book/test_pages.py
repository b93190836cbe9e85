"""The numbers of pages: in the contents, at the foot, in the viewer; where parts begin; lines that run on."""

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from PIL import Image

from conftest import ROOT, made
from pdf import THAI_DIGITS, letters

LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
NUMBER = re.compile(r"^(?:[๐-๙]+|([ก-ฮ])\1*)(?:-[๐-๙]+)?$")


def zone_pages(book, name: str) -> range:
    zones = [(z["name"], z["first"]) for z in book.map["zones"]] + [("", book.map["pages"] + 1)]
    first = next(i for i, z in enumerate(zones) if z[0] == name)
    return range(zones[first][1], zones[first + 1][1])


def test_the_book_is_long_enough(book):
    print(f"{len(book.pdf.pages)} pages")
    assert len(book.pdf.pages) == book.map["pages"] >= 300


def test_every_numbered_page_shows_its_label(book):
    assert len(book.labels) == len(book.pdf.pages)
    for name in ("front", "body"):
        for page in zone_pages(book, name):
            if book.pages[page - 1].strip():
                assert book.folio(page) == book.labels[page - 1], page


def test_front_and_body_count_as_they_should(book):
    front, body = zone_pages(book, "front"), zone_pages(book, "body")
    digits = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
    assert [book.labels[p - 1] for p in front] == [LETTERS[i % 41] * (1 + i // 41) for i in range(len(front))]
    assert [book.labels[p - 1] for p in body] == [str(i + 1).translate(digits) for i in range(len(body))]
    assert book.labels[0] == "ปก" and book.labels[-1] == "ปกหลัง"


def wrong_sides(book) -> list[str]:
    """Divisions, the contents and the body that begin on a left page; a back cover on a right one."""
    wrong = [e["id"] for e in book.map["entries"] if re.match("_division-|_toc$", e["id"]) and e["first"] % 2 == 0]
    if zone_pages(book, "body")[0] % 2 == 0:
        wrong.append("body")
    if book.map["pages"] % 2 == 1:
        wrong.append("back cover")
    return wrong


def test_parts_begin_on_the_right_side(book):
    assert sum(e["id"].startswith("_division-") for e in book.map["entries"]) >= 15
    assert wrong_sides(book) == []


def test_a_wrong_side_is_found(sample, place):
    """Parts that begin on the next page, whichever side that is."""
    from planted import reset

    assert wrong_sides(sample) == []
    faulty = reset(sample, place, machine=lambda s: s.replace('pagebreak(to: "odd", weak: true)', "pagebreak(weak: true)"))
    assert wrong_sides(faulty) != []


def test_inserted_pages_are_blank(book):
    blank = [i for i, text in enumerate(book.pages, 1) if not text.strip()]
    assert blank
    numbered = set(zone_pages(book, "front")) | set(zone_pages(book, "body"))
    starts = {e["first"] for e in book.map["entries"]} | {z["first"] for z in book.map["zones"]}
    for page in blank:
        assert page == 2 or page not in numbered or page + 1 in starts or page + 1 == book.map["pages"], page


def lonely_headings(book) -> list[str]:
    """Headings after which nothing else stands on their page."""
    titles = {}
    for title, page in book.bookmarks:
        titles.setdefault(page, set()).add(letters(title))
    openers = {e["first"] for e in book.map["entries"] if e["id"].startswith("_division-")}
    wrong = []
    for number, page in enumerate(book.pages, 1):
        lines = [line for line in page.split("\n") if line.strip() and line.strip() != book.folio(number)]
        if number in openers or number in book.turned_pages or not lines:
            continue
        # A heading may take several lines: the last ones of the page are joined.
        if any(letters("".join(lines[-count:])) in titles.get(number, ()) for count in (1, 2, 3)):
            wrong.append(f"{number}: {lines[-1]}")
    return wrong


def test_no_heading_stands_alone(book):
    assert lonely_headings(book) == []


def test_a_lonely_heading_is_found(sample, place):
    """A page is begun after the heading of the charts."""
    from planted import reset

    faulty = reset(sample, place, source=lambda s: s.replace("#chart-table(", "#pagebreak();#chart-table("))
    assert lonely_headings(faulty) != []


# ---- Contents ----------------------------------------------------------------------------------------------------------


def lines_of_list(book, part: str):
    """Every line of a list that ends with the number of a page: its target, the words at its right end, its page."""
    toc = next(e for e in book.map["entries"] if e["id"] == part)
    text = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(toc["first"]), "-l", str(toc["last"]), book.path, "-"], capture_output=True, check=True,
        text=True).stdout
    tree = ElementTree.fromstring(re.sub(r' xmlns="[^"]+"', "", re.sub(r"<!DOCTYPE[^>]*>", "", text)))
    for number, page in zip(range(toc["first"], toc["last"] + 1), tree.iter("page")):
        height = float(page.get("height"))
        words = [(float(w.get("xMin")), float(w.get("yMin")), float(w.get("yMax")), w.text or "") for w in page.iter("word")]
        for note in book.pdf.pages[number - 1].get("/Annots", []):
            if note.get("/Subtype") != "/Link":
                continue
            x0, y0, x1, y1 = (float(v) for v in note.Rect)
            inside = [w for w in words if height - y1 - 2 <= (w[1] + w[2]) / 2 <= height - y0 + 2 and x1 - 62 < w[0] < x1 + 2]
            target = note.get("/Dest", None) or note.A.D
            yield target, [w[3] for w in sorted(inside)], number


def wrong_contents(book, labels) -> tuple[int, list[str]]:
    """Lines whose number is not what is printed on the page that they lead to, or whose range ends elsewhere."""
    looked, wrong, before = 0, [], 0
    for target, words, page in lines_of_list(book, "_toc"):
        shown = "".join(words)
        leads = book.leads(target)
        looked += 1
        first, _, last = shown.partition("-")
        if not NUMBER.match(shown) or labels[leads - 1] != first:
            wrong.append(f"{target}: {shown} leads to {labels[leads - 1]}")
        entry = next((e for e in book.map["entries"] if e["id"] == str(target)), None)
        if last and (entry is None or labels[entry["last"] - 1] != last):
            wrong.append(f"{target}: {shown} ends elsewhere")
        # Front matter before the contents is listed too, so pages ascend within the book.
        if leads < before:
            wrong.append(f"{target}: out of order")
        before = leads
    return looked, wrong


def test_the_contents_are_right(book):
    folios = [book.folio(page) for page in range(1, len(book.pdf.pages) + 1)]
    looked, wrong = wrong_contents(book, folios)
    print(f"{looked} lines of the contents looked at, {len(wrong)} wrong")
    assert looked > 90
    assert wrong == []


def test_wrong_contents_are_found(book):
    """Labels that are shifted by one page."""
    assert wrong_contents(book, [""] + book.labels[:-1])[1] != []


# ---- Indexes -------------------------------------------------------------------------------------------------------------


def wrong_index_lines(book, labels) -> tuple[int, list[str]]:
    """Lines of the indexes whose number is not what is printed on the page that they lead to."""
    looked, wrong = 0, []
    for part in ("_unit-index", "_form-index", "_law-index", "_system-index"):
        shown = {}
        # A link that runs over two lines has two places; the number stands at the end of the last one.
        for target, words, page in lines_of_list(book, part):
            leads = book.leads(target)
            shown.setdefault((page, leads), []).extend(words)
        for (page, leads), found in shown.items():
            looked += 1
            if labels[leads - 1] not in found:
                wrong.append(f"{part}, page {page}: {found} leads to {labels[leads - 1]}")
    return looked, wrong


def test_the_indexes_are_right(book):
    looked, wrong = wrong_index_lines(book, [book.folio(page) for page in range(1, len(book.pdf.pages) + 1)])
    print(f"{looked} lines of the indexes looked at, {len(wrong)} wrong")
    assert looked > 300
    assert wrong == []


def test_a_wrong_index_line_is_found(book):
    assert wrong_index_lines(book, [""] + book.labels[:-1])[1] != []


def out_of_order(names: list[str]) -> list[str]:
    """Neighbours that stand in the wrong order: leading vowels after their consonant, marks and signs count nothing."""
    def key(name):
        # The short form behind a name is not what it is sorted by.
        name = re.sub(r" \([^()]*\)$", "", name)
        kept = re.sub(r"[^\u0E01-\u0E30\u0E31-\u0E3A\u0E40-\u0E46A-Za-z0-9]", "", name.translate(THAI_DIGITS))
        kept = re.sub(r"([เ-ไ])([ก-ฮ])", r"\2\1", kept).lower()
        # Thai stands before Latin.
        return [ord(letter) + (0x10000 if letter.isascii() and letter.isalpha() else 0) for letter in kept]

    return [f"{one} before {other}" for one, other in zip(names, names[1:]) if key(one) > key(other)]


def index_names(book) -> list[str]:
    body = book.source[book.source.index('#part("_unit-index"'):book.source.index('#part("_form-index"')]
    entries = re.findall(r"#index-entry\(\[(.*?)\], \[#index-kind", body)
    return ["".join(book.words.get(k) or s or " " for k, s in re.findall(r'#(k\d+);|#"((?:[^"\\]|\\.)*)";| ', entry)) for entry in entries]


def test_the_index_of_units_is_in_thai_order(book):
    names = index_names(book)
    assert len(names) > 100
    assert out_of_order(names) == []
    assert out_of_order(sorted(names)) != []  # by code points, เ stands last


# ---- Lines that run on ---------------------------------------------------------------------------------------------------


def drawn_pages(book) -> list[int]:
    """Pages on which flow tables run on: those inside the processes with the longest tables."""
    spans = sorted(((e["first"] - e["last"], e["first"], e) for e in book.map["entries"] if not e["id"].startswith("_") and e["id"] in processes(book)), key=lambda s: s[:2])
    return [page for _, _, e in spans[:6] for page in range(e["first"], e["last"] + 1)]


def processes(book) -> set[str]:
    return set(re.findall(r'^#process\("([^"]+)"', book.source, re.M))


def gaps(book, pages: list[int], folder) -> tuple[int, list[str]]:
    """Borders between the rows of drawings at which a line ends that does not go on below, or the other way round."""
    looked, wrong, before = 0, [], None
    for page in pages:
        target = folder / f"page-{page}"
        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-singlefile", "-f", str(page), "-l", str(page), book.path, target], check=True,
                       stderr=subprocess.DEVNULL)
        looked_here, wrong_here, entering, leaving = gaps_on(Image.open(f"{target}.pgm"))
        if before is not None and entering is not None and before[0] == page - 1:
            looked_here += 1
            if len(entering) != len(before[1]) or any(abs(a - b) > 2 for a, b in zip(entering, before[1])):
                wrong_here.append(f"{before[1]} on the page before, {entering} here")
        before = (page, leaving) if leaving is not None else None
        looked += looked_here
        wrong += [f"{page}: {w}" for w in wrong_here]
    return looked, wrong


def gaps_on(image: Image.Image):
    """Borders looked at, gaps, and the lines that come in at the head of a page and leave at its foot."""
    pixels, (width, height) = image.load(), image.size
    across = range(width * 15 // 100, width * 85 // 100, 4)
    borders = [y for y in range(height) if sum(pixels[x, y] < 200 for x in across) > 0.9 * len(across)]
    rows = [y for i, y in enumerate(borders) if i == 0 or y - borders[i - 1] > 3] + [height - 1]
    looked, wrong, entering, leaving = 0, [], None, None
    for above, y, below in zip(rows, rows[1:], rows[2:]):
        is_last = len(column_rules(pixels, width, range(y + 8, min(y + 60, below), 2))) < 5
        heights = range(above + 6, y - 5, 2)
        rules = column_rules(pixels, width, heights if is_last else [*heights, *range(y + 8, below - 5, 2)])
        if len(rules) < 5:
            continue
        one, other = ([x - rules[1] for x in runs(pixels, width, place) if rules[1] + 3 < x < rules[2] - 3] for place in (y - 3, y + 4))
        if 225 < pixels[rules[0] + 8, above + 8] < 245:  # the head row
            entering = other if y < height // 5 else None
        elif is_last:
            leaving = one
        else:
            looked += 1 if one or other else 0
            if len(one) != len(other) or any(abs(a - b) > 2 for a, b in zip(one, other)):
                wrong.append(f"y {y}: {one} above, {other} below")
    return looked, wrong, entering, leaving


def column_rules(pixels, width, heights):
    """Where the vertical rules of the table stand: dark at all heights."""
    if len(heights) < 10:
        return []
    # The lines of drawings are darker and thicker than rules.
    dark = [x for x in range(width - 1) if all(70 < min(pixels[x, y], pixels[x + 1, y]) < 215 for y in heights)]
    return [x for i, x in enumerate(dark) if i == 0 or x - dark[i - 1] > 3]


def runs(pixels, width, y):
    """The middles of dark runs in a row of pixels, narrow ones only: lines, not letters."""
    found, x = [], 0
    while x < width:
        if pixels[x, y] < 150:
            start = x
            while x < width and pixels[x, y] < 150:
                x += 1
            if x - start <= 12:
                found.append((start + x) // 2)
        x += 1
    return found


def test_lines_meet_in_every_row(book, tmp_path):
    looked, wrong = gaps(book, drawn_pages(book), tmp_path)
    print(f"{looked} borders of rows looked at, {len(wrong)} with a gap")
    assert looked > 20
    assert wrong == []


def test_a_gap_is_found(book, place):
    """Drawings that are 3 pt too short."""
    from planted import reset

    faulty = reset(book, place, machine=lambda s: s.replace(
        "drawing(cols.at(i), axis, d, high)", "drawing(cols.at(i), axis, d, high - 3pt)"))
    assert gaps(faulty, drawn_pages(book)[:14], place)[1] != []


def upright_lines(book, page: int, folder) -> list[int]:
    """Where lines run through the middle half of a page, from the leftmost one."""
    target = folder / f"middle-{page}"
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-singlefile", "-f", str(page), "-l", str(page), book.path, target], check=True,
                   stderr=subprocess.DEVNULL)
    image = Image.open(f"{target}.pgm")
    pixels, (width, height) = image.load(), image.size
    heights = range(height // 4, height * 3 // 4, 2)
    dark = [x for x in range(width - 1) if all(min(pixels[x, y], pixels[x + 1, y]) < 225 for y in heights)]
    lines = [x for i, x in enumerate(dark) if i == 0 or x - dark[i - 1] > 3]
    return [x - lines[0] for x in lines]


def test_a_row_taller_than_a_page(place, tmp_path):
    """Its words are all printed, the head row stands on each of its pages, and its line runs through it."""
    content = Path(shutil.copytree(ROOT / "content", tmp_path / "content"))
    path = content / "processes/kk/saraban.md"
    old = "    detail: ตรวจหนังสือและเอกสารแนบ (ถ้ามี)\n"
    text = path.read_text(encoding="utf-8")
    assert old in text
    long = "".join(f"      - รายการตรวจลำดับ {number} ของแบบตรวจสอบ\n" for number in range(1, 161))
    path.write_text(text.replace(old, "    detail: |\n" + long), encoding="utf-8")
    booklet = made(place, "--process", "saraban", name="book-saraban", content=content)
    pages = [i for i, page in enumerate(booklet.pages, 1) if "รายการตรวจลำดับ" in page]
    assert len(pages) >= 5
    found = re.findall(r"รายการตรวจลำดับ (\d+)", "\n".join(booklet.pages))
    assert found == [str(number) for number in range(1, 161)]
    assert all("ผังกระบวนการ" in booklet.pages[page - 1] for page in pages)
    # Six borders of five columns, and the line that leads past what is said.
    lines = [upright_lines(booklet, page, tmp_path) for page in pages[1:-1]]
    assert all(len(found) == 7 for found in lines), lines
    assert all(abs(a - b) <= 2 for found in lines for a, b in zip(found, lines[0]))
    from planted import reset

    faulty = reset(booklet, place, machine=lambda s: s.replace("fill: rails(cols.at(i), axis, d), ", ""))
    assert len(upright_lines(faulty, pages[1], tmp_path)) == 6
