"""The search in Chromium (docs/search.md): it finds everything, forgives an error, and is quick."""

import json
import random
import statistics
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest
import yaml

from conftest import ROOT, SCREENSHOTS, build

GENERATOR = ROOT / ".build" / "release" / "manual-generator"
VECTORS = ROOT / "Tests" / "ThaiTextTests" / "Vectors" / "fold.json"
READY = "() => window.mw && mw.data.isComplete"
# The addresses of all results, best first, as the page computes them.
SEARCH = """async queries => {
  const answers = [];
  for (const words of queries) {
    const query = mw.query(words);
    const found = await mw.search(query, () => false);
    const near = found.length < 10 ? await mw.near(query, () => false, found) : [];
    answers.push(found.concat(near).map(result => result.block.records[result.record][1]));
  }
  return answers;
}"""


@pytest.fixture(scope="module")
def search(chromium, site):
    """The page of results from file://, its data complete."""
    page = chromium.new_page()
    page.goto((site / "search" / "index.html").as_uri())
    page.locator("#_search").focus()
    page.wait_for_function(READY)
    yield page
    page.close()


@pytest.fixture
def results(chromium, site):
    """Opens the page of results with a query and waits for its end."""
    contexts = []

    def open_results(query: str, **settings):
        contexts.append(chromium.new_context(**settings))
        page = contexts[-1].new_page()
        page.goto((site / "search" / "index.html").as_uri() + "#q=" + quote(query))
        page.wait_for_function(READY)
        page.wait_for_selector("#_list[aria-busy=false]", state="attached")
        return page

    yield open_results
    for context in contexts:
        context.close()


def titles(page) -> list[str]:
    return page.locator(".result h3").all_text_contents()


# What a manual says, read without the program.


class Words(yaml.SafeLoader):
    """Everything that is written stays words."""


Words.yaml_implicit_resolvers = {}


def as_list(value) -> list:
    return value if isinstance(value, list) else [value] if value else []


def registry(name: str) -> list[dict]:
    return yaml.load((ROOT / "content" / f"{name}.yaml").read_text("utf-8"), Words)[name]


def texts_of(process: dict, units: dict[str, list[str]], forms: dict[str, str]) -> list[str]:
    """Its title, steps, units and forms, in every name that the reader knows them by."""
    texts = [process["title"]] + as_list(process.get("title-en"))

    def parties(values):
        for value in as_list(values):
            texts.extend(units.get(value, []) if isinstance(value, str) else [])

    def steps(rows):
        for row in rows or []:
            texts.append(row["title"])
            parties(row.get("by"))
            parties(row.get("with"))
            texts.extend(forms[form] for form in as_list(row.get("forms")) if form in forms)
            steps([part if isinstance(part, dict) else {"title": part} for part in row.get("substeps") or []])

    parties(process.get("owner"))
    steps(process.get("steps"))
    for variant in process.get("cases") or []:
        texts.append(variant["title"])
        steps(variant.get("steps"))
    return [text for text in texts if "{" not in text]


@pytest.fixture(scope="session")
def content() -> dict[str, list[str]]:
    """The texts of each process by its address."""
    units: dict[str, list[str]] = {}
    for unit in registry("units"):
        also = [name for name in unit.get("also", []) if isinstance(name, str)]
        for name in [unit["id"], unit["name"], *also]:
            units.setdefault(name, [unit["id"], unit["name"]])
    forms = {form["id"]: form["name"] for form in registry("forms")}
    found = {}
    for path in sorted((ROOT / "content" / "processes").rglob("*.md")):
        process = yaml.load(path.read_text("utf-8").split("\n---", 1)[0].removeprefix("---\n"), Words)
        found[f"p/{path.stem}/index.html"] = texts_of(process, units, forms)
    assert len(found) == 72
    return found


def fold(page, texts: list[str]) -> list[str]:
    return page.evaluate("texts => texts.map(text => mw.fold(text, true))", texts)


# Folding


def test_the_browser_folds_as_swift_does(search):
    vectors = json.loads(VECTORS.read_text("utf-8"))
    found = search.evaluate(
        """vectors => ({
          cases: vectors.cases.map(row => [mw.fold(row.in, false), mw.fold(row.in, true)]),
          same: vectors.same.map(group => new Set(group.map(text => mw.fold(text, false))).size),
          different: vectors.different.map(group => new Set(group.map(text => mw.fold(text, false))).size),
          highlight: vectors.highlight.map(row => mw.highlights(row.text, row.query.split(" ").map(part => mw.fold(part, true)))),
        })""",
        vectors,
    )
    assert found["cases"] == [[row["fold"], row["loose"]] for row in vectors["cases"]]
    assert found["same"] == [1] * len(vectors["same"])
    assert found["different"] == [len(group) for group in vectors["different"]]
    assert found["highlight"] == [row["ranges"] for row in vectors["highlight"]]


