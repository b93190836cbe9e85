"""The site of this repository's manual, built once, and a browser that looks at it.

Run by `make test`, after the program has been built for release; see CONTRIBUTING.md.
"""

import functools
import http.server
import re
import subprocess
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from pages import Page

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build" / "release" / "workmanual"
SCREENSHOTS = ROOT / ".build" / "screenshots"


def build(output: Path, *options: str, content: Path = ROOT / "content", templates: Path = ROOT / "templates", **keywords):
    """Builds a site and fails with the program's words if it cannot."""
    command = [PROGRAM, "build", "--content", content, "--templates", templates, "--output", output, *options]
    run = subprocess.run(command, capture_output=True, text=True, **keywords)
    assert run.returncode == 0, run.stderr
    return run


def pytest_configure(config):
    config.addinivalue_line("markers", "timed: reads the clock, so it runs before a browser shares the machine with it")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.get_closest_marker("timed") is None)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    output = tmp_path_factory.mktemp("site") / "output"
    build(output)
    return output


@pytest.fixture(scope="session")
def pages(site) -> list[Page]:
    """All pages, parsed, in the order of their paths."""
    return [Page(site, path) for path in sorted(site.rglob("*.html"))]


@pytest.fixture(scope="session")
def kinds(pages) -> dict[str, Page]:
    """The longest page of each kind: of all processes, of all divisions, and so on."""
    kinds: dict[str, Page] = {}
    for page in pages:
        if page.is_redirect:
            kind = "redirect"
        else:
            kind = re.sub(r"(?<=/)[^/]+(?=/)", "*", page.address)
            kind = re.sub(r"/(?!index\b)[^/]+\.html$", "/*.html", kind)
        if kind not in kinds or len(page.source) > len(kinds[kind].source):
            kinds[kind] = page
    return kinds


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def address(site):
    """Where the site is served: an address of this machine."""
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        yield browser
        browser.close()


class Visit:
    """A page in the browser, with everything it said and asked for."""

    def __init__(self, browser, url: str, **settings):
        self.context = browser.new_context(**settings)
        self.page = self.context.new_page()
        self.messages: list[str] = []
        self.requests: list[str] = []
        self.failures: list[str] = []
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("requestfailed", lambda request: self.failures.append(request.url))
        self.page.goto(url, wait_until="load")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


@pytest.fixture
def visit(chromium):
    return functools.partial(Visit, chromium)
