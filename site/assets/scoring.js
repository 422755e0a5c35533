"use strict";

/**
 * What is right in a gap: one of some texts and numbers, or an option.
 * @typedef {{ text: string } | { number: string, tolerance: string, unit: string }} Accepted
 * @typedef {{ accepted: readonly Accepted[] } | { option: string }} GapKey
 */

/**
 * What is right, and in which kind of question: keys of the right options, all keys in the right order, or
 * `left:right` pairs; for gaps, what is right in each.
 * @typedef {{ kind: "single" | "multiple" | "ordering" | "matching", correct: readonly string[] } | { kind: "gaps", correct: readonly GapKey[] }} AnswerKey
 */

/** How an answer is scored. Pure, and the same rules as the command's: one table of cases holds both. */
const scoring = (() => {
  /**
   * Whether each part of an answer is right: each gap, each pair, or each two neighbours of the right order.
   * @param {AnswerKey} key of gaps, ordering or matching
   * @param {readonly string[]} given
   * @returns {boolean[]}
   */
  function parts(key, given) {
    if (key.kind === "gaps") {
      return key.correct.map((gap, index) => fills(gap, given[index] ?? ""));
    }
    if (key.kind === "ordering") {
      const order = [...new Set(given)].filter((item) => key.correct.includes(item));
      return key.correct.slice(1).map((item, index) => {
        const place = order.indexOf(item);
        return place > 0 && order[place - 1] === key.correct[index];
      });
    }
    // Of two answers for one left side, the first stands.
    const chosen = new Map(given.map(sides).reverse());
    return key.correct.map(sides).map(([left, right]) => chosen.get(left) === right);
  }

  /**
   * @param {string} pair
   * @returns {[left: string, right: string | undefined]}
   */
  function sides(pair) {
    const [left, right, more] = pair.split(":");
    return more === undefined ? [left, right] : ["", undefined];
  }

  /**
   * @param {GapKey} gap
   * @param {string} given
   */
  function fills(gap, given) {
    return "option" in gap
      ? gap.option === given
      : gap.accepted.some((one) => ("text" in one ? answers.isText(one.text, given) : answers.isNumber(one, given)));
  }

  /**
   * One answer scores all or nothing; several score (right − wrong) / number of right ones, never below 0; the
   * other kinds the share of their parts that is right.
   * @param {AnswerKey} key
   * @param {readonly string[]} given a saved answer; of single and multiple, only keys that the page has
   * @param {number} points what the question is worth
   * @returns {number} from 0 to `points`
   */
  function score(key, given, points) {
    if (key.kind === "single") {
      return isRight(key, given) ? points : 0;
    }
    if (key.kind === "multiple") {
      const right = given.filter((option) => key.correct.includes(option)).length;
      return (Math.max(0, right - (given.length - right)) * points) / key.correct.length;
    }
    const all = parts(key, given);
    return (all.filter(Boolean).length * points) / all.length;
  }

  /**
   * Right is right only when all is right.
   * @param {AnswerKey} key
   * @param {readonly string[]} given
   */
  function isRight(key, given) {
    return key.kind === "single" || key.kind === "multiple"
      ? given.length === key.correct.length && given.every((option) => key.correct.includes(option))
      : parts(key, given).every(Boolean);
  }

  return Object.freeze({ parts, score, isRight });
})();
