"""A registry with very many units that stand below no division (site.md 12), in an English manual."""

import re

import pytest

from conftest import build
from pages import Page

COUNT = 700
MANUAL = """title: Work manual
org: office
fiscal-year: 2567
language: en
categories: [{id: core, title: Core, processes: [first]}]
divisions: [{unit: office, processes: [first]}]
"""
PROCESS = """---
title: First
owner: office
kpis: none
digital: none
innovation: none
requirements: none
inputs: none
outputs: none
steps: [{title: do, by: office, time: 1 day}]
---
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, Page]:
    content = tmp_path_factory.mktemp("many-units") / "content"
    (content / "processes").mkdir(parents=True)
    units = "".join(f"  - {{id: o{n}, name: Outside body of the number {n}, kind: outside, slug: o{n}}}\n" for n in range(COUNT))
    (content / "units.yaml").write_text("units:\n  - {id: office, name: Office, kind: org}\n" + units, encoding="utf-8")
    (content / "manual.yaml").write_text(MANUAL, encoding="utf-8")
    (content / "processes" / "first.md").write_text(PROCESS, encoding="utf-8")
    site = content.parent / "site"
    build(site, content=content)
    return {path.relative_to(site).as_posix(): Page(site, path) for path in site.rglob("*.html")}


def test_the_list_of_units_has_as_many_pages_as_it_needs(pages):
    assert [name for name, page in pages.items() if len(page.source.encode()) > 60_000] == []
    lists = [page.source for name, page in pages.items() if re.fullmatch(r"unit/(index|\d+)\.html", name)]
    assert len(lists) > 1
    for number in range(COUNT):
        assert sum(f'href="o{number}/index.html"' in page for page in lists) == 1, number


def test_one_warning_is_not_told_as_many(pages):
    text = pages["health/index.html"].source
    assert re.search(r"\b\d+ remarks?\b", text)
    assert re.findall(r"\b1 (?:warnings|remarks)\b|\b(?:0|[2-9]|\d\d+) (?:warning|remark)\b", text) == []
