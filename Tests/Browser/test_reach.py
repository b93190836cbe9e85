"""What everybody can reach: with the keyboard, with text of twice the size, and from the menu of a phone."""

import pytest

from test_browser import SIZES, url

KINDS = ["index.html", "p/*/index.html", "unit/*/index.html", "laws/index.html", "calendar/index.html",
         "search/index.html"]

# With all parts open: what took the focus and whether it was marked then; afterwards what was not reached.
WATCH = """() => {
  document.querySelectorAll("details").forEach(part => { part.open = true; });
  window.reached = new Map();
  document.addEventListener("focusin", event => {
    const style = getComputedStyle(event.target);
    window.reached.set(event.target, style.outlineStyle === "solid" && style.outlineWidth === "3px");
  });
  return document.querySelectorAll("a[href], button, input, summary, [tabindex='0']").length;
}"""
MISSED = """() => ({
  unreached: [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
    .filter(element => element.getClientRects().length > 0 && !window.reached.has(element))
    .map(element => element.outerHTML.slice(0, 80)),
  unmarked: [...window.reached].filter(([, isMarked]) => !isMarked).map(([element]) => element.outerHTML.slice(0, 80)),
})"""
ENLARGE = """() => {
  const all = [...document.querySelectorAll("body *")].filter(element => !element.closest("svg"));
  const sizes = all.map(element => parseFloat(getComputedStyle(element).fontSize));
  all.forEach((element, place) => element.style.setProperty("font-size", sizes[place] * 2 + "px", "important"));
}"""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(kind, size, kinds, site, address, visit):
    with visit(url("http", site, address, kinds[kind]), viewport=SIZES[size]) as visited:
        count = visited.page.evaluate(WATCH)
        for _ in range(count):
            visited.page.keyboard.press("Tab")
        assert visited.page.evaluate(MISSED) == {"unreached": [], "unmarked": []}


@pytest.mark.parametrize("size", SIZES)
def test_text_of_twice_the_size_does_not_scroll_sideways(size, kinds, pages, site, address, visit):
    # A process in parts has a list of its steps that is not on the longest page.
    in_parts = {page.address: page for page in pages if 'class="list numbered"' in page.source}
    assert in_parts
    wide = []
    for kind, page in (kinds | in_parts).items():
        with visit(url("http", site, address, page), viewport=SIZES[size]) as visited:
            visited.page.evaluate(ENLARGE)
            sizes = visited.page.evaluate(
                "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
            )
            if sizes[0] > sizes[1]:
                wide.append((kind, sizes))
    assert wide == []


def test_on_a_phone_the_menu_waits_behind_its_button(kinds, site, address, visit):
    place = url("http", site, address, kinds["help/index.html"])
    with visit(place, viewport=SIZES["small"]) as visited:
        page = visited.page
        menu, button = page.locator("nav.menu"), page.locator("button.menu-button")
        assert not menu.is_visible()
        assert button.get_attribute("aria-expanded") == "false"
        # The title begins in the first third of the screen.
        assert page.locator("h1").bounding_box()["y"] < SIZES["small"]["height"] / 3
        button.press("Enter")
        assert menu.is_visible() and page.locator("button.theme").is_visible()
        assert button.get_attribute("aria-expanded") == "true"
        assert min(link.bounding_box()["height"] for link in menu.locator("a").all()) >= 44
        button.press("Enter")
        assert not menu.is_visible()
    with visit(place, viewport=SIZES["small"], java_script_enabled=False) as visited:
        assert visited.page.locator("nav.menu").is_visible()
        assert not visited.page.locator("button.menu-button").is_visible()
    with visit(place, viewport=SIZES["wide"]) as visited:
        assert visited.page.locator("nav.menu").is_visible()
        assert not visited.page.locator("button.menu-button").is_visible()
