"""Charts on paper, enlarged, and as files of their own."""

import subprocess

import pytest


@pytest.fixture(scope="module")
def longest(pages):
    """The process page with the most rows in its flow tables."""
    return max(pages, key=lambda page: page.source.count("data-row="))


@pytest.fixture(scope="module")
def paper(longest, chromium, tmp_path_factory) -> list[str]:
    """The words of each sheet that Chromium prints of that page."""
    path = tmp_path_factory.mktemp("paper") / "page.pdf"
    page = chromium.new_page()
    page.goto(longest.path.as_uri())
    page.pdf(path=path, prefer_css_page_size=True)
    page.close()
    run = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    return run.stdout.split("\f")[:-1]


def test_a_long_table_repeats_its_head_on_paper(longest, paper, chromium):
    page = chromium.new_page()
    page.goto(longest.path.as_uri())
    head = page.locator("table.flow th.chart").first.inner_text()
    rows = page.locator("table.flow td.chart").count()
    page.close()
    assert rows >= 20
    assert sum(head in sheet for sheet in paper) >= 4


def test_no_row_of_a_chart_breaks_on_paper(longest, chromium):
    """Rows stay whole, so that a page break never cuts a box; lines reach both edges of their row."""
    page = chromium.new_page()
    page.goto(longest.path.as_uri())
    page.emulate_media(media="print")
    rows = page.locator("table.flow > tbody > tr:has(> td.chart)").evaluate_all(
        """rows => rows.map(row => {
          const [cell, slice] = [row.querySelector("td.chart"), row.querySelector(".flow-row")].map(e => e?.getBoundingClientRect());
          return [getComputedStyle(row).breakInside, row.offsetHeight, slice ? slice.height - cell.height : 0];
        })"""
    )
    page.close()
    assert rows
    for inside, height, gap in rows:
        assert inside == "avoid"
        assert height < 952, "higher than a sheet of A4 within its margins"
        assert abs(gap) <= 1


def test_no_table_makes_the_browser_shrink_the_paper(pages, chromium):
    """A page wider than A4 within its margins would be printed smaller."""
    page = chromium.new_page(viewport={"width": 605, "height": 900})
    wide = []
    for shown in pages:
        if not shown.address.startswith("p/") or "table class=\"flow" not in shown.source:
            continue
        page.goto(shown.path.as_uri())
        page.emulate_media(media="print")
        width = page.evaluate("Math.max(...[...document.querySelectorAll('table.flow')].map(t => t.scrollWidth))")
        if width > 606:
            wide.append((shown, width))
    page.close()
    assert wide == []


def test_pictures_open_alone(site, visit):
    pictures = sorted(site.glob("p/*/*.svg"))
    assert pictures
    for picture in pictures[:40]:
        source = picture.read_text(encoding="utf-8")
        assert "style" not in source and "<title" in source and "<desc" in source, picture
        with visit(picture.as_uri()) as visited:
            assert visited.messages == [], picture
            assert visited.requests == [picture.as_uri()], picture
            assert visited.page.evaluate("document.documentElement.localName") == "svg"


def test_text_at_twice_its_size_is_not_cut(longest, visit):
    with visit(longest.path.as_uri(), viewport={"width": 640, "height": 450}, device_scale_factor=2) as visited:
        cut = visited.page.evaluate(
            """[...document.querySelectorAll('main td:not(.chart), main th, main li, main p')]
              .filter(e => e.clientWidth && !e.closest('.hidden, thead') && e.scrollWidth > e.clientWidth + 1
                && getComputedStyle(e).overflowX !== 'visible').map(e => e.textContent.slice(0, 40))"""
        )
        assert cut == []
        assert visited.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
