/* What a query with a typing error may have meant (docs/search.md): lines that share most pairs of letters with it. */
(function () {
  "use strict";
  const mw = window.mw;
  const LEAST = 0.6, MOST_RESULTS = 10, MOST_MEASURED = 60;

  // A pair of letters as 16 bits: Thai and Latin letters fall on numbers of their own, the few others may meet.
  function key(a, b) { return (short(a) << 8) | short(b); }
  function short(code) { return code >= 0x0E00 ? 0x80 | (code & 0x7F) : code & 0x7F; }

  // The different pairs of a word, numbered from 1, in a table over all keys.
  function pairsOf(word) {
    const table = new Uint16Array(0x10000);
    let count = 0;
    for (let at = 1; at < word.length; at++) {
      const pair = key(word.charCodeAt(at - 1), word.charCodeAt(at));
      if (table[pair] === 0) { table[pair] = ++count; }
    }
    return { table: table, count: count };
  }

  // The best records, each with the score of its best lines; an exact part counts as wholly alike.
  mw.near = async function (query, isStale) {
    const due = mw.clock();
    let found = [];
    // A part of one or two letters has too few pairs to be likened.
    const wanted = query.parts.map(function (part) { return { word: part.loose[0], pairs: pairsOf(part.loose[0]) }; })
      .filter(function (one) { return one.pairs.count > 1; });
    for (const block of mw.data.blocks) {
      found = found.concat(nearInBlock(block, wanted));
      await due();
      if (isStale()) { return null; }
    }
    found.sort(order);
    found = found.slice(0, MOST_MEASURED);
    found.forEach(function (result) { measure(result, wanted); });
    return found.sort(order).slice(0, MOST_RESULTS);
  };

  function order(a, b) { return a.errors - b.errors || b.score - a.score || a.kind - b.kind || a.length - b.length; }

  function nearInBlock(block, wanted) {
    const shares = wanted.map(function (one) { return sharesIn(block, one); });
    const results = [];
    for (let record = 0; record < block.records.length; record++) {
      let least = 1, sum = 0;
      const lines = [];
      shares.forEach(function (share) {
        least = Math.min(least, share.best[record]);
        sum += share.best[record];
        lines.push(share.line[record]);
      });
      if (least < LEAST || shares.length === 0) { continue; }
      const result = mw.result(block, record, sum / shares.length);
      result.errors = 0;
      result.lines = lines;
      results.push(result);
    }
    return results;
  }

  // For each record the greatest share of the word's pairs that one of its lines has, and that line.
  function sharesIn(block, wanted) {
    const best = new Float32Array(block.records.length), bestLine = new Int32Array(block.records.length);
    const table = wanted.pairs.table, count = wanted.pairs.count, codes = block.codes;
    const seen = new Int32Array(count + 1).fill(-1);
    for (let record = 0; record < best.length; record++) {
      for (let line = block.firstLine[record]; line < block.firstLine[record + 1]; line++) {
        let shared = 0;
        for (let at = block.looseAt[line] + 1; at < block.looseAt[line + 1] - 1; at++) {
          const pair = table[key(codes[at - 1], codes[at])];
          if (pair !== 0 && seen[pair] !== line) { seen[pair] = line; shared++; }
        }
        if (shared / count > best[record]) { best[record] = shared / count; bestLine[record] = line; }
      }
    }
    return { best: best, line: bestLine };
  }

  // Among lines with the same pairs, those with the fewest errors come first.
  function measure(result, wanted) {
    const block = result.block;
    result.errors = result.lines.reduce(function (sum, line, number) {
      const words = block.loose.slice(block.looseAt[line], block.looseAt[line + 1] - 1);
      return sum + errors(wanted[number].word, words);
    }, 0);
  }

  // The fewest letters missing, added, wrong or swapped with which a word is somewhere in a line (P. H. Sellers 1980).
  function errors(word, line) {
    let before = null, last = new Uint16Array(line.length + 1);
    for (let row = 1; row <= word.length; row++) {
      const now = new Uint16Array(line.length + 1);
      now[0] = row;
      for (let at = 1; at <= line.length; at++) {
        const isSame = word[row - 1] === line[at - 1];
        let least = Math.min(last[at] + 1, now[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1));
        if (before && at > 1 && word[row - 1] === line[at - 2] && word[row - 2] === line[at - 1]) {
          least = Math.min(least, before[at - 2] + 1);
        }
        now[at] = least;
      }
      before = last;
      last = now;
    }
    return Math.min.apply(null, last);
  }
})();
