/* The page of results: what is typed and chosen is in the fragment of the address, #q=…, and so are the filters. */
(function () {
  "use strict";
  const mw = window.mw, data = mw.data, make = mw.make, say = mw.say, number = mw.number, record = mw.record;
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
  let most = FIRST, turn = 0;
  let answer = { query: mw.query(""), found: [], near: [] };
  const chosen = { k: new Set(), c: new Set(), d: new Set() };

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

  const announce = mw.announcer(status);

  async function run() {
    const mine = ++turn;
    const text = field.value.trim();
    page.hidden = text === "";
    if (text === "" || !data.head) {
      list.replaceChildren();
      count.textContent = text === "" ? "" : data.hasFailed ? page.getAttribute("data-failed") : "…";
      announce(data.hasFailed ? count.textContent : "");
      list.setAttribute("aria-busy", String(text !== ""));
      return;
    }
    list.setAttribute("aria-busy", "true");
    function isStale() { return mine !== turn; }
    const first = await mw.answer(text, isStale);
    if (first === null || isStale()) { return; }
    answer = first;
    show(0);
    const whole = await mw.completed(first, isStale);
    if (whole === null || isStale() || whole.near.length === first.near.length) { return; }
    answer = whole;
    // What stands there stays, for somebody may be reading it.
    list.append.apply(list, answer.near.filter(passesAll).map(item));
    tellCount();
    showFilters();
  }

  // Results

  function show(focused) {
    const passing = mw.allOf(answer).filter(passesAll);
    list.replaceChildren.apply(list, passing.slice(0, most).map(item));
    const rest = Math.min(STEP, passing.length - most);
    more.hidden = rest <= 0;
    more.textContent = rest > 0 ? say("more", rest) : "";
    showFilters();
    list.setAttribute("aria-busy", String(!data.isComplete));
    tellCount();
    const link = focused > 0 && list.children[focused] && list.children[focused].querySelector("a");
    if (link) { link.focus(); }
  }

  function tellCount() {
    count.textContent = mw.countOf(answer.found.filter(passesAll).length, answer.near.filter(passesAll).length);
    if (data.isComplete) { announce(count.textContent); }
  }

  function option(result, group) {
    const value = record(result)[group.field];
    if (group.key === "k") { return value; }
    return value < 0 ? null : group.options()[value][0];
  }

  function passes(result, group) { return chosen[group.key].size === 0 || chosen[group.key].has(option(result, group)); }

  function passesAll(result) { return GROUPS.every(function (group) { return passes(result, group); }); }

  function item(result) {
    const fields = record(result), address = root + fields[1], marked = mw.markedIn(result, answer);
    const entry = make("li", "result"), heading = make("h3"), link = make("a");
    link.href = address;
    mw.mark(link, fields[2], marked);
    heading.append(link);
    const place = make("p", "place");
    place.append(make("span", "badge", mw.kindOf(fields)));
    if (answer.found.length > 0 && result.lines) { place.append(make("span", "badge", say("close"))); }
    const parts = [[3, data.head.divisions], [4, data.head.categories]].filter(function (pair) { return fields[pair[0]] >= 0; })
      .map(function (pair) { return pair[1][fields[pair[0]]][1]; }).filter(function (name) { return name !== fields[2]; });
    if (parts.length) { place.append(" " + parts.join(" · ")); }
    entry.append(heading, place);
    mw.shownLines(result, marked).forEach(function (line) { entry.append(lineOf(line, address, marked)); });
    return entry;
  }

  function lineOf(line, address, marked) {
    const paragraph = make("p", "line");
    let words = paragraph;
    if (line.anchor) {
      words = make("a");
      words.href = mw.placeOf(address, line.anchor);
      paragraph.append(words);
    }
    words.append(mw.labelOf(line), " ");
    mw.mark(words, line.words, marked);
    return paragraph;
  }

  // Filters: only what the results have, with how many of them there are.

  function showFilters() {
    if (!filters.querySelector("fieldset")) { GROUPS.forEach(function (group) { filters.append(fieldset(group)); }); }
    GROUPS.forEach(function (group) {
      const numbers = {};
      mw.allOf(answer).forEach(function (result) {
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
