"""Words without a space, long addresses, code and deep lists: what an author may write, at every width (site.md 8, 9)."""

import re

import pytest

from conftest import build
from pages import Page
from test_browser import SIZES
from test_reach import ENLARGE

WORD = "interdisciplinaryresponsibility" * 4
ADDRESS = "https://example.go.th/" + "a" * 200

MANUAL = f"""title: {WORD}
org: office
fiscal-year: 2567
contact: {{email: {'a' * 60}@example.go.th, url: "{ADDRESS}"}}
address: "{ADDRESS}"
parts: [{{campaign: round}}, {{page: prose}}, divisions]
categories: [{{id: core, title: {WORD}, groups: [{{id: one, title: {WORD}, unit: [main, {'u' * 30}], processes: [first, second]}}]}}]
divisions: [{{unit: main, processes: [first, second]}}]
"""
UNITS = f"""units:
  - {{id: office, name: {WORD}, kind: org}}
  - {{id: main, name: {WORD}, kind: division, under: office, slug: main}}
  - {{id: {'u' * 30}, name: {WORD}, kind: group, under: main}}
"""
STEPS = f"""owner: [main, {'u' * 30}]
kpis: none
digital: none
innovation: none
requirements: none
outputs: none
"""
FIRST = f"""---
title: {WORD}
{STEPS}inputs: none
cases:
  - {{id: one, title: {WORD}, steps: [{{title: {WORD}, by: main, time: none}}, {{title: end, by: {'u' * 30}, time: none}}]}}
  - {{id: two, title: other, steps: [{{title: {WORD}, by: main, time: none}}, {{title: end, by: {'u' * 30}, time: none}}]}}
---
"""
SECOND = f"""---
title: second
{STEPS}inputs: [{{name: {WORD}, from: main, source: first}}]
steps: [{{title: go on, by: {'u' * 30}, time: Jan, go: first}}]
---
"""
CODE = "```\n" + "x" * 300 + "\n```\n"
PROSE = f"---\ntitle: prose\n---\n\n{CODE}\n" + "".join("  " * level + f"- level {level}\n" for level in range(12))
CAMPAIGN = f"""---
title: {WORD}
owner: main
rounds: [{{id: r1, name: {WORD}, due: 2024-07-10}}]
activities:
  - {{id: a, title: {WORD}, by: [main, {'u' * 30}], time: Jan, round: r1}}
---

{CODE}"""


@pytest.fixture(scope="module")
def long_words(tmp_path_factory) -> list[Page]:
    """The pages of a manual whose words are long and whose registers are empty."""
    content = tmp_path_factory.mktemp("long-words") / "content"
    files = {"manual.yaml": MANUAL, "units.yaml": UNITS, "processes/first.md": FIRST, "processes/second.md": SECOND,
             "pages/prose.md": PROSE, "campaigns/round.md": CAMPAIGN}
    for name, text in files.items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")
    site = content.parent / "site"
    build(site, content=content)
    pages = [Page(site, path) for path in sorted(site.rglob("*.html"))]
    return [page for page in pages if not page.address.startswith(("calendar/0", "calendar/1", "search/"))]


def is_too_wide(visited) -> bool:
    return visited.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


@pytest.mark.parametrize("width", [320, 1280])
def test_long_words_do_not_push_a_page_wide(width, long_words, visit):
    wide = []
    for page in long_words:
        with visit(page.path.as_uri(), viewport={"width": width, "height": 800}) as visited:
            wide += [(page, width)] if is_too_wide(visited) else []
    assert wide == []


@pytest.mark.parametrize("size", SIZES)
def test_long_words_of_twice_the_size_do_not_push_a_page_wide(size, long_words, visit):
    wide = []
    for page in long_words:
        with visit(page.path.as_uri(), viewport=SIZES[size]) as visited:
            visited.page.evaluate(ENLARGE)
            wide += [(page, size)] if is_too_wide(visited) else []
    assert wide == []


def test_no_finding_of_axe_however_slight(long_words, visit):
    from axe_playwright_python.sync_playwright import Axe

    found = []
    for page in long_words:
        with visit(page.path.as_uri()) as visited:
            for violation in Axe().run(visited.page, options={"resultTypes": ["violations"]}).response["violations"]:
                found.append((page, violation["id"], [node["target"] for node in violation["nodes"][:3]]))
    assert found == []


def test_no_list_is_empty(long_words):
    lists = r"<(ul|ol|dl)\b[^>]*>\s*</\1>"
    assert [(page, found[0]) for page in long_words for found in [re.search(lists, page.source)] if found] == []


def test_links_elsewhere_from_the_frame_send_no_address(long_words):
    missing = []
    for page in long_words:
        for element, address in page.links:
            if page.target(address) is None and address.startswith("http"):
                if "noreferrer" not in (element.attributes.get("rel") or ""):
                    missing.append((page, element))
    assert missing == []
