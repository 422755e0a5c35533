"use strict";

/** Finds people by what is typed of their names or numbers. Pure. */
const deskFind = (() => {
  /**
   * @param {string} text
   * @returns {string} its letters and digits, folded, words apart by one space
   */
  function fold(text) {
    return folding.fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  }

  /** @param {Participant} person */
  function nameOf({ family_name: family, given_name: given }) {
    return [family, given].filter(Boolean).join(" ");
  }

  /**
   * How well someone answers to what is typed: 0 best, undefined not at all.
   * @param {Participant} person
   * @param {string} typed
   * @returns {number | undefined}
   */
  function rank(person, typed) {
    const query = fold(typed);
    if (/\d/.test(query)) {
      return rankNumber(person.id, query.replace(/ /g, ""));
    }
    const name = fold(nameOf(person));
    const words = query.split(" ");
    const closed = name.replace(/ /g, "");
    if (!words.every((word) => name.includes(word)) && !closed.includes(words.join(""))) {
      return undefined;
    }
    const starts = words.every((word) => ` ${name}`.includes(` ${word}`));
    return name.startsWith(query) ? 0 : starts ? 1 : 2;
  }

  /**
   * @param {string} id "017-T", "A-01"
   * @param {string} query "17", "017t", "a1"
   */
  function rankNumber(id, query) {
    const number = fold(id).replace(/ /g, "");
    const [bare, wanted] = [number, query].map((text) => text.replace(/^([a-z]*)0+(?=\d)/, "$1"));
    if (bare === wanted || bare.replace(/[a-z]+$/, "") === wanted) {
      return 0;
    }
    return number.startsWith(query) || bare.startsWith(wanted) ? 1 : undefined;
  }

  /**
   * @param {Iterable<Participant>} people
   * @param {string} typed
   * @returns {Participant[]} who answers to it, the likeliest first, else by name
   */
  function find(people, typed) {
    const found = [...people].flatMap((person) => {
      const place = typed.trim() ? rank(person, typed) : 0;
      return place === undefined ? [] : { person, place, key: fold(nameOf(person)) };
    });
    return found.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ person }) => person);
  }

  return Object.freeze({ find, nameOf });
})();