def test_folding_a_fold_changes_nothing(search, content):
    texts = sorted({text for texts in content.values() for text in texts})
    once = fold(search, texts)
    assert fold(search, once) == once


# Finding


def pieces(content, search, least: int, count: int, chance: random.Random) -> list[tuple[str, str]]:
    """Random pieces of texts, each with the process that it was taken from, that are in the fold of their text."""
    all_texts = [(address, text) for address, texts in content.items() for text in texts if len(text) >= least]
    found = []
    while len(found) < count:
        address, text = chance.choice(all_texts)
        length = chance.randint(least, min(30, len(text)))
        start = chance.randint(0, len(text) - length)
        found.append((address, text[start : start + length], text))
    pairs = zip(found, fold(search, [piece for _, piece, _ in found]), fold(search, [text for _, _, text in found]))
    kept = [(address, piece) for (address, piece, _), part, whole in pairs if part and part in whole]
    # Only a piece that begins at a dot within an abbreviation is not in the fold.
    assert len(kept) > 0.97 * count
    return kept


def test_every_piece_of_a_text_finds_all_processes_that_have_it(search, content):
    chance = random.Random(5)
    queries = pieces(content, search, 4, 520, chance)[:500]
    assert len(queries) == 500
    folds = {address: fold(search, texts) for address, texts in content.items()}
    parts = fold(search, [piece for _, piece in queries])
    answers = search.evaluate(SEARCH, [piece for _, piece in queries])
    missed = []
    for (_, piece), part, answer in zip(queries, parts, answers):
        expected = {address for address, texts in folds.items() if any(part in text for text in texts)}
        assert expected
        missed += [(piece, address) for address in expected - set(answer)]
    assert missed == []


LETTERS = "กขคงจฉชซดตถทนบปผพภมยรลวศสหอะาิีึืุูเแโใไ"


def mistyped(text: str, kind: str, chance: random.Random) -> str:
    place = chance.randint(0, len(text) - 2)
    before, letter, after = text[:place], text[place], text[place + 1 :]
    if kind == "missing":
        return before + after
    if kind == "doubled":
        return before + letter + letter + after
    if kind == "swapped":
        return before + after[0] + letter + after[1:]
    return before + chance.choice(LETTERS.replace(letter, "")) + after


def forgiven(search, sources, kind: str, chance: random.Random, least: int) -> float:
    """The share of texts whose process is among the first ten although one error was typed."""
    exact = search.evaluate(SEARCH, [text for _, text in sources])
    # A piece that is right in more than ten processes cannot be forgiven: nobody knows which one was meant.
    sources = [source for source, answer in zip(sources, exact) if source[0] in answer[:10]]
    assert len(sources) > least
    answers = search.evaluate(SEARCH, [mistyped(text, kind, chance) for _, text in sources])
    right = sum(address in answer[:10] for (address, _), answer in zip(sources, answers))
    print(f"{kind}: {right} of {len(sources)}")
    return right / len(sources)


@pytest.mark.parametrize("kind", ["missing", "doubled", "swapped", "wrong"])
def test_one_typing_error_is_forgiven(search, content, kind):
    """Titles and steps, whole and in pieces; the right process is among the first ten in 95 %."""
    chance = random.Random(17)
    named = {address: [text for text in texts if len(text) >= 10] for address, texts in content.items()}
    whole = [(address, texts[0]) for address, texts in named.items() if texts]
    sources = whole + pieces(named, search, 10, 320, chance)[:300]
    assert forgiven(search, sources, kind, chance, least=200) >= 0.95


def test_years_are_one_in_every_form(results):
    answers = [titles(results(year)) for year in ("๒๕๖๗", "2567", "2024")]
    assert answers[0] and answers[0] == answers[1] == answers[2]


@pytest.mark.parametrize("kind", ["missing", "doubled", "swapped", "wrong"])
def test_short_pieces_are_forgiven_too(search, content, kind):
    """Six to nine letters: nine in ten, though an error in so few often makes a piece of another line."""
    chance = random.Random(23)
    sources = [source for source in pieces(content, search, 6, 900, chance) if len(source[1]) < 10]
    assert forgiven(search, sources, kind, chance, least=100) >= 0.9


