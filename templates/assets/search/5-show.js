/* Words, numbers and marks that the page of results and the short list under the field have in common. */
(function () {
  "use strict";
  const mw = window.mw;
  // Results that are shown at first, and the pause after which typing has come to rest, in ms.
  const FIRST = 10, REST = 300;

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

  // All results of a query, and close ones if there are none and all data have arrived; null if `isStale` says that nobody
  // waits for them.
  mw.answer = async function (text, isStale) {
    const query = mw.query(text);
    const found = await mw.search(query, isStale);
    if (found === null) { return null; }
    const answer = { query: query, found: found, near: [] };
    return found.length > 0 ? answer : withNear(answer, isStale);
  };

  // The same with close results besides, where there is room for them among the first ten; only when typing has come to rest.
  mw.completed = async function (answer, isStale) {
    if (answer.found.length === 0 || answer.found.length >= FIRST) { return answer; }
    await new Promise(function (resume) { setTimeout(resume, REST); });
    return isStale() ? null : withNear(answer, isStale);
  };

  async function withNear(answer, isStale) {
    if (!mw.data.isComplete) { return answer; }
    const near = await mw.near(answer.query, isStale, answer.found);
    return near && { query: answer.query, found: answer.found, near: near };
  }

  // What is marked in a result; a close one has nothing of the query.
  mw.markedIn = function (result, answer) { return result.lines ? [] : answer.query.parts; };

  mw.allOf = function (answer) { return answer.found.concat(answer.near); };

  // “พบ ๒ รายการ”, with the close ones besides.
  mw.countOf = function (found, near) {
    if (found === 0) { return near === 0 ? mw.say("none") : mw.say("near", near); }
    return mw.say("found", found) + (near > 0 ? " " + mw.say("besides", near) : "");
  };
})();
