"""The command `book`: what stops it, what it leaves alone, that the same content gives the same bytes."""

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, made, run, workplace

PROCESS = "saraban"


@pytest.fixture
def content(tmp_path) -> Path:
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content"))


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("place_of_letter", ["title: การบริหารงานสารบรรณ", "detail: ตรวจหนังสือและเอกสารแนบ"])
@pytest.mark.parametrize("letter", ["\u0EB8", "\u09C1"])
def test_a_letter_that_no_font_has(place, content, place_of_letter, letter):
    path = content / "processes/kk/saraban.md"
    edit(path, place_of_letter, place_of_letter + "ค" + letter + "ม")
    outcome = run(place, "--process", PROCESS, content=content)
    assert outcome.returncode == 1
    assert "processes/kk/saraban.md:" in outcome.stderr and f"U+{ord(letter):04X}" in outcome.stderr
    assert not (place / "output/book-saraban.pdf").exists()


def test_a_warning_of_typst_is_an_error(place, tmp_path):
    before = made(place, "--process", PROCESS, name="book-saraban")
    old = fingerprint(before.path)
    templates = Path(shutil.copytree(ROOT / "templates", tmp_path / "templates"))
    edit(templates / "book/style.typ", '"Laksaman"', '"No Such Font"')
    outcome = run(place, "--process", PROCESS, templates=templates)
    assert outcome.returncode == 70
    assert "no such font" in outcome.stderr.lower()
    assert fingerprint(before.path) == old


def test_without_typst(tmp_path):
    place = tmp_path / "empty"
    place.mkdir()
    outcome = run(place)
    assert outcome.returncode == 69
    assert "pip install typst==0.15.0" in outcome.stderr
    assert list(place.iterdir()) == []


@pytest.fixture
def search_path(tmp_path):
    """A place without a virtual environment, and an environment whose PATH has a command `typst` of a version."""

    def make(version: str | None = None):
        tools = tmp_path / "tools"
        tools.mkdir()
        lines = [f"#!{ROOT}/.venv/bin/python", "import sys", f"sys.path.insert(0, {str(ROOT / 'Tests/Book')!r})"]
        if version:
            lines += ["import typst", f"typst.__version__ = {version!r}"]
        lines += ["import typst_command", "sys.exit(typst_command.main())"]
        (tools / "typst").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (tools / "typst").chmod(0o755)
        place = tmp_path / "elsewhere"
        place.mkdir()
        return place, {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "TYPST_ROOT": "/nowhere"}

    return make


def test_typst_on_the_path(search_path):
    place, environment = search_path()
    outcome = run(place, "--process", PROCESS, environment=environment)
    assert outcome.returncode == 0, outcome.stderr
    assert (place / "output/book-saraban.pdf").stat().st_size > 10_000
    pages = json.loads((place / ".workmanual/book/book-saraban/pages.json").read_text(encoding="utf-8"))
    assert pages["pages"] >= 2 and pages["entries"]


def test_a_warning_of_typst_on_the_path(search_path, tmp_path):
    place, environment = search_path()
    templates = Path(shutil.copytree(ROOT / "templates", tmp_path / "templates"))
    edit(templates / "book/style.typ", '"Laksaman"', '"No Such Font"')
    outcome = run(place, "--process", PROCESS, templates=templates, environment=environment)
    assert outcome.returncode == 70
    assert "no such font" in outcome.stderr.lower()
    assert not (place / "output/book-saraban.pdf").exists()


def test_another_version_on_the_path(search_path):
    place, environment = search_path("0.14.2")
    outcome = run(place, "--process", PROCESS, environment=environment)
    assert outcome.returncode == 69
    assert "0.14.2" in outcome.stderr and "pip install typst==0.15.0" in outcome.stderr


def test_an_unknown_process(place):
    outcome = run(place, "--process", "sarabun")
    assert outcome.returncode == 1
    assert "saraban" in outcome.stderr


def test_a_chart_that_is_too_wide(place, content):
    """Fourteen branches side by side need more than a page that lies on its side: said, with the place of the steps."""
    path = content / "processes/kk/saraban.md"
    text = path.read_text(encoding="utf-8")
    start = text.index("steps:\n")
    end = text.index("---", start)
    branches = range(1, 15)
    answers = "".join(f"      - {{if: กรณีที่ {number}, go: way-{number}}}\n" for number in branches)
    steps = "".join(f"  - {{id: way-{number}, title: ดำเนินการตามทางที่ {number}, by: กอก., time: ๑ วัน, go: end}}\n" for number in branches)
    steps = "  - title: คัดแยกเรื่อง\n    by: กอก.\n    time: ๑ วัน\n    ask: เป็นกรณีใด\n    answers:\n" + answers + steps
    path.write_text(text[:start].replace("owner: กอก.\n", "owner: กอก.\nlayout: narrative\nobjective: none\n") + "steps:\n" + steps + text[end:], encoding="utf-8")
    outcome = run(place, "--process", PROCESS, "--language", "en", content=content)
    line = text[:start].count("\n") + 3  # after two more lines above
    assert "chart-too-wide" in outcome.stderr and "even turned" in outcome.stderr, outcome.stderr + outcome.stdout
    assert f"processes/kk/saraban.md:{line}:" in outcome.stderr
    untouched = run(workplace(place / "other"), "--process", PROCESS, "--language", "en")
    assert "chart-too-wide" not in untouched.stderr


