/* What a query with a typing error may have meant (docs/search.md): lines from which few errors lead to it. */
(function () {
  "use strict";
  const mw = window.mw;
  // A line is alike if it has so many of a word's pairs of letters, or if a single error parts the two. An error takes
  // three pairs at most, when two letters change places.
  const LEAST = 0.6, PAIRS_OF_ERROR = 3, MOST_RESULTS = 10;
  // Errors are counted in the bits of a number, so in the first 31 letters of a word.
  const MOST_BITS = 31;
  // What a wrong letter counts: any other might have stood there, while a letter that is missing, doubled or swapped
  // leaves few words that can have been meant.
  const WRONG = 1.5;

  // A letter in 8 bits, so that a pair has 16: Thai and Latin letters fall on numbers of their own, the few others may meet.
  function short(code) { return code >= 0x0E00 ? 0x80 | (code & 0x7F) : code & 0x7F; }

  // A word that is looked for: its different pairs, numbered from 1, and the places of each of its letters as bits.
  function wanted(word) {
    const pairs = new Uint16Array(0x10000), places = new Uint32Array(0x10000);
    const letters = Math.min(word.length, MOST_BITS);
    let count = 0;
    for (let at = 1; at < word.length; at++) {
      const pair = (short(word.charCodeAt(at - 1)) << 8) | short(word.charCodeAt(at));
      if (pairs[pair] === 0) { pairs[pair] = ++count; }
    }
    for (let at = 0; at < letters; at++) { places[word.charCodeAt(at)] |= 1 << at; }
    return {
      word: word, pairs: pairs, count: count, seen: new Int32Array(count + 1), looks: 0, places: places, letters: letters,
      slips: slips(word),
      // So few letters are like anything: such a word is looked for in what has the others.
      isShort: word.length < 3
    };
  }

  // What was meant if a letter of a word is missing, doubled or has changed places with the next.
  function slips(word) {
    function plain(text) { return text.replace(/[^\w\u0E00-\u0E7F ]/g, "\\$&"); }
    const meant = [];
    for (let at = 1; at < word.length; at++) {
      const before = word.slice(0, at - 1), left = word[at - 1], right = word[at], after = word.slice(at + 1);
      meant.push(plain(before + left) + "." + plain(right + after));
      meant.push(plain(before + (left === right ? left : right + left) + after));
    }
    return new RegExp(meant.join("|"));
  }

  // The best records, each with its best line for each word of the query; beside results of the query itself only those
  // from which a single error leads to it, and none for a number, as the next year is no error.
  mw.near = async function (query, isStale, results) {
    const known = new Set(results.map(function (result) { return result.block.records[result.record]; }));
    const most = results.length > 0 ? WRONG : Infinity;
    const due = mw.clock();
    const words = query.parts.map(function (part) { return wanted(part.loose[0]); });
    words.sort(function (a, b) { return b.word.length - a.word.length; });
    const found = [];
    if (words.length === 0 || words[0].isShort) { return found; }
    if (results.length > 0 && words.some(function (one) { return /^[0-9]+$/.test(one.word); })) { return found; }
    for (const block of mw.data.blocks) {
      for (let record = 0; record < block.records.length; record++) {
        const result = known.has(block.records[record]) ? null : likened(block, record, words);
        if (result && result.errors <= most) { found.push(result); }
      }
      await due();
      if (isStale()) { return null; }
    }
    return found.sort(order).slice(0, Math.max(0, MOST_RESULTS - results.length));
  };

  // Among records with the same errors, first the one that an exact query would put first.
  function order(a, b) { return a.errors - b.errors || b.score - a.score || a.kind - b.kind || a.length - b.length; }

  // A record as a result; nothing if it has no line like one of the long words. A short word that it lacks is as many
  // errors as it has letters.
  function likened(block, record, words) {
    let errors = 0, score = 0;
    const lines = [];
    for (const one of words) {
      const line = bestLine(block, record, one);
      if (!line && !one.isShort) { return null; }
      errors += line ? line.errors : one.letters;
      if (line) { score += line.points; lines.push(line.number); }
    }
    const result = mw.result(block, record, score);
    result.errors = errors;
    result.lines = lines;
    return result;
  }

  // The line with the fewest errors, then with the most points; nothing if none is alike.
  function bestLine(block, record, one) {
    const last = block.firstLine[record + 1];
    let best = null;
    for (let number = block.firstLine[record]; number < last; number++) {
      const shared = sharedPairs(block, number, one), lost = one.count - shared;
      const isMostlyAlike = shared >= LEAST * one.count;
      if (!isMostlyAlike && lost > PAIRS_OF_ERROR) { continue; }
      let errors = Math.max(Math.ceil(lost / PAIRS_OF_ERROR), errorsIn(block, number, one));
      if ((one.isShort || !isMostlyAlike) && errors > 1) { continue; }
      if (errors === 1 && !one.slips.test(mw.looseLine(block, number))) { errors = WRONG; }
      if (!best || errors < best.errors || (errors === best.errors && block.points[number] > best.points)) {
        best = { number: number, errors: errors, points: block.points[number] };
      }
    }
    return best;
  }

  // How many different pairs of the word a line has.
  function sharedPairs(block, line, one) {
    const codes = block.codes, pairs = one.pairs, seen = one.seen, end = block.looseAt[line + 1] - 1;
    const look = ++one.looks;
    let shared = 0, before = short(codes[block.looseAt[line]]);
    for (let at = block.looseAt[line] + 1; at < end; at++) {
      const here = short(codes[at]), pair = pairs[(before << 8) | here];
      if (pair !== 0 && seen[pair] !== look) { seen[pair] = look; shared++; }
      before = here;
    }
    return shared;
  }

  // The fewest letters missing, added, wrong or swapped with which the word is somewhere in a line: a column of the table
  // of P. H. Sellers (1980) in the bits of a few numbers, after H. Hyyrö, A bit-vector algorithm for computing
  // Levenshtein and Damerau edit distances (2003).
  function errorsIn(block, line, one) {
    const codes = block.codes, places = one.places, top = 1 << (one.letters - 1), end = block.looseAt[line + 1] - 1;
    let more = -1, less = 0, same = 0, before = 0, errors = one.letters, least = errors;
    for (let at = block.looseAt[line]; at < end; at++) {
      const here = places[codes[at]];
      const swapped = ((~same & here) << 1) & before;
      same = (((here & more) + more) ^ more) | here | less | swapped;
      const moreAcross = less | ~(same | more), lessAcross = same & more;
      if (moreAcross & top) { errors++; }
      if (lessAcross & top) { errors--; }
      if (errors < least) { least = errors; }
      more = (lessAcross << 1) | ~(same | (moreAcross << 1));
      less = (moreAcross << 1) & same;
      before = here;
    }
    return least;
  }
})();
