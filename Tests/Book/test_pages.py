"""The numbers of pages: in the contents, at the foot, in the viewer; where parts begin; lines that run on."""

import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree

from PIL import Image

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


def test_parts_begin_on_the_right_side(book):
    entries = {e["id"]: e for e in book.map["entries"]}
    divisions = [e for id, e in entries.items() if id.startswith("_division-")]
    assert len(divisions) >= 15
    assert all(e["first"] % 2 == 1 for e in divisions)
    assert entries["_toc"]["first"] % 2 == 1
    assert zone_pages(book, "body")[0] % 2 == 1
    assert book.map["pages"] % 2 == 0


def test_inserted_pages_are_blank(book):
    blank = [i for i, text in enumerate(book.pages, 1) if not text.strip()]
    assert blank
    numbered = set(zone_pages(book, "front")) | set(zone_pages(book, "body"))
    starts = {e["first"] for e in book.map["entries"]} | {z["first"] for z in book.map["zones"]}
    for page in blank:
        assert page == 2 or page not in numbered or page + 1 in starts or page + 1 == book.map["pages"], page


# ---- Contents ----------------------------------------------------------------------------------------------------------


def lines_of_contents(book):
    """Every line of the contents: its target and the words at its right end."""
    toc = next(e for e in book.map["entries"] if e["id"] == "_toc")
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
            inside = [w for w in words if height - y1 - 2 <= (w[1] + w[2]) / 2 <= height - y0 + 2 and w[0] > x1 - 62]
            target = note.get("/Dest", None) or note.A.D
            yield target, "".join(w[3] for w in sorted(inside)), number


def wrong_contents(book, labels) -> tuple[int, list[str]]:
    """Lines whose number is not what is printed on the page that they lead to, or whose range ends elsewhere."""
    numbers = {page.obj.objgen: i for i, page in enumerate(book.pdf.pages, 1)}
    entries = {e["first"]: e for e in book.map["entries"] if e["id"] in {k for k in book.destinations}}
    looked, wrong, before = 0, [], 0
    for target, shown, page in lines_of_contents(book):
        name = str(target) if not isinstance(target, (list,)) and not hasattr(target, "objgen") else None
        leads = book.destinations.get(str(target)) if not hasattr(target, "__len__") or isinstance(target, str) else None
        if leads is None:
            try:
                leads = book.destinations[str(target)]
            except KeyError:
                leads = numbers[target[0].objgen]
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
