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
    assert sum(head in sheet for sheet in paper) >= 3


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


def processes(pages):
    """The pages of processes that have a chart."""
    return [page for page in pages if page.address.startswith("p/") and "<svg class=\"flow" in page.source]


WORDS = """figure => [...figure.querySelectorAll("svg.flow")].filter(svg => svg.checkVisibility()).flatMap(svg =>
  [...svg.querySelectorAll("text")].concat([...svg.querySelectorAll("use")].flatMap(use =>
    [...document.querySelectorAll(use.getAttribute("href") + " text")])).map(text => {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const font = text.closest(".note, .edge-label, .lane, .conn") ? "--label" : "--text";
      return parseFloat(getComputedStyle(svg).getPropertyValue(font)) * scale * 0.75;
    }))"""


@pytest.mark.parametrize("paper, room", [("upright", 605), ("lying", 934)])
def test_words_of_charts_are_nine_points_on_paper(pages, chromium, paper, room):
    page = chromium.new_page(viewport={"width": room, "height": 900})
    page.emulate_media(media="print")
    found = 0
    for shown in processes(pages):
        if f"chart-figure {paper}" not in shown.source:
            continue
        page.goto(shown.path.as_uri())
        for figure in page.locator(f".chart-figure.{paper}").all():
            sizes = figure.evaluate(WORDS)
            found += len(sizes)
            assert min(sizes) >= 8.98, (shown, min(sizes))
            # What stands in the margins is not printed.
            for left, right in figure.locator("svg.flow:visible").evaluate_all(
                    "all => all.map(svg => svg.getBoundingClientRect()).map(box => [box.left, box.right])"):
                assert left >= -0.5 and right <= room + 0.5, shown
    page.close()
    assert found > 100


def test_the_sheets_of_a_chart_show_everything_once(pages, chromium):
    """What the whole chart has on screen, its sheets have on paper: no shape is cut, none is missing."""
    page = chromium.new_page(viewport={"width": 934, "height": 900})
    counted = 0
    for shown in processes(pages):
        if "<div class=\"sheet\">" not in shown.source:
            continue
        page.goto(shown.path.as_uri())
        page.emulate_media(media="print")
        for figure in page.locator(".chart-figure.in-sheets").all():
            views, shapes, heads, marks = figure.evaluate(
                """figure => {
                  const box = b => [b.x, b.y, b.x + b.width, b.y + b.height];
                  const sheets = [...figure.querySelectorAll(".sheet svg.flow")];
                  const whole = figure.querySelector(".flow-scroll svg.flow");
                  const number = (e, name) => parseFloat(e.getAttribute(name));
                  const views = sheets.map(sheet => sheet.querySelector("use").parentElement.viewBox.baseVal).map(box);
                  figure.querySelector(".flow-scroll").style.display = "block";
                  const shapes = [...whole.querySelectorAll(".node, .edge-label")].map(e => box(e.getBBox()));
                  const heads = [whole, ...sheets].map(svg => [...svg.querySelectorAll(".lane text")].map(t => t.textContent).join());
                  const marks = sheets.map(svg => [...svg.querySelectorAll(".conn")].map(c =>
                    [c.getAttribute("data-dir"), c.getAttribute("data-conn")]));
                  return [views, shapes, heads, marks];
                }"""
            )
            for left, top, right, bottom in shapes:
                inside = [v for v in views if v[0] <= left and v[1] <= top and right <= v[2] and bottom <= v[3]]
                touched = [v for v in views if v[1] < bottom and top < v[3]]
                assert len(inside) == 1 and touched == inside, (shown, (left, top, right, bottom))
            assert len(set(heads)) == 1, "every sheet repeats the heads of the lanes"
            # A line that leaves a sheet goes on at the same letter on another one.
            out, back = ({letter for sheet in marks for way, letter in sheet if way == w} for w in ("out", "in"))
            assert out == back != set()
            counted += len(views)
        page.emulate_media(media="screen")
    page.close()
    assert counted > 10


def test_a_chart_of_twenty_steps_goes_on_over_the_pages_of_a_print(pages, chromium, tmp_path):
    """Each sheet of the lanes is a page with all heads, and says where its lines go on and come from."""
    shown = max(
        (page for page in processes(pages) if page.source.count("in-sheets") == 1),
        key=lambda page: page.source.count("<div class=\"sheet\">"))
    page = chromium.new_page()
    page.goto(shown.path.as_uri())
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    heads = page.locator(".flow-scroll .lane tspan").all_text_contents()
    sheets = page.locator(".sheet").count()
    page.close()
    run = subprocess.run(["pdftotext", tmp_path / "page.pdf", "-"], capture_output=True, text=True, check=True)
    # The spaces that it finds between letters and marks are none.
    texts = ["".join(text.split()) for text in run.stdout.split("\f")]
    with_lines = [text for text in texts if "ไปแผ่น" in text or "จากแผ่น" in text]
    assert len(with_lines) == sheets > 2
    for text in with_lines:
        assert all("".join(head.split()) in text for head in heads)
    joined = "".join(with_lines)
    assert joined.count("ไปแผ่น") == joined.count("จากแผ่น") >= sheets - 1


def test_words_at_twice_their_size_are_neither_cut_nor_on_each_other(kinds, visit):
    """Only the text grows, as a reader may ask of the browser; everything else makes room."""
    shown = kinds["p/*/index.html"]
    with visit(shown.path.as_uri(), viewport={"width": 1280, "height": 900}) as visited:
        for scale in (1, 2):
            cut, meeting = visited.page.evaluate(TEXT_FAULTS, scale)
            assert cut == [], scale
            assert meeting == [], scale


TEXT_FAULTS = """scale => {
  const main = document.querySelector("main");
  document.querySelectorAll("details").forEach(details => { details.open = true; });
  const sizes = [...main.querySelectorAll("*")].filter(e => !e.closest("svg"))
    .map(e => [e, parseFloat(getComputedStyle(e).fontSize)]);
  for (const [e, size] of sizes) { e.style.fontSize = size * scale + "px"; }
  const cut = [...main.querySelectorAll("td:not(.chart), th, li, p, dd, dt, h1, h2, h3, summary, a")]
    .filter(e => e.checkVisibility() && !e.closest(".hidden") && getComputedStyle(e).overflowX !== "visible"
      && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
    .map(e => e.textContent.trim().slice(0, 40));
  const boxes = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility() || parent.closest(".hidden, title, desc, .wide, .flow-scroll")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      // A line of text reaches above and below its letters.
      const size = parseFloat(getComputedStyle(parent).fontSize);
      const middle = (r.top + r.bottom) / 2;
      if (r.width > 1) boxes.push([r.left + 1, middle - size * 0.35, r.right - 1, middle + size * 0.35, node]);
    }
  }
  boxes.sort((a, b) => a[1] - b[1]);
  const meeting = [];
  boxes.forEach((a, i) => {
    for (let k = i + 1; k < boxes.length && boxes[k][1] < a[3]; k += 1) {
      const b = boxes[k];
      if (a[4] !== b[4] && a[0] < b[2] && b[0] < a[2]) meeting.push([a[4].data.trim().slice(0, 30), b[4].data.trim().slice(0, 30)]);
    }
  });
  for (const [e] of sizes) { e.style.fontSize = ""; }
  return [cut, meeting];
}"""
