/* Folds words for search, exactly as Swift does: docs/thai.md 6, the same test vectors. */
(function () {
  "use strict";
  const mw = window.mw = window.mw || {};
  const GONE = 0xFFFF;
  const SPACE = 0x20, DOT = 0x2E, PAIYANNOI = 0x0E2F, MAIYAMOK = 0x0E46, LO_LING = 0x0E25;
  const SARA_A = 0x0E31, SARA_AA = 0x0E32, SARA_AM = 0x0E33, SARA_E = 0x0E40, SARA_AE = 0x0E41, NIKHAHIT = 0x0E4D;

  // Steps 1 and 2: what each code becomes; GONE for what is invisible.
  const plain = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) { plain[code] = code; }
  function map(first, last, to) { for (let code = first; code <= last; code++) { plain[code] = to; } }
  function shift(first, last, by) { for (let code = first; code <= last; code++) { plain[code] = code + by; } }
  [[0xAD], [0x034F], [0x061C], [0x180E], [0x200B, 0x200F], [0x202A, 0x202E], [0x2060, 0x206F], [0x3164],
    [0xFE00, 0xFE0F], [0xFEFF]].forEach(function (range) { map(range[0], range[range.length - 1], GONE); });
  [[0x09, 0x0A], [0x0D], [0xA0], [0x2000, 0x200A], [0x202F], [0x205F], [0x3000]]
    .forEach(function (range) { map(range[0], range[range.length - 1], SPACE); });
  shift(0x41, 0x5A, 32);
  shift(0xC0, 0xDE, 32);
  plain[0xD7] = 0xD7;
  map(0x2010, 0x2015, 0x2D);
  plain[0x2212] = 0x2D;
  plain[0x201C] = plain[0x201D] = plain[0x201E] = 0x22;
  plain[0x2018] = plain[0x2019] = 0x27;
  shift(0x0E50, 0x0E59, 0x30 - 0x0E50);

  function isThai(code) { return code >= 0x0E01 && code <= 0x0E4E && (code <= 0x0E3A || code >= 0x0E40); }
  function isMark(code) {
    return code === 0x0E31 || (code >= 0x0E34 && code <= 0x0E3A) || (code >= 0x0E47 && code <= 0x0E4E);
  }
  function isTone(code) { return (code >= 0x0E47 && code <= 0x0E4C) || code === 0x0E4E; }
  function rank(code) { return code === 0x0E3A ? 0 : code === SARA_AM ? 3 : isTone(code) ? 2 : 1; }

  // The folded codes and, for each, the place it came from. One pair for all, because texts are many and short.
  let codes = new Uint16Array(4096), from = new Int32Array(4096);

  function substitute(text) {
    if (text.length > codes.length) {
      codes = new Uint16Array(text.length * 2);
      from = new Int32Array(text.length * 2);
    }
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      const code = plain[text.charCodeAt(at)];
      if (code !== GONE) { codes[count] = code; from[count++] = at; }
    }
    return count;
  }

  // Steps 3 to 5, in place: never writes beyond what was read. Returns a negative count if a repair is needed.
  function withoutSpacing(count, isLoose) {
    let end = 0, space = -1, last = 0, needsRepair = false;
    for (let at = 0; at < count; at++) {
      const code = codes[at];
      const isBehindThai = end > 0 && isThai(last);
      if (code === PAIYANNOI || code === MAIYAMOK) {
        if (code === PAIYANNOI && at + 2 < count && codes[at + 1] === LO_LING && codes[at + 2] === PAIYANNOI) { at += 2; }
      } else if (code === SPACE) {
        if (space < 0 && end > 0 && !isBehindThai) { space = from[at]; }
      } else if (!(code === DOT && isBehindThai) && !(isLoose && isTone(code))) {
        if (space >= 0 && !isThai(code)) { codes[end] = SPACE; from[end++] = space; last = SPACE; }
        space = -1;
        if (code >= SARA_A) {
          if (code === NIKHAHIT || (code === SARA_E && last === SARA_E)) { needsRepair = true; }
          if ((isMark(code) || code === SARA_AM) && (isMark(last) || last === SARA_AM) && rank(code) <= rank(last)) {
            needsRepair = true;
          }
        }
        const place = from[at];
        codes[end] = code;
        from[end++] = place;
        last = code;
      }
    }
    return needsRepair ? -end : end;
  }

  // R1 to R3 of docs/thai.md 1.
  function repair(count) {
    let end = 0;
    for (let at = 0; at < count; at++, end++) {
      const isDouble = codes[at] === SARA_E && at + 1 < count && codes[at + 1] === SARA_E;
      codes[end] = isDouble ? SARA_AE : codes[at];
      from[end] = from[at];
      if (isDouble) { at++; }
    }
    return sortMarks(joinSaraAm(end));
  }

  function joinSaraAm(count) {
    let end = 0;
    for (let at = 0; at < count; at++) {
      const start = at;
      let hasRing = false;
      while (at < count && isMark(codes[at])) { hasRing = hasRing || codes[at] === NIKHAHIT; at++; }
      const joins = hasRing && at < count && codes[at] === SARA_AA;
      for (let place = start; place < at; place++) {
        if (!(joins && codes[place] === NIKHAHIT)) { codes[end] = codes[place]; from[end++] = from[place]; }
      }
      if (at < count) { codes[end] = joins ? SARA_AM : codes[at]; from[end++] = from[at]; }
    }
    return end;
  }

  function sortMarks(count) {
    let end = 0;
    for (let at = 0; at < count; at++) {
      const run = [];
      while (at < count && (isMark(codes[at]) || codes[at] === SARA_AM)) {
        run.push({ code: codes[at], from: from[at], order: rank(codes[at]) * 4096 + run.length });
        at++;
      }
      run.sort(function (a, b) { return a.order - b.order; });
      run.forEach(function (mark, index) {
        if (index === 0 || run[index - 1].code !== mark.code) { codes[end] = mark.code; from[end++] = mark.from; }
      });
      if (at < count) { codes[end] = codes[at]; from[end++] = from[at]; }
    }
    return end;
  }

  function run(text, isLoose) {
    const count = withoutSpacing(substitute(text), isLoose);
    return count < 0 ? repair(-count) : count;
  }

  function words(count) { return String.fromCharCode.apply(null, codes.subarray(0, count)); }

  // The fold of a short text: tone-exact, or the loose one that is searched.
  mw.fold = function (text, isLoose) { return words(run(text, isLoose)); };

  // The loose fold, and for each of its codes the place it came from.
  mw.foldMapped = function (text) {
    const count = run(text, true);
    return { text: words(count), from: from.slice(0, count) };
  };

  // Folds into a buffer at a place; returns where it ends.
  mw.foldInto = function (buffer, at, text, isLoose) {
    const count = run(text, isLoose);
    for (let index = 0; index < count; index++) { buffer[at + index] = codes[index]; }
    return at + count;
  };

  // The stretches of a text to be marked for parts of a query, as pairs of places: whole clusters, joined where they touch.
  mw.highlights = function (text, parts) {
    const folded = mw.foldMapped(text);
    const ranges = [];
    parts.forEach(function (part) {
      for (let at = folded.text.indexOf(part); part && at >= 0; at = folded.text.indexOf(part, at + 1)) {
        const places = Array.prototype.slice.call(folded.from, at, at + part.length);
        ranges.push(widened(text, Math.min.apply(null, places), Math.max.apply(null, places) + 1));
      }
    });
    ranges.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
    return ranges.reduce(function (joined, range) {
      const last = joined[joined.length - 1];
      if (last && range[0] <= last[1]) { last[1] = Math.max(last[1], range[1]); } else { joined.push(range); }
      return joined;
    }, []);
  };

  function isAttached(code) { return isMark(code) || code === 0x0E30 || code === SARA_AA || code === SARA_AM || code === 0x0E45; }
  function isLeading(code) { return code >= SARA_E && code <= 0x0E44; }

  function widened(text, start, end) {
    while (end < text.length && isAttached(text.charCodeAt(end))) { end++; }
    while (start > 0 && (isAttached(text.charCodeAt(start)) || isLeading(text.charCodeAt(start - 1)))) { start--; }
    return [start, end];
  }
})();
