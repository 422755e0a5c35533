"use strict";

/** What chance decides in an attempt. */
const drawing = (() => {
  /**
   * @param {readonly string[]} names
   * @returns {string[]} the same in another order
   */
  function shuffled(names) {
    const lots = crypto.getRandomValues(new Uint32Array(names.length));
    return names.map((name, index) => ({ name, lot: lots[index] })).sort((a, b) => a.lot - b.lot).map(({ name }) => name);
  }

  /**
   * @param {readonly string[]} names
   * @param {number} count how many of them to take
   * @param {readonly string[]} anchors which of them are always taken
   * @returns {string[]} in any order
   */
  function draw(names, count, anchors) {
    const always = names.filter((name) => anchors.includes(name));
    const others = shuffled(names.filter((name) => !anchors.includes(name)));
    return shuffled([...always, ...others.slice(0, Math.max(0, count - always.length))]);
  }

  return Object.freeze({ shuffled, draw });
})();
