/* The first answers, under the field in the banner and on the home page: plain links, reached by Tab or the arrow keys. */
(function () {
  "use strict";
  const mw = window.mw;
  const MOST = 6;
  if (document.getElementById("_search-page")) { return; }

  Array.prototype.forEach.call(document.querySelectorAll("form.search"), function (form) {
    const field = form.querySelector("input"), root = new URL("../", form.action).href;
    const panel = mw.make("div", "answers"), list = mw.make("ul"), status = mw.make("p", "hidden");
    const announce = mw.announcer(status);
    let turn = 0;
    panel.hidden = true;
    status.setAttribute("role", "status");
    panel.append(list);
    form.append(panel, status);

    async function run() {
      const mine = ++turn, text = field.value.trim();
      if (text === "" || !mw.data.head) { close(); return; }
      function isStale() { return mine !== turn; }
      const first = await mw.answer(text, isStale);
      if (first === null || isStale()) { return; }
      show(first, text);
      const whole = await mw.completed(first, isStale);
      // What stands there stays, for somebody may be on it.
      if (whole === null || isStale() || whole.near.length === first.near.length || list.contains(document.activeElement)) { return; }
      show(whole, text);
    }

    function show(answer, text) {
      const results = mw.allOf(answer), count = results.length;
      list.replaceChildren.apply(list, results.slice(0, MOST).map(function (result) { return item(result, answer); }));
      if (count > MOST) {
        const all = mw.make("a", "all", mw.say("all", count));
        all.href = form.action + "#q=" + encodeURIComponent(text);
        const entry = mw.make("li");
        entry.append(all);
        list.append(entry);
      }
      panel.hidden = count === 0;
      if (mw.data.isComplete) { announce(mw.countOf(answer.found.length, answer.near.length)); }
    }

    function item(result, answer) {
      const record = mw.record(result), entry = mw.make("li"), link = mw.make("a");
      const marked = mw.markedIn(result, answer), line = mw.shownLines(result, marked)[0];
      const division = record[3] < 0 ? "" : mw.data.head.divisions[record[3]][1];
      link.href = root + record[1];
      const title = mw.make("span"), note = mw.make("span", "note");
      mw.mark(title, record[2], marked);
      if (line) {
        note.append(mw.labelOf(line), " ");
        mw.mark(note, line.words, marked);
        if (line.anchor) { link.href = mw.placeOf(link.href, line.anchor); }
      } else {
        note.append(mw.kindOf(record) + (division && division !== record[2] ? " · " + division : ""));
      }
      if (answer.found.length > 0 && result.lines) { note.prepend(mw.say("close") + " · "); }
      link.append(title, " ", note);
      entry.append(link);
      return entry;
    }

    function close() {
      turn++;
      panel.hidden = true;
      announce("");
    }

    // Up from the first answer leads back to the field.
    function step(by) {
      const links = Array.from(list.querySelectorAll("a"));
      const at = links.indexOf(document.activeElement) + by;
      (at < 0 ? field : links[Math.min(at, links.length - 1)]).focus();
    }

    field.addEventListener("input", run);
    field.addEventListener("focus", run);
    form.addEventListener("keydown", function (event) {
      if (panel.hidden) { return; }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        step(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Escape") {
        field.focus();
        close();
      }
    });
    form.addEventListener("focusout", function (event) { if (!form.contains(event.relatedTarget)) { close(); } });
    panel.addEventListener("mousedown", function (event) { event.preventDefault(); });
    mw.open(new URL("./", form.action).href, run);
    run();
  });
})();
