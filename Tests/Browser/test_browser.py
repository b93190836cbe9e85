"""The site in Chromium, from a server of this machine and from file://."""

import re

import pytest

from conftest import SCREENSHOTS

SIZES = {"wide": {"width": 1280, "height": 900}, "small": {"width": 390, "height": 844}}


def url(start: str, site, address, page) -> str:
    return (address if start == "http" else site.as_uri() + "/") + page.address


@pytest.mark.parametrize("start", ["http", "file"])
def test_pages_are_quiet_and_stay_at_home(start, kinds, site, address, visit):
    home = address if start == "http" else "file://"
    for kind, page in kinds.items():
        with visit(url(start, site, address, page)) as visited:
            assert visited.messages == [], kind
            assert visited.failures == [], kind
            assert [request for request in visited.requests if not request.startswith(home)] == [], kind


def test_a_first_load_is_small(kinds, site, address, visit):
    for kind, page in kinds.items():
        with visit(url("http", site, address, page)) as visited:
            pictures = len(re.findall(r"<img\b", page.source))
            assert len(visited.requests) <= 7 + pictures, (kind, visited.requests)


def test_pages_say_the_same_without_script(kinds, site, address, visit):
    for kind, page in kinds.items():
        if kind.startswith("search/") or kind == "redirect":
            continue
        texts = []
        for script in (True, False):
            with visit(url("http", site, address, page), java_script_enabled=script) as visited:
                # Buttons are of no use without script, which therefore makes those of the rows.
                texts.append(visited.page.locator("main").evaluate(
                    """main => {
                      const copy = main.cloneNode(true);
                      copy.querySelectorAll("button").forEach(button => button.remove());
                      return copy.textContent;
                    }"""))
        assert texts[0] == texts[1], kind


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_pages_do_not_scroll_sideways(width, kinds, site, address, visit):
    wide = []
    for kind, page in kinds.items():
        with visit(url("http", site, address, page), viewport={"width": width, "height": 800}) as visited:
            sizes = visited.page.evaluate(
                "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
            )
            if sizes[0] > sizes[1]:
                wide.append((kind, sizes))
    assert wide == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_pages_are_accessible(size, theme, kinds, site, address, visit):
    """No serious or critical finding of axe-core on any kind of page."""
    from axe_playwright_python.sync_playwright import Axe

    options = {
        "runOnly": {
            "type": "tag",
            "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        "resultTypes": ["violations"],
    }
    found = []
    for kind, page in kinds.items():
        if kind == "redirect":
            continue
        with visit(url("http", site, address, page), viewport=SIZES[size], color_scheme=theme) as visited:
            for violation in Axe().run(visited.page, options=options).response["violations"]:
                if violation["impact"] in ("serious", "critical"):
                    found.append((kind, violation["id"], [node["target"] for node in violation["nodes"][:3]]))
    assert found == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_pictures_of_all_kinds_of_pages(size, theme, kinds, site, address, visit):
    """Kept in .build/screenshots, to be looked at before a release."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for kind, page in kinds.items():
        if kind == "redirect":
            continue
        with visit(url("http", site, address, page), viewport=SIZES[size], color_scheme=theme) as visited:
            name = page.address.removesuffix("/index.html").replace("/", "-")
            visited.page.evaluate("document.fonts.ready")
            picture = SCREENSHOTS / f"{name}-{size}-{theme}.png"
            visited.page.screenshot(path=picture, full_page=True)
            assert picture.stat().st_size > 2000, kind
