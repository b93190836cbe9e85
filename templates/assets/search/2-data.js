/* Loads the search data, shard by shard, and folds it. Data are scripts: a page from a folder may load nothing else. */
(function () {
  "use strict";
  const mw = window.mw;
  // Points of a line by its tag: title, other names, steps and cases, actors, documents, indicators; 1 for the rest.
  const POINTS = { t: 8, n: 6, s: 4, v: 4, a: 3, d: 2, k: 2 };
  const NEWLINE = 10;
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

  // Records are folded in blocks, so that the first answer need not wait for a whole shard; and whoever shows answers
  // hears of new blocks now and then, not of each.
  const BLOCK = 64, PATIENCE = 150;

  // What is ready: blocks of records, in the order of the data.
  const data = mw.data = { head: null, blocks: [], isComplete: false, hasFailed: false };
  let folder = null, changed = [];
  const arrived = {};

  // Work is cut into slices of 8 ms, so that typing is never held up; a message comes sooner than any timer.
  const channel = new MessageChannel(), waiting = [];
  channel.port1.onmessage = function () { waiting.shift()(); };
  mw.pause = function () {
    return new Promise(function (resume) { waiting.push(resume); channel.port2.postMessage(0); });
  };
  mw.clock = function () {
    let start = performance.now();
    return async function () {
      if (performance.now() - start < 8) { return; }
      await mw.pause();
      start = performance.now();
    };
  };

  // Begins to load from a folder, once; `listener` hears of every shard.
  mw.open = function (address, listener) {
    changed.push(listener);
    if (folder !== null) { return; }
    folder = address;
    script("head.js");
  };

  function script(name) {
    const element = document.createElement("script");
    element.src = folder + name;
    element.onerror = function () { data.hasFailed = true; tell(); };
    document.head.appendChild(element);
  }

  function tell() { changed.forEach(function (listener) { listener(); }); }

  // The head counts as arrived when its style sheet has, so that nobody sees results without it.
  mw.head = function (head) {
    head.words = pairs(head.words);
    head.tags = pairs(head.tags);
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = folder + "../" + head.style;
    sheet.onload = sheet.onerror = function () { data.head = head; tell(); };
    document.head.appendChild(sheet);
    readShards(head.shards);
  };

  function pairs(list) {
    const object = {};
    list.forEach(function (pair) { object[pair[0]] = pair[1]; });
    return object;
  }

  mw.shard = function (name, records) { arrived[name](records); };

  function request(shard) {
    if (!shard) { return null; }
    const promise = new Promise(function (resolve) { arrived[shard[0]] = resolve; });
    script(shard[0] + ".js");
    return promise;
  }

  // While a shard is folded the next one is on its way.
  async function readShards(shards) {
    let next = request(shards[0]);
    let told = -PATIENCE;
    for (let index = 0; next; index++) {
      const records = await next;
      next = request(shards[index + 1]);
      for (let at = 0; at < records.length; at += BLOCK) {
        data.blocks.push(await folded(records.slice(at, at + BLOCK)));
        if (performance.now() - told >= PATIENCE) { told = performance.now(); tell(); }
      }
    }
    data.isComplete = true;
    tell();
  }

  // The title and the other names of a record.
  mw.heads = function (record) {
    const names = record[5] ? record[5].split("\n") : [];
    return [{ tag: "t", words: record[2] }].concat(names.map(function (name) { return { tag: "n", words: name }; }));
  };

  // All lines of a record: tag, anchor, TAB, words; behind a step's words a TAB and its number.
  mw.lines = function (record) {
    const text = record[6] ? record[6].split("\n") : [];
    return mw.heads(record).concat(text.map(function (line) {
      const fields = line.split("\t");
      return { tag: line[0], anchor: fields[0].slice(1), words: fields[1], number: fields[2] };
    }));
  };

  // The address of a line: steps of a long process stand in folders below its page, as "folder#anchor".
  mw.placeOf = function (address, anchor) {
    const at = anchor.indexOf("#"), page = address.split("#")[0];
    const path = at < 0 ? page : page.replace(/[^/]*$/, anchor.slice(0, at) + "/$&");
    return path + (at + 1 < anchor.length ? "#" + encodeURIComponent(anchor.slice(at + 1)) : "");
  };

  // A block ready for searching: the folds of all lines, one below the other, and where each line and record begins.
  // A record's lines are its title, its other names, then its text.
  async function folded(records) {
    let size = 0;
    records.forEach(function (record) { size += record[2].length + record[5].length + record[6].length + 3; });
    const loose = new Uint16Array(size), strict = new Uint16Array(size);
    const looseAt = [0], strictAt = [0], firstLine = [], headEnd = [], points = [];
    const due = mw.clock();
    function add(words, worth) {
      const line = points.push(worth);
      looseAt[line] = mw.foldInto(loose, looseAt[line - 1], words, true) + 1;
      strictAt[line] = mw.foldInto(strict, strictAt[line - 1], words, false) + 1;
      loose[looseAt[line] - 1] = strict[strictAt[line] - 1] = NEWLINE;
    }
    for (const record of records) {
      firstLine.push(points.length);
      mw.lines(record).forEach(function (line) { add(line.words, POINTS[line.tag] || 1); });
      headEnd.push(firstLine[firstLine.length - 1] + mw.heads(record).length);
      await due();
    }
    firstLine.push(points.length);
    return {
      records: records, looseAt: Int32Array.from(looseAt), strictAt: Int32Array.from(strictAt),
      firstLine: Int32Array.from(firstLine), headEnd: Int32Array.from(headEnd), points: Uint8Array.from(points),
      loose: decoder.decode(loose.subarray(0, looseAt[points.length])),
      strict: decoder.decode(strict.subarray(0, strictAt[points.length])),
      codes: loose
    };
  }
})();