def test_any_piece_of_titles_and_steps_is_forgiven(search, content):
    """Four to thirty letters and any of the four errors: the right process is among the first ten in 95 %."""
    chance = random.Random(31)
    sources = pieces({address: [text for text in texts if len(text) >= 30] for address, texts in content.items()}, search, 4, 520, chance)[:500]
    shares = [forgiven(search, sources, kind, chance, least=400) for kind in ("missing", "doubled", "swapped", "wrong")]
    assert statistics.mean(shares) >= 0.95


def test_a_wrong_long_word_beside_a_short_one(search):
    """A short word is not dropped: the process that has both comes before those that have the long one alone."""
    wrong, right = search.evaluate(SEARCH, ["ขออนุมัติเบิกจา่ย กค", "ขออนุมัติเบิกจ่าย กค"])
    assert right and wrong[: len(right[:3])] == right[:3]


def test_a_piece_may_begin_with_the_dot_of_a_short_form(search):
    answers = search.evaluate(SEARCH, [".พม.", "พม."])
    assert answers[0] and answers[0] == answers[1]


@pytest.mark.parametrize("query", ["ก.พ.ร.", "กพร", "ก. พ. ร."])
def test_short_forms_are_found_with_and_without_dots(results, query):
    assert "สำนักงานคณะกรรมการพัฒนาระบบราชการ" in titles(results(query))


def test_a_position_is_found_by_its_full_name(results, content):
    """The steps say “ผอ.กค.”; whoever types the name finds them too."""
    page = results("ผู้อำนวยการกลุ่มการคลัง")
    assert "การเบิกจ่ายเงินจากคลัง" in titles(page)


def test_tones_are_forgiven_but_count(search):
    plain, exact = search.evaluate(SEARCH, ["จัดซือจัดจาง", "จัดซื้อจัดจ้าง"])
    assert plain and set(plain) == set(exact)
    scores = search.evaluate(
        """async () => (await Promise.all(["จัดซือจัดจาง", "จัดซื้อจัดจ้าง"].map(words =>
          mw.search(mw.query(words), () => false)))).map(found => found[0].score)"""
    )
    assert scores[1] == scores[0] + 2


def test_a_whole_title_comes_first(search, content):
    queries = [texts[0] for texts in content.values()]
    answers = search.evaluate(SEARCH, queries)
    assert [answer[0] for answer in answers] == list(content)


# Showing


def test_marks_cover_whole_clusters(results):
    page = results("เบิกจาย")
    assert page.locator(".result h3 mark").first.text_content() == "เบิกจ่าย"
    assert page.locator(".result .line mark").first.text_content() == "เบิกจ่าย"


def test_a_line_leads_to_its_step(results, site):
    page = results("อนุมัติใบเบิกโดยผู้มีอำนาจ")
    line = page.locator(".result .line a").first
    assert line.text_content().startswith("ขั้นตอนที่ ๓:")
    line.click()
    page.wait_for_url("**/p/treasury-disbursement/index.html#*")
    assert page.locator(":target").count() == 1


def test_more_shows_twenty_more(results):
    page = results("การ")
    assert page.locator(".result").count() == 10
    page.locator("#_more").click()
    assert page.locator(".result").count() == 30
    assert page.evaluate("[...document.querySelectorAll('.result')].findIndex(r => r.contains(document.activeElement))") == 10


