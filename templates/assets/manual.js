/* Theme, copied links, printing, sending a search. Pages are complete without it. Chromium 90, Firefox 91: no modules, no fetch. */
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "manual-theme";

  // Before the first paint: the theme that the reader chose. Storage may be closed to us.
  function stored() { try { return localStorage.getItem(key); } catch (e) { return null; } }
  function store(value) { try { localStorage.setItem(key, value); } catch (e) { /* The choice lasts for this page. */ } }
  var chosen = stored();
  if (chosen === "dark" || chosen === "light") { root.setAttribute("data-theme", chosen); }

  // On a small screen the menu waits behind its button, from the first paint on.
  root.classList.add("scripted");

  function setUpMenu() {
    var button = document.querySelector(".menu-button");
    if (!button) { return; }
    button.addEventListener("click", function () {
      button.setAttribute("aria-expanded", String(button.closest(".banner").classList.toggle("open")));
    });
  }

  function isDark() {
    var theme = root.getAttribute("data-theme");
    return theme ? theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function setUpTheme() {
    var button = document.querySelector("button.theme");
    if (!button) { return; }
    function label() { button.textContent = button.getAttribute(isDark() ? "data-light" : "data-dark"); }
    button.hidden = false;
    label();
    button.addEventListener("click", function () {
      var next = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", next);
      store(next);
      label();
    });
  }

  // `navigator.clipboard` needs a secure address, which a folder is not.
  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) { return navigator.clipboard.writeText(text); }
    var field = document.createElement("textarea");
    field.value = text;
    field.className = "hidden";
    document.body.appendChild(field);
    field.select();
    var done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }

  function setUpCopying() {
    var status = document.createElement("p");
    status.className = "hidden";
    status.setAttribute("role", "status");
    document.body.appendChild(status);
    // One on each row would weigh down the page, and without this script it would be of no use.
    Array.prototype.forEach.call(document.querySelectorAll("table.flow > tbody > tr > th.number"), function (head) {
      var button = document.createElement("button");
      var name = document.createElement("span");
      button.type = "button";
      button.className = "copy";
      button.setAttribute("data-link", head.getAttribute("data-link") || "");
      name.className = "hidden";
      name.textContent = " " + head.textContent.trim();
      button.append(document.body.getAttribute("data-copy"), name);
      head.appendChild(button);
    });
    var buttons = document.querySelectorAll("button.copy");
    Array.prototype.forEach.call(buttons, function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        var page = location.href.split("#")[0];
        copy(page + button.getAttribute("data-link")).then(function () {
          var word = document.body.getAttribute("data-copied");
          var first = button.firstChild;
          var before = first.nodeValue;
          status.textContent = word;
          first.nodeValue = word;
          setTimeout(function () { first.nodeValue = before; status.textContent = ""; }, 2000);
          button.focus();
        }, function () { /* The browser refused; the address bar still has the link. */ });
      });
    });
  }

  function setUpPrinting() {
    var button = document.querySelector("button.print");
    if (!button) { return; }
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
    var closed = [];
    window.addEventListener("beforeprint", function () {
      closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
      closed.forEach(function (part) { part.open = true; });
    });
    window.addEventListener("afterprint", function () { closed.forEach(function (part) { part.open = false; }); });
  }

  // The day of the reader decides, so it cannot be in the page.
  function markOverdue() {
    var now = new Date();
    var today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
    Array.prototype.forEach.call(document.querySelectorAll("time[data-review]"), function (time) {
      if (time.dateTime < today) { time.setAttribute("data-overdue", time.getAttribute("data-review")); }
    });
  }

  // The script of the search is large, so it comes when it is needed. The query goes into the fragment of the address:
  // not every browser sends a form from a folder to another file.
  function setUpSearch() {
    var isPageOfResults = document.getElementById("_search-page");
    Array.prototype.forEach.call(document.querySelectorAll("form.search"), function (form) {
      function load() {
        form.removeEventListener("focusin", load);
        window.removeEventListener("hashchange", load);
        var script = document.createElement("script");
        script.src = form.getAttribute("data-script");
        document.head.appendChild(script);
      }
      form.addEventListener("focusin", load);
      if (isPageOfResults) { window.addEventListener("hashchange", load); }
      if (isPageOfResults && (location.hash || location.search)) { load(); }
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        // The page of results answers itself once its script is there.
        if (isPageOfResults && window.mw) { return; }
        var words = form.querySelector("input").value.trim();
        location.href = form.action + (words ? "#q=" + encodeURIComponent(words) : "");
      });
    });
  }

  // A link to a place inside a closed part opens it.
  function openTarget() {
    var id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (e) { /* It was written by hand, and is taken as it is. */ }
    var target = id && document.getElementById(id);
    var part = target && target.closest("details");
    if (part) { part.open = true; target.scrollIntoView(); }
  }

  document.addEventListener("DOMContentLoaded", function () {
    setUpMenu();
    setUpTheme();
    setUpCopying();
    setUpPrinting();
    markOverdue();
    setUpSearch();
    openTarget();
  });
  window.addEventListener("hashchange", openTarget);
})();
