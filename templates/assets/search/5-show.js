/* Words, numbers and marks that the page of results and the short list under the field have in common. */
(function () {
  "use strict";
  const mw = window.mw;

  mw.number = function (value) {
    return String(value).replace(/[0-9]/g, function (digit) {
      return mw.data.head.thaiDigits ? String.fromCharCode(0x0E50 + Number(digit)) : digit;
    });
  };

  // A sentence of the head in the manual's language, with its number.
  mw.say = function (key, value) {
    const words = mw.data.head.words[value === 1 && mw.data.head.words[key + "One"] ? key + "One" : key];
    return value === undefined ? words : words.replace("{}", mw.number(value));
  };

  mw.make = function (tag, name, words) {
    const element = document.createElement(tag);
    if (name) { element.className = name; }
    if (words) { element.textContent = words; }
    return element;
  };

  // Puts words into an element, with what was searched for marked; always as text, never as markup.
  mw.mark = function (element, words, parts) {
    const spellings = parts.reduce(function (all, part) { return all.concat(part.loose); }, []);
    let end = 0;
    mw.highlights(words, spellings).forEach(function (range) {
      element.append(words.slice(end, range[0]), mw.make("mark", "", words.slice(range[0], range[1])));
      end = range[1];
    });
    element.append(words.slice(end));
  };

  mw.record = function (result) { return result.block.records[result.record]; };

  mw.kindOf = function (record) {
    return mw.data.head.kinds.find(function (kind) { return kind[0] === record[0]; })[1];
  };

  // “ขั้นตอนที่ ๓:”, “ผู้รับผิดชอบ:”, before the words of a line.
  mw.labelOf = function (line) {
    const label = line.number ? mw.say("step", Number(line.number)) : line.tag === "n" ? mw.say("alias") : mw.data.head.tags[line.tag];
    return mw.make("span", "label", label + ":");
  };

  // The number of results is told to a screen reader when typing has come to rest, not at every key.
  mw.announcer = function (status) {
    let telling = 0;
    return function (words) {
      clearTimeout(telling);
      telling = setTimeout(function () { status.textContent = words; }, words ? 700 : 0);
    };
  };

  // All results of a query, or close ones once all data have arrived; null if `isStale` says that nobody waits for them.
  mw.answer = async function (text, isStale) {
    const query = mw.query(text);
    const found = await mw.search(query, isStale);
    if (found === null || found.length > 0 || !mw.data.isComplete) { return found && { found: found, isNear: false, parts: query.parts }; }
    const near = await mw.near(query, isStale);
    return near && { found: near, isNear: near.length > 0, parts: [] };
  };
})();
