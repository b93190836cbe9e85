/* The page of results: what is typed and chosen is in the fragment of the address, #q=…, and so are the filters. */
(function () {
  "use strict";
  const mw = window.mw, data = mw.data;
  const page = document.getElementById("_search-page");
  if (!page) { return; }
  const STEP = 20, FIRST = 10;
  const form = document.querySelector("form.search"), field = form.querySelector("input");
  const [list, count, status, more, filters] = ["_list", "_count", "_status", "_more", "_filters"]
    .map(function (id) { return document.getElementById(id); });
  const root = new URL("../", form.action).href;
  const title = document.title;

  // Which results a filter lets pass: by kind, category and division; `field` is the place in a record.
  const GROUPS = [
    { key: "k", name: "kind", field: 0, options: function () { return data.head.kinds; } },
    { key: "c", name: "category", field: 4, options: function () { return data.head.categories; } },
    { key: "d", name: "division", field: 3, options: function () { return data.head.divisions; } }
  ];
  let most = FIRST, turn = 0, found = [], marked = [], isNear = false;
  const chosen = { k: new Set(), c: new Set(), d: new Set() };

  // Words and numbers

  function number(value) {
    return String(value).replace(/[0-9]/g, function (digit) {
      return data.head.thaiDigits ? String.fromCharCode(0x0E50 + Number(digit)) : digit;
    });
  }
  function say(key, value) {
    const words = data.head.words[value === 1 && data.head.words[key + "One"] ? key + "One" : key];
    return value === undefined ? words : words.replace("{}", number(value));
  }
  function make(tag, name, words) {
    const element = document.createElement(tag);
    if (name) { element.className = name; }
    if (words) { element.textContent = words; }
    return element;
  }

  // The fragment

  function readFragment() {
    const from = new URLSearchParams(location.hash.slice(1));
    // Without the fragment a form was sent by a browser that had not yet run our script.
    field.value = from.get("q") || new URLSearchParams(location.search).get("q") || "";
    most = Math.max(FIRST, Number(from.get("n")) || 0);
    GROUPS.forEach(function (group) {
      chosen[group.key] = new Set((from.get(group.key) || "").split(" ").filter(Boolean));
    });
  }

  let writing = 0;
  function writeFragment() {
    clearTimeout(writing);
    writing = setTimeout(function () {
      const to = ["q=" + encodeURIComponent(field.value.trim())];
      GROUPS.forEach(function (group) {
        if (chosen[group.key].size) { to.push(group.key + "=" + Array.from(chosen[group.key]).map(encodeURIComponent).join("+")); }
      });
      if (most > FIRST) { to.push("n=" + most); }
      history.replaceState(null, "", "#" + to.join("&"));
      document.title = (field.value.trim() ? field.value.trim() + " – " : "") + title;
    }, 250);
  }

  // Searching

  async function run() {
    const mine = ++turn;
    const text = field.value.trim();
    function isStale() { return mine !== turn; }
    page.hidden = text === "";
    if (text === "" || !data.head) { return text === "" || !data.hasFailed ? waitForData(text) : fail(); }
    list.setAttribute("aria-busy", "true");
    const query = mw.query(text);
    let results = await mw.search(query, isStale);
    const isLikeness = results !== null && results.length === 0 && data.isComplete;
    if (isLikeness) { results = await mw.near(query, isStale); }
    if (results === null) { return; }
    [found, isNear] = [results, isLikeness];
    marked = isNear ? [] : query.parts;
    show(0);
  }

  function waitForData(text) {
    list.replaceChildren();
    count.textContent = text === "" ? "" : "…";
    announce("");
  }

  function fail() {
    count.textContent = page.getAttribute("data-failed");
    announce(count.textContent);
  }

  // The number of results is told when typing has come to rest, not at every key.
  let telling = 0;
  function announce(words) {
    clearTimeout(telling);
    telling = setTimeout(function () { status.textContent = words; }, words ? 700 : 0);
  }

  // Results

  function show(focused) {
    const passing = found.filter(function (result) { return GROUPS.every(function (group) { return passes(result, group); }); });
    const words = passing.length === 0 ? say("none") : say(isNear ? "near" : "found", passing.length);
    count.textContent = words + (passing.length === 0 ? ". " + say("noneHint") : isNear ? ". " + say("nearHint") : "");
    list.replaceChildren.apply(list, passing.slice(0, most).map(item));
    const rest = Math.min(STEP, passing.length - most);
    more.hidden = rest <= 0;
    more.textContent = rest > 0 ? say("more", rest) : "";
    showFilters();
    list.setAttribute("aria-busy", String(!data.isComplete));
    if (data.isComplete) { announce(count.textContent); }
    const link = focused > 0 && list.children[focused] && list.children[focused].querySelector("a");
    if (link) { link.focus(); }
  }

  function record(result) { return result.shard.records[result.record]; }

  function option(result, group) {
    const value = record(result)[group.field];
    if (group.key === "k") { return value; }
    return value < 0 ? null : group.options()[value][0];
  }

  function passes(result, group) { return chosen[group.key].size === 0 || chosen[group.key].has(option(result, group)); }

  function item(result) {
    const fields = record(result), address = root + fields[1];
    const entry = make("li", "result"), heading = make("h3"), link = make("a");
    link.href = address;
    mark(link, fields[2]);
    heading.append(link);
    const place = make("p", "place");
    place.append(make("span", "badge", data.head.kinds.find(function (kind) { return kind[0] === fields[0]; })[1]));
    const parts = [[3, data.head.divisions], [4, data.head.categories]].filter(function (pair) { return fields[pair[0]] >= 0; })
      .map(function (pair) { return pair[1][fields[pair[0]]][1]; });
    if (parts.length) { place.append(" " + parts.join(" · ")); }
    entry.append(heading, place);
    mw.shownLines(result, marked).forEach(function (line) { entry.append(lineOf(line, address)); });
    return entry;
  }

  function lineOf(line, address) {
    const paragraph = make("p", "line");
    const label = line.number ? say("step", Number(line.number)) : line.tag === "n" ? say("alias") : data.head.tags[line.tag];
    let words = paragraph;
    if (line.anchor) {
      words = make("a");
      words.href = address.split("#")[0] + "#" + encodeURIComponent(line.anchor);
      paragraph.append(words);
    }
    words.append(make("span", "label", label + ":"), " ");
    mark(words, line.words);
    return paragraph;
  }

  // The words, with what was searched for marked; always as text, never as markup.
  function mark(element, words) {
    const spellings = marked.reduce(function (all, part) { return all.concat(part.loose); }, []);
    let end = 0;
    mw.highlights(words, spellings).forEach(function (range) {
      element.append(words.slice(end, range[0]), make("mark", "", words.slice(range[0], range[1])));
      end = range[1];
    });
    element.append(words.slice(end));
  }

  // Filters: only what the results have, with how many of them there are.

  function showFilters() {
    if (!filters.querySelector("fieldset")) { GROUPS.forEach(function (group) { filters.append(fieldset(group)); }); }
    GROUPS.forEach(function (group) {
      const numbers = {};
      found.forEach(function (result) {
        const others = GROUPS.filter(function (other) { return other !== group; });
        const value = option(result, group);
        if (value !== null && others.every(function (other) { return passes(result, other); })) {
          numbers[value] = (numbers[value] || 0) + 1;
        }
      });
      let shown = 0;
      group.boxes.forEach(function (box) {
        box.checked = chosen[group.key].has(box.value);
        box.parentNode.hidden = !numbers[box.value] && !box.checked;
        box.parentNode.lastChild.textContent = number(numbers[box.value] || 0);
        if (!box.parentNode.hidden) { shown++; }
      });
      group.element.hidden = shown < 2 && chosen[group.key].size === 0;
    });
    filters.hidden = GROUPS.every(function (group) { return group.element.hidden; });
  }

  function fieldset(group) {
    const element = make("fieldset");
    element.append(make("legend", "", say(group.name)));
    group.boxes = group.options().map(function (pair) {
      const label = make("label"), box = make("input");
      box.type = "checkbox";
      box.value = pair[0];
      box.addEventListener("change", function () {
        chosen[group.key][box.checked ? "add" : "delete"](box.value);
        most = FIRST;
        show(0);
        writeFragment();
      });
      label.append(box, make("span", "", pair[1]), make("span", "note"));
      element.append(label);
      return box;
    });
    group.element = element;
    return element;
  }

  // Beginning

  field.addEventListener("input", function () { most = FIRST; run(); writeFragment(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); run(); });
  more.addEventListener("click", function () {
    const before = list.children.length;
    most += STEP;
    show(before);
    writeFragment();
  });
  window.addEventListener("hashchange", function () { readFragment(); run(); });
  filters.open = window.matchMedia("(min-width: 900px)").matches;
  readFragment();
  mw.open(new URL("./", form.action).href, run);
  run();
})();