def test_progress_is_shown_on_a_terminal(place):
    """On a terminal one line tells how long it takes; a pipe gets none of it."""
    reader, writer = os.openpty()
    command = [ROOT / ".build/release/workmanual", "book", "--content", ROOT / "content", "--templates", ROOT / "templates",
               "--output", place / "output", "--division", "กก.", "--language", "en"]
    process = subprocess.Popen(command, cwd=place, stdout=subprocess.DEVNULL, stderr=writer)
    os.close(writer)
    shown = b""
    while True:
        try:
            piece = os.read(reader, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    assert process.wait() == 0
    assert b"setting the book, 0 s" in shown and shown.rstrip().endswith(b"\x1b[K")
    assert "setting the book" not in run(place, "--division", "กค.", "--language", "en").stderr


def test_nothing_is_set_again_without_a_change(place):
    made(place, "--process", PROCESS, name="book-saraban")
    before = (place / "output/book-saraban.pdf").stat()
    outcome = run(place, "--process", PROCESS, "--language", "en")
    after = (place / "output/book-saraban.pdf").stat()
    assert "unchanged" in outcome.stdout
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_the_same_bytes_anywhere(book, tmp_path):
    elsewhere = made(
        tmp_path / "another folder", environment=dict(os.environ, TZ="Pacific/Auckland", LC_ALL="C", SOURCE_DATE_EPOCH="1"))
    assert fingerprint(elsewhere.path) == fingerprint(book.path)


def test_a_change_and_back(place, content):
    first = fingerprint(made(place, "--process", PROCESS, name="book-saraban", content=content).path)
    path = content / "processes/kk/saraban.md"
    edit(path, "title: รับหนังสือ", "title: รับหนังสือเข้า")
    assert fingerprint(made(place, "--process", PROCESS, name="book-saraban", content=content).path) != first
    edit(path, "title: รับหนังสือเข้า", "title: รับหนังสือ")
    assert fingerprint(made(place, "--process", PROCESS, name="book-saraban", content=content).path) == first


def test_the_site_stays(place, content):
    program = ROOT / ".build/release/workmanual"
    site = [program, "build", "--content", content, "--templates", ROOT / "templates", "--output", place / "output"]
    subprocess.run(site, check=True, capture_output=True)
    made(place, "--process", PROCESS, name="book-saraban", content=content)
    assert (place / "output/index.html").exists() and (place / "output/book-saraban.pdf").exists()
    subprocess.run(site, check=True, capture_output=True)
    assert (place / "output/book-saraban.pdf").exists()


# ---- Codes ---------------------------------------------------------------------------------------------------------------


def test_the_code_leads_to_the_page(place, content, tmp_path):
    edit(content / "manual.yaml", "fiscal-year:", "address: https://intranet.example.go.th/manual/\nfiscal-year:")
    booklet = made(place, "--division", "กก.", name="book-division-kk", content=content)
    pages = [e["first"] for e in booklet.map["entries"] if f'#process("{e["id"]}"' in booklet.source]
    assert len(pages) == 10
    for page in pages:
        subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", "-f", str(page), "-l", str(page), booklet.path, tmp_path / "page"],
                       check=True, stderr=subprocess.DEVNULL)
        read = subprocess.run(["zbarimg", "--quiet", "--raw", tmp_path / "page.png"], capture_output=True, text=True).stdout.strip()
        entry = next(e for e in booklet.map["entries"] if e["first"] == page and "-" not in e["id"][:1] and not e["id"].startswith("_"))
        assert read == f"https://intranet.example.go.th/manual/p/{entry['id']}/index.html"


def test_an_address_that_is_too_long(place, content):
    edit(content / "manual.yaml", "fiscal-year:", "address: https://intranet.example.go.th/" + "m" * 80 + "/\nfiscal-year:")
    outcome = run(place, "--process", PROCESS, content=content)
    assert outcome.returncode == 1
    assert "address" in outcome.stderr


# ---- Booklets ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("options,name", [
    (("--process", PROCESS), "book-saraban"),
    (("--division", "กก."), "book-division-kk"),
    (("--unit", "จนท.สารบรรณ"), None),
])
def test_booklets(place, options, name):
    import test_structure
    import test_text

    workplace(place)
    outcome = run(place, *options)
    assert outcome.returncode == 0, outcome.stderr
    name = name or next((place / "output").glob("book-unit-*.pdf")).stem
    from pdf import Book

    booklet = Book(place / "output" / f"{name}.pdf", place / ".workmanual/book" / name)
    assert test_structure.faults(booklet) == []
    assert test_text.error_rate(booklet) <= 0.005
    assert test_text.broken_words(booklet)[1] == []
    total = booklet.labels[-1] if booklet.labels[-1] != "ปกหลัง" else booklet.labels[-2]
    for page, label in enumerate(booklet.labels, 1):
        if label[:1] in "๐๑๒๓๔๕๖๗๘๙":
            assert booklet.folio(page) == f"{label}/{total}"
