"""Walks of a new user who starts at the home page, each of at most three actions, with pictures (site.md 15.4)."""

import json
import re
import subprocess

import pytest

from conftest import SCREENSHOTS
from test_browser import SIZES


class Walk:
    """Actions one after the other; each leads to a page and leaves a picture."""

    def __init__(self, visited, name: str):
        self.page, self.name, self.actions = visited.page, name, 0

    def click(self, link):
        link.click()
        self.page.wait_for_load_state("load")
        self.actions += 1
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"walk-{self.name}-{self.actions}.png")


@pytest.fixture(params=SIZES)
def walk(request, address, visit):
    def begin(name: str):
        visited = visit(address + "index.html", viewport=SIZES[request.param])
        begun.append(visited)
        return Walk(visited, f"{name}-{request.param}")

    begun = []
    yield begin
    for visited in begun:
        visited.context.close()


def records(site) -> dict:
    return {path.parent.name: json.loads(path.read_bytes()) for path in site.glob("p/*/process.json")}


def test_what_is_due_in_july(walk, site):
    user = walk("july")
    user.click(user.page.get_by_role("main").get_by_role("link", name="ปฏิทินงาน"))
    user.click(user.page.get_by_role("navigation", name="ไปที่เดือน").get_by_role("link", name="กรกฎาคม"))
    assert user.actions <= 3
    shown = user.page.get_by_role("main").inner_text()
    due = 0
    for record in records(site).values():
        for chart in [record, *record.get("cases", [])]:
            for step in chart.get("steps", []):
                for part in [step, *step.get("substeps", [])]:
                    if re.search("ก\\.ค\\.|กรกฎาคม", json.dumps(part.get("time"), ensure_ascii=False)):
                        if "2024-07" in json.dumps(part["time"]):
                            assert part["title"] in shown, record["id"]
                            due += 1
    assert due > 2
    assert "รอบ ๙ เดือน" in shown and "๑๐\u00a0กรกฎาคม\u00a0๒๕๖๗" in shown


def test_all_processes_that_use_a_system(walk, site):
    user = walk("e-saraban")
    user.click(user.page.get_by_role("main").get_by_role("link", name="ระบบงาน"))
    user.click(user.page.get_by_role("navigation", name="ไปที่ตัวอักษร").get_by_role("link", name="E", exact=True))
    user.click(user.page.get_by_role("main").locator("p", has_text="e-Saraban").get_by_role("link"))
    assert user.page.url.endswith("#e-saraban")
    assert user.actions <= 3
    entry = user.page.locator("#e-saraban")
    assert entry.get_by_role("heading").inner_text() == "ระบบสารบรรณอิเล็กทรอนิกส์"
    links = entry.evaluate("e => [...e.querySelectorAll('a')].map(a => new URL(a.href).pathname + new URL(a.href).hash)")
    used = []
    for name, record in records(site).items():
        for chart in [record, *record.get("cases", [])]:
            for step in chart.get("steps", []):
                if any(tool.get("id") == "e-saraban" for tool in step.get("tools", []) if tool != "none"):
                    used.append(f"/p/{name}/index.html#{step['anchor']}")
            for block in ("digital", "innovation"):
                systems = chart.get(block, {}).get("systems", []) if isinstance(chart.get(block), dict) else []
                if any(system.get("id") == "e-saraban" for system in systems):
                    used.append(f"/p/{name}/index.html")
    assert used
    assert [place for place in used if place not in links] == []


def test_the_procurement_process_is_printed(walk, site, tmp_path):
    """Search, open, print: the paper holds every step, and nothing of the screen's own."""
    user = walk("print-procurement")
    # The dialogue of the browser cannot be seen by a test; that it is asked for can.
    user.page.context.add_init_script("window.print = () => { window.printed = (window.printed || 0) + 1; }")
    field = user.page.get_by_role("searchbox").last
    field.fill("จัดซื้อจัดจ้าง")
    user.click(user.page.get_by_role("main").get_by_role("button", name="ค้นหา"))
    user.page.wait_for_selector(".result")
    user.click(user.page.locator(".result h3 a", has_text="จัดซื้อจัดจ้าง").first)
    user.page.wait_for_url("**/p/procurement-specific/index.html")
    user.click(user.page.get_by_role("button", name="พิมพ์หน้านี้"))
    assert user.page.evaluate("window.printed") == 1
    assert user.actions <= 3
    paper = tmp_path / "paper.pdf"
    user.page.pdf(path=paper, prefer_css_page_size=True, print_background=True)
    printed = letters(subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, text=True, check=True).stdout)
    record = records(site)["procurement-specific"]
    titles = [step["title"] for chart in [record, *record.get("cases", [])] for step in chart.get("steps", [])]
    assert len(titles) > 4
    assert [title for title in titles if letters(title) not in printed] == []
    assert letters("โหมดมืด") not in printed and letters("พิมพ์หน้านี้") not in printed


def letters(text: str) -> str:
    """Consonants, leading vowels, digits, Latin letters; doubles are one: poppler repeats a cluster now and then."""
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^\u0E01-\u0E30\u0E32\u0E40-\u0E44A-Za-z0-9]", "", text))


def test_the_index_finds_a_name_under_its_letter(walk):
    user = walk("index")
    user.click(user.page.get_by_role("main").get_by_role("link", name="ดัชนี ก–ฮ"))
    user.click(user.page.get_by_role("navigation", name="ไปที่ตัวอักษร").get_by_role("link", name=re.compile("^E")))
    user.click(user.page.get_by_role("main").get_by_role("link", name="e-Saraban"))
    assert user.actions <= 3
    assert user.page.url.endswith("/systems/index.html#e-saraban")


def test_calendar_table_and_list_say_the_same(site, visit, address):
    with visit(address + "calendar/index.html") as visited:
        table = visited.page.evaluate(
            """[...document.querySelectorAll('table.year tbody tr')].flatMap(row =>
              [...row.querySelectorAll('td')].flatMap((cell, month) =>
                cell.matches('.busy, .due') ? [month + ' ' + row.querySelector('th').innerText.trim()] : []))"""
        )
        listed = visited.page.evaluate(
            """[...document.querySelectorAll('.months > section')].flatMap((section, month) =>
              [...section.querySelectorAll('li a')].map(link => month + ' ' + link.innerText.trim()))"""
        )
    assert sorted(table) == sorted(listed)
    assert len(table) > 20


def test_indexes_stand_in_thai_order(pages):
    """The consonants of the headings and of the entries below them, compared with a plain rule of our own."""
    headings = [page for page in pages if re.match(r"(alphabetical|glossary|forms|laws|systems)/", page.address)]
    assert headings
    leading = "เแโใไ"
    for page in headings:
        letters = re.findall(r'class="letter">([^<]+)<', page.source)
        thai = [letter for letter in letters if "ก" <= letter <= "ฮ"]
        assert thai == sorted(thai), page
        assert letters[: len(thai)] == thai, f"{page}: Thai before Latin and numbers"
        for part in re.split(r'class="letter">', page.source)[1:]:
            letter = part[0]
            if not "ก" <= letter <= "ฮ":
                continue
            names = {"alphabetical": r'<li><a href="[^"]*">([^<]+)</a>', "glossary": r"<dt id=[^>]*>([^<]+)"}
            for name in re.findall(names.get(page.address.split("/")[0], r"<h3>([^<]+)</h3>"), part):
                consonants = [sign for sign in name if sign not in leading and "ก" <= sign <= "ฮ"]
                assert not consonants or consonants[0] == letter, (page, name)
