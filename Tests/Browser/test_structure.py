"""What is in the pages: well formed, complete, nothing that runs, nothing from elsewhere (site.md 10 and 15)."""

import re
import subprocess

import pytest

from conftest import ROOT, build
from pages import Page

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)


def problems(pages, find):
    return [f"{page}: {problem}" for page in pages for problem in find(page)]


def test_there_is_a_site(pages):
    assert len(pages) > 20


def test_pages_are_well_formed(pages):
    assert problems(pages, lambda page: page.reader.problems) == []
    assert problems(pages, lambda page: [] if (page.reader.declaration or "").lower() == "doctype html" else ["doctype"]) == []


def test_pages_end_with_one_newline_and_have_unix_lines(pages):
    def find(page):
        if "\r" in page.source or "\ufeff" in page.source:
            yield "line ends or byte-order mark"
        if not page.source.endswith("\n") or page.source.endswith("\n\n"):
            yield "end"

    assert problems(pages, find) == []


def test_ids_are_unique(pages):
    assert problems(pages, lambda page: sorted({i for i in page.ids if page.ids.count(i) > 1})) == []


def test_references_between_elements_lead_to_ids(pages):
    names = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"]

    def find(page):
        ids = set(page.ids)
        for element in page.elements:
            for name in names:
                for reference in (element.attributes.get(name) or "").split():
                    if reference not in ids:
                        yield f"{element} {name}={reference}"

    assert problems(pages, find) == []


def test_links_and_anchors_lead_somewhere(pages, site):
    by_path = {page.path.resolve(): page for page in pages}

    def find(page):
        for element, address in page.links:
            target = page.target(address)
            if target is None:
                continue
            path, anchor = target
            if not path.is_file():
                yield f"{element}: no file {address}"
            elif site.resolve() not in path.parents:
                yield f"{element}: {address} leaves the site"
            elif anchor and path in by_path and anchor not in by_path[path].ids:
                yield f"{element}: no anchor {address}"

    assert problems(pages, find) == []


def test_links_name_files(pages):
    """Folders are not resolved from file:// (site.md 2)."""

    def find(page):
        for element, address in page.links:
            if page.target(address) and (address.split("#")[0].endswith("/") or address.startswith("/")):
                yield f"{element}: {address}"

    assert problems(pages, find) == []


def test_every_page_is_reached_from_home(pages, site):
    by_path = {page.path.resolve(): page for page in pages}
    seen, waiting = set(), [(site / "index.html").resolve()]
    while waiting:
        path = waiting.pop()
        if path in seen or path not in by_path:
            continue
        seen.add(path)
        for element, address in by_path[path].links:
            target = by_path[path].target(address)
            if element.tag in ("a", "form") and target:
                waiting.append(target[0])
    orphans = [page for page in pages if page.path.resolve() not in seen]
    # Nobody links to a former name or to the page for addresses that do not exist.
    assert [page for page in orphans if not page.is_redirect and page.address != "404.html"] == []


def test_the_policy_comes_first(pages):
    def find(page):
        metas = [element for element in page.elements if element.tag in ("meta", "link", "script", "style", "title")]
        if "charset" not in metas[0].attributes:
            yield "charset is not first"
        policy = metas[1].attributes
        if policy.get("http-equiv") != "Content-Security-Policy" or policy.get("content") != POLICY:
            yield "policy is not second"

    assert problems(pages, find) == []


def test_nothing_in_a_page_runs(pages):
    def find(page):
        for element in page.elements:
            if element.tag in ("style", "iframe", "object", "embed", "base", "template"):
                yield element
            if element.tag == "script" and "src" not in element.attributes:
                yield element
            for name, value in element.attributes.items():
                if name.startswith("on") or name in ("style", "srcdoc", "srcset", "ping"):
                    yield f"{element} {name}"
                if re.match(r"[\s\x00-\x1f]*(javascript|data|vbscript|file|blob)\s*:", value or "", re.IGNORECASE):
                    yield f"{element} {name}={value}"

    assert problems(pages, find) == []


def test_pages_load_nothing_from_elsewhere(pages):
    loading = {"script", "link", "img", "use", "image", "source", "audio", "video", "form"}

    def find(page):
        for element, address in page.links:
            if element.tag in loading and page.target(address) is None:
                yield f"{element}: {address}"

    assert problems(pages, find) == []


def test_links_elsewhere_send_no_address(pages):
    def find(page):
        for element, address in page.links:
            if page.target(address) is None and address.startswith("http"):
                if "noreferrer" not in (element.attributes.get("rel") or "").split():
                    yield f"{element}: {address}"

    assert problems(pages, find) == []


def test_pages_hold_no_unfilled_template(pages):
    assert problems(pages, lambda page: re.findall(r"\{\{.{0,30}", page.source)) == []


def test_budgets(pages, site):
    """Sizes of site.md 12."""
    def size(pattern):
        return sum(path.stat().st_size for path in (site / "assets").glob(pattern))

    # Pages with charts and registers load a second sheet; that of the search comes when somebody searches.
    for second in ("chart-*.css", "index-*.css", "search-*.css"):
        assert 0 < size("style-*.css") + size(second) <= 25_000
    assert 0 < size("manual-*.js") <= 12_000
    assert [page for page in pages if page.path.stat().st_size > 60_000] == []


def test_frame_is_small(pages):
    """What stands outside `main` (site.md 5)."""
    def frame(page):
        return len(re.sub(r"<main.*</main>", "", page.source, flags=re.DOTALL).encode())

    assert [(page, frame(page)) for page in pages if not page.is_redirect and frame(page) > 8 * 1024] == []


# In between lie the sizes at which pages that list the whole manual become short.
@pytest.mark.parametrize("count", [100, 180, 300, 1000])
def test_no_page_of_a_generated_manual_is_large(count, tmp_path):
    """Pages do not grow with the manual: what is too long for one page has several, and links to steps lead there."""
    subprocess.run([ROOT / ".build" / "release" / "manual-generator", str(count), tmp_path / "content"], check=True)
    site = tmp_path / "output"
    build(site, content=tmp_path / "content")
    paths = sorted(site.rglob("*.html"))
    assert len(paths) > count
    assert [path for path in paths if path.stat().st_size > 60_000] == []
    parts = [path for path in paths if path.parts[-2] == "steps"]
    assert parts
    ids: dict = {}
    checked = 0
    for path in paths:
        page = Page(site, path)
        for link in re.findall(r'href="([^"]*/steps/[^"#]*#[^"]+)"', page.source):
            target, anchor = page.target(link)
            known = ids.setdefault(target, set(re.findall(r' id="([^"]+)"', target.read_text(encoding="utf-8"))))
            assert anchor in known, (page, link)
            checked += 1
    assert checked > 100
