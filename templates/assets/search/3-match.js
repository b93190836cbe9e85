/* Finds the records that hold every part of a query, and puts them in order (docs/search.md). */
(function () {
  "use strict";
  const mw = window.mw;
  const STRICT = 2, START = 2, WHOLE_TITLE = 4;
  // The most that a title, another name and any other line can be worth.
  const MOST_OF_NAMES = 10, MOST_OF_TEXT = 8;

  // A part of a query: what is looked for in the loose fold, and in the strict one; a year in both eras.
  function part(words) {
    const spellings = [words].concat(otherEra(mw.fold(words, true)));
    return {
      loose: spellings.map(function (word) { return mw.fold(word, true); }),
      strict: spellings.map(function (word) { return mw.fold(word, false); }),
      inNames: false
    };
  }

  function otherEra(word) {
    const year = /^[0-9]{4}$/.test(word) ? Number(word) : 0;
    if (year >= 1957 && year <= 2157) { return [String(year + 543)]; }
    return year >= 2400 && year <= 2700 ? [String(year - 543)] : [];
  }

  function isLetter(word) { return Array.from(mw.fold(word, true)).length === 1; }

  // Letters that stand alone side by side are a short form: “ก. พ. ร.” is looked for as “กพร”.
  function joinLetters(words) {
    return words.reduce(function (joined, word, index) {
      if (index > 0 && isLetter(word) && isLetter(words[index - 1])) { joined[joined.length - 1] += " " + word; } else { joined.push(word); }
      return joined;
    }, []);
  }

  // A query: its parts, and the whole of it for titles that are just that.
  mw.query = function (text) {
    // A dot before Thai is the middle of a short form: texts lose it behind a letter.
    const words = text.split(/\s+/).map(function (word) { return word.replace(/^\.+(?=[\u0E01-\u0E4E])/, ""); });
    const parts = joinLetters(words).map(part).filter(function (part) { return part.loose[0] !== ""; });
    // A single letter is in nearly every line: alone it counts in titles and other names only.
    if (parts.length === 1) { parts[0].inNames = isLetter(text); }
    return { parts: parts, whole: mw.fold(text, true) };
  };

  // All results among the blocks that have arrived, best first; nothing if `isStale` says that nobody waits for them.
  mw.search = async function (query, isStale) {
    const found = [];
    const due = mw.clock();
    for (const block of mw.data.blocks) {
      searchBlock(block, query, found);
      await due();
      if (isStale()) { return null; }
    }
    return found.sort(order);
  };

  // The data are in the order of kinds, then printed order, and the sort is stable: equal ones stay so.
  function order(a, b) { return b.score - a.score || a.kind - b.kind || a.length - b.length; }

  mw.result = function (block, record, score) {
    const fields = block.records[record];
    return { block: block, record: record, score: score, kind: "puflytgc".indexOf(fields[0]), length: fields[2].length };
  };

  function searchBlock(block, query, found) {
    const hits = new Uint8Array(block.records.length);
    query.parts.forEach(function (part, number) { markRecords(block, part, hits, number); });
    for (let record = 0; record < hits.length; record++) {
      if (hits[record] === query.parts.length && query.parts.length > 0) {
        found.push(mw.result(block, record, score(block, record, query)));
      }
    }
  }

  // Counts one more part for each record that has it and all parts before it.
  function markRecords(block, part, hits, number) {
    part.loose.forEach(function (word) {
      let record = 0;
      let at = block.loose.indexOf(word);
      while (at >= 0) {
        while (block.looseAt[block.firstLine[record + 1]] <= at) { record++; }
        const isCounted = !part.inNames || at < block.looseAt[block.headEnd[record]];
        if (isCounted && hits[record] === number) { hits[record] = number + 1; }
        at = block.loose.indexOf(word, block.looseAt[block.firstLine[record + 1]]);
      }
    });
  }

  function score(block, record, query) {
    const line = block.firstLine[record];
    const title = mw.looseLine(block, line);
    return query.parts.reduce(function (sum, part) {
      return sum + Math.max.apply(null, part.loose.map(function (word, spelling) {
        return worth(block, record, word, part.strict[spelling], part.inNames);
      }));
    }, title === query.whole ? WHOLE_TITLE : 0);
  }

  // The points of the best line with the word.
  function worth(block, record, loose, strict, inNames) {
    const lineAt = block.looseAt, headEnd = block.headEnd[record];
    const begin = lineAt[block.firstLine[record]];
    const end = inNames ? headEnd : block.firstLine[record + 1];
    const words = block.loose.slice(begin, lineAt[end]);
    let best = 0, line = block.firstLine[record];
    for (let at = words.indexOf(loose); at >= 0; at = words.indexOf(loose, lineAt[line] - begin)) {
      while (lineAt[line + 1] - begin <= at) { line++; }
      let points = block.points[line] + (lineAt[line] - begin === at ? START : 0);
      if (points + STRICT > best && strictLine(block, line).indexOf(strict) >= 0) { points += STRICT; }
      if (points > best) { best = points; }
      line++;
      if (best >= (line < headEnd ? MOST_OF_NAMES : MOST_OF_TEXT) || line >= end) { break; }
    }
    return best;
  }

  mw.looseLine = function (block, line) { return block.loose.slice(block.looseAt[line], block.looseAt[line + 1] - 1); };

  function strictLine(block, line) { return block.strict.slice(block.strictAt[line], block.strictAt[line + 1] - 1); }

  // The lines that a result shows below its title: for each part that the title lacks the line that is worth most, and
  // the lines that are alike for a close match.
  mw.shownLines = function (result, parts) {
    const block = result.block, first = block.firstLine[result.record];
    const shown = [];
    const lines = mw.lines(block.records[result.record]);
    function show(line) { if (line && line.tag !== "t" && shown.indexOf(line) < 0) { shown.push(line); } }
    (result.lines || []).forEach(function (line) { show(lines[line - first]); });
    parts.forEach(function (part) {
      let best = -1;
      for (let line = first; line < block.firstLine[result.record + 1]; line++) {
        const words = mw.looseLine(block, line);
        if (!part.loose.some(function (word) { return words.indexOf(word) >= 0; })) { continue; }
        if (best < 0 || block.points[line] > block.points[best]) { best = line; }
      }
      show(lines[best - first]);
    });
    return shown.slice(0, 3);
  };
})();
