"""What somebody does: from home to the steps of a position, who does what, and the organisation chart."""

import re

import pytest

from conftest import ROOT, SCREENSHOTS, build

SIZES = {"wide": {"width": 1280, "height": 900}, "small": {"width": 390, "height": 844}}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_steps_of_a_director_are_two_actions_from_home(size, theme, address, visit):
    """“See all steps of ผู้อำนวยการกองกลาง”: at most three actions."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with visit(address + "index.html", viewport=SIZES[size], color_scheme=theme) as visited:
        page = visited.page

        def keep(number):
            page.evaluate("document.fonts.ready")
            page.screenshot(path=SCREENSHOTS / f"walk-director-{number}-{size}-{theme}.png")

        keep(1)
        page.locator("main").get_by_role("link", name=re.compile("^งานของฉัน")).click()
        keep(2)
        page.get_by_role("link", name="ผู้อำนวยการกองกลาง", exact=True).click()
        page.wait_for_load_state()
        keep(3)
        assert page.locator("h1").inner_text() == "ผู้อำนวยการกองกลาง"
        steps = page.locator("section[aria-labelledby=_steps] tbody tr:not(.job)")
        assert steps.count() >= 1
        assert "เสนอความเห็นผู้บังคับบัญชา" in steps.first.inner_text()
        steps.first.get_by_role("link").first.click()
        page.wait_for_load_state()
        assert page.locator("tr:target").count() == 1


def test_every_step_of_a_unit_is_on_its_page(pages):
    """What the matrix of a process marks under a unit is a step on the unit's page."""
    # A unit with much to do has several pages.
    units: dict[str, str] = {}
    for page in pages:
        if page.address.startswith("unit/"):
            folder = str(page.path.parent.resolve())
            units[folder] = units.get(folder, "") + page.source
    checked = 0
    for page in pages:
        block = re.search(r'<section aria-labelledby="_who">.*?</section>', page.source, re.DOTALL)
        if not page.address.startswith("p/") or not block:
            continue
        for table in re.findall(r"<table.*?</table>", block[0], re.DOTALL):
            heads = re.findall(r'<th scope="col">(.*?)</th>', table, re.DOTALL)[1:]
            assert len(heads) <= 12, page
            for row in re.findall(r'<tr><th scope="row"><a href="#([^"]+)">.*?</tr>', table):
                cells = re.search(rf'href="#{re.escape(row)}">.*?</th>(.*?)</tr>', table)[1].split("</td>")
                for head, cell in zip(heads, cells):
                    link = re.search(r'href="([^"]+)"', head)
                    if "<span" not in cell or not link:
                        continue
                    unit = page.target(link[1])[0].parent
                    assert f"{page.address}#{row}" in units[str(unit)], (page, unit, row)
                    checked += 1
    assert checked > 300


def test_pages_of_units_are_small(pages):
    """A first load is at most 60 KB of HTML."""
    found = [page for page in pages if page.address.startswith(("unit/", "organisation/", "responsibilities/"))]
    assert len(found) > 100
    assert [(page, len(page.source.encode())) for page in found if len(page.source.encode()) > 60_000] == []


def test_words_of_the_organisation_chart_fit(site, address, visit):
    with visit(address + "organisation/index.html", viewport=SIZES["wide"]) as visited:
        visited.page.evaluate("document.fonts.ready")
        cut = visited.page.evaluate(
            """[...document.querySelectorAll('.unit-chart')].flatMap(chart => {
              const frame = chart.viewBox.baseVal;
              return [...chart.querySelectorAll('text')].filter(text => {
                const [words, box] = [text.getBBox(), text.previousElementSibling];
                const isIn = (x, y, w, h) => words.x >= x && words.y >= y
                  && words.x + words.width <= x + w && words.y + words.height <= y + h;
                if (!isIn(0, 0, frame.width, frame.height)) return true;
                return text.classList.contains('middle')
                  && !isIn(...['x', 'y', 'width', 'height'].map(name => Number(box.getAttribute(name))));
              }).map(text => text.textContent);
            })"""
        )
        assert cut == []
        region = visited.page.locator(".flow-scroll")
        assert region.evaluate("e => e.scrollWidth <= e.clientWidth"), "it fits at 1280 px"


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory):
    """A process with a date for its review, in the manual of the content model."""
    output = tmp_path_factory.mktemp("example") / "output"
    build(output, content=ROOT / "Tests" / "ContentReaderTests" / "Example")
    return (output / "p" / "saraban" / "index.html").as_uri()


@pytest.mark.parametrize("today, isOverdue", [("2024-09-30", False), ("2024-10-01", True)])
def test_an_overdue_review_is_marked_by_the_readers_clock(today, isOverdue, reviewed, chromium):
    context = chromium.new_context()
    page = context.new_page()
    page.clock.set_fixed_time(f"{today}T12:00:00")
    page.goto(reviewed)
    mark = page.locator("time[data-review]")
    assert mark.get_attribute("datetime") == "2024-09-30"
    assert (mark.get_attribute("data-overdue") == "เกินกำหนดทบทวน") == isOverdue
    content = mark.evaluate("time => getComputedStyle(time, '::after').content")
    assert ("เกินกำหนดทบทวน" in content) == isOverdue
    context.close()