def test_filters_are_kept_in_the_fragment(results):
    page = results("จัดทำ")
    before = page.locator("#_count").text_content()
    box = page.locator("#_filters input[value=kk]")
    expected = int(box.locator("xpath=..").locator(".note").text_content().translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")))
    box.check()
    assert page.locator("#_count").text_content() != before
    assert page.locator(".result").count() == min(10, expected)
    assert all("กองกลาง" in place for place in page.locator(".result .place").all_text_contents())
    page.wait_for_function("() => location.hash.includes('d=kk')")
    after = page.locator("#_count").text_content()
    page.reload()
    page.wait_for_function("words => document.getElementById('_count').textContent === words", arg=after)
    assert page.locator("#_filters input[value=kk]").is_checked()


def test_near_results_are_called_near(results):
    page = results("การเบิกจ่ายเงินจากคงัล")
    assert "ใกล้เคียง" in page.locator("#_count").text_content()
    assert titles(page)[0] == "การเบิกจ่ายเงินจากคลัง"


def test_close_results_stand_below_those_of_the_query(results):
    """“นนโยบาย” is in “แผนนโยบาย”, but “นโยบาย” was meant."""
    page = results("นนโยบาย")
    page.wait_for_function("() => document.getElementById('_count').textContent.includes('ใกล้เคียงอีก')")
    badges = page.locator(".result").evaluate_all("all => all.map(one => one.querySelectorAll('.place .badge').length)")
    assert badges == sorted(badges) and badges[0] == 1 and badges[-1] == 2
    assert 1 < len(badges) <= 10
    assert page.locator(".result").first.locator("mark").count() > 0


def test_a_near_step_is_shown(results):
    page = results("อนุมัติใบเบิกโดยผู้มีอำหนาจ")
    assert "ใกล้เคียง" in page.locator("#_count").text_content()
    assert page.locator(".result .line").first.text_content() == "ขั้นตอนที่ ๓: อนุมัติใบเบิกโดยผู้มีอำนาจ"


def test_nothing_found_leads_on(results):
    page = results("qqqqqqqq")
    assert page.locator("#_count").text_content().startswith("ไม่พบรายการ")
    assert page.locator(".search-ways a").count() >= 6


def test_the_number_of_results_is_told(results):
    page = results("เบิกจ่าย")
    page.wait_for_function("() => document.getElementById('_status').textContent.startsWith('พบ ')")
    assert page.locator("#_status").get_attribute("role") == "status"


def test_words_never_become_elements(results):
    page = results('<img src="x" onerror="alert(1)"> การ')
    assert page.locator("main img").count() == 0
    page.locator("form.search input").fill("<b>การ")
    assert page.locator("main b").count() == 0


def violations(page) -> list:
    """What axe-core finds, of any weight."""
    from axe_playwright_python.sync_playwright import Axe

    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}}).response["violations"]
    return [(one["id"], [node["target"] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_results_are_accessible(results, width, theme):
    page = results("เบิกจ่าย", viewport={"width": width, "height": 900}, color_scheme=theme)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.screenshot(path=SCREENSHOTS / f"results-{width}-{theme}.png", full_page=True)


# Walking


def test_how_money_is_disbursed_and_who_approves(chromium, site):
    """From the home page by keyboard, in three actions: type, send, open the first result."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    messages = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto((site / "index.html").as_uri())
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "_search":
            break
    page.keyboard.type("เบิกจ่ายเงิน")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/index.html#q=*")
    page.wait_for_selector(".result")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "walk-disbursement-results.png")
    page.locator("form.search input").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.result h3') !== null"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/p/treasury-disbursement/index.html")
    page.screenshot(path=SCREENSHOTS / "walk-disbursement-page.png", full_page=True)
    row = page.locator("table.flow tr", has_text="อนุมัติใบเบิกโดยผู้มีอำนาจ").first
    assert "ผอ.กค." in row.text_content()
    assert messages == []
    page.close()


def test_without_script_the_page_leads_on(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "help/index.html")
    page.locator("form.search input").fill("เบิกจ่าย")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/index.html?q=*")
    assert page.locator("noscript .notice").is_visible()
    page.get_by_role("link", name="สารบัญ").last.click()
    page.wait_for_url("**/contents/index.html")
    context.close()


def test_a_query_of_a_plain_form_is_taken_over(chromium, address):
    page = chromium.new_page()
    page.goto(address + "search/index.html?q=" + quote("เบิกจ่าย"))
    page.wait_for_selector(".result")
    assert page.locator("form.search input").input_value() == "เบิกจ่าย"
    page.close()


def test_the_search_comes_only_when_it_is_needed(chromium, site):
    requests = []
    page = chromium.new_page()
    page.on("request", lambda request: requests.append(Path(request.url).name))
    page.goto((site / "index.html").as_uri())
    assert not any(name.startswith(("search-", "head", "00")) for name in requests)
    page.locator("#_search").focus()
    page.wait_for_function(READY)
    needed = sorted(Path(name).suffix for name in requests if name.startswith("search-"))
    assert needed == [".css", ".js"] and "00.js" in requests
    page.close()


@pytest.fixture
def answers(chromium, site):
    """The page of help with the first answers under the field of its banner."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto((site / "help" / "index.html").as_uri())
    page.locator("#_search").focus()
    page.wait_for_function(READY)
    page.keyboard.type("เบิกจ่าย")
    page.wait_for_selector(".answers a")
    yield page
    page.close()


def test_first_answers_stand_under_the_field(answers):
    assert answers.locator(".answers a").first.text_content().startswith("การเบิกจ่ายเงินจากคลัง")
    answers.keyboard.press("ArrowDown")
    answers.keyboard.press("ArrowDown")
    answers.keyboard.press("ArrowUp")
    answers.keyboard.press("Enter")
    answers.wait_for_url("**/p/treasury-disbursement/index.html")


def test_first_answers_go_away(answers):
    answers.keyboard.press("ArrowDown")
    answers.keyboard.press("Escape")
    assert answers.evaluate("document.activeElement.id") == "_search"
    assert not answers.locator(".answers").is_visible()
    answers.keyboard.type("เ")
    answers.keyboard.press("Backspace")
    answers.wait_for_selector(".answers a")
    for _ in range(12):
        answers.keyboard.press("Tab")
    assert not answers.locator(".answers").is_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_first_answers_are_accessible(answers, theme):
    answers.emulate_media(color_scheme=theme)
    assert violations(answers) == []
    answers.screenshot(path=SCREENSHOTS / f"answers-{theme}.png")


# Quickness

TYPE = """words => {
  const field = document.querySelector("form.search input"), list = document.getElementById("_list");
  return new Promise(done => {
    const observer = new MutationObserver(() => {
      if (list.getAttribute("aria-busy") === "false") { observer.disconnect(); done(); }
    });
    observer.observe(list, { attributes: true });
    field.value = words;
    field.dispatchEvent(new Event("input"));
  });
}"""


@pytest.fixture(scope="module")
def thousand(tmp_path_factory) -> Path:
    """The site of a manual of 1,000 processes."""
    folder = tmp_path_factory.mktemp("thousand")
    subprocess.run([GENERATOR, "1000", folder / "content"], check=True)
    build(folder / "site", content=folder / "content")
    return folder / "site"


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(len(values) * share)]


class Processor:
    """The time that a page had the processor, in ms: what the clock says depends on who else is at work here.

    The best of three counts, because the others also warm the caches that they lose meanwhile.
    """

    def __init__(self, page, slowness: int):
        self.tools = page.context.new_cdp_session(page)
        self.tools.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.tools.send("Emulation.setCPUThrottlingRate", {"rate": slowness})

    def time(self) -> float:
        metrics = self.tools.send("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration") * 1000


@pytest.mark.parametrize("slowness, most", [(1, 20), (6, 60)])
def test_answers_are_quick_among_a_thousand_processes(chromium, thousand, slowness, most):
    """95 of 100 answers stand in the page within 20 ms, and within 60 ms on a processor six times slower."""
    page = chromium.new_page()
    page.goto((thousand / "search" / "index.html").as_uri())
    page.locator("#_search").focus()
    page.wait_for_function(READY)
    lines = page.evaluate("mw.data.blocks.flatMap(block => block.records.flatMap(record => mw.lines(record).map(line => line.words)))")
    chance = random.Random(11)
    queries = []
    while len(queries) < 100:
        text = chance.choice(lines)
        length = chance.randint(1, min(30, len(text)))
        start = chance.randint(0, len(text) - length)
        queries.append(text[start : start + length].strip() or text)
    queries += [mistyped(query, "wrong", chance) for query in queries[:20] if len(query) > 5]
    processor = Processor(page, slowness)
    # Counted is finding and building the answer, not drawing it.
    page.evaluate("document.querySelector('main').style.display = 'none'")
    times = []
    for query in queries:
        tries = []
        for _ in range(3):
            page.evaluate(TYPE, "")
            start = processor.time()
            page.evaluate(TYPE, query)
            tries.append(processor.time() - start)
        times.append(min(tries))
    page.close()
    print(f"x{slowness}: median {statistics.median(times):.1f} ms, p95 {percentile(times, 0.95):.1f} ms, most {max(times):.1f} ms")
    assert percentile(times, 0.95) <= most


FIRST_ANSWER = """() => new Promise(done => {
  const field = document.getElementById("_search");
  new MutationObserver((_, observer) => {
    if (field.form.querySelector(".answers a")) { observer.disconnect(); done(); }
  }).observe(document, { childList: true, subtree: true });
  field.value = "งาน";
  field.focus();
})"""


def test_the_first_answer_comes_soon_on_a_slow_machine(chromium, thousand):
    """Within 500 ms of the processor after the field has the focus, on one six times slower."""
    tries = []
    for _ in range(3):
        page = chromium.new_page()
        page.goto((thousand / "help" / "index.html").as_uri())
        processor = Processor(page, 6)
        start = processor.time()
        page.evaluate(FIRST_ANSWER)
        tries.append(processor.time() - start)
        page.close()
    print("first answer:", ", ".join(f"{time:.0f} ms" for time in tries))
    assert min(tries) <= 500


def test_data_are_small(thousand):
    shards = sorted((thousand / "search").glob("[0-9]*.js"))
    assert len(shards) > 1 and all(shard.stat().st_size <= 1_000_100 for shard in shards)
    assert sum(shard.stat().st_size for shard in shards) <= 4.2e6
