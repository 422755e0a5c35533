"use strict";

/**
 * What is right in a gap: one of some texts and numbers, or an option among others.
 * @typedef {{ text: string } | { number: string, tolerance: string, unit: string }} Accepted
 * @typedef {{ accepted: readonly Accepted[] } | { option: string, others: readonly string[] }} GapKey
 */

/**
 * What is right, and in which kind of question: keys of the right options and of the wrong ones, all keys in the right
 * order, or `left:right` pairs; for gaps, what is right in each.
 * @typedef {{ kind: "single" | "multiple", correct: readonly string[], wrong: readonly string[] }} ChoiceKey
 * @typedef {{ kind: "ordering" | "matching", correct: readonly string[] }} ListKey
 * @typedef {ChoiceKey | ListKey | { kind: "gaps", correct: readonly GapKey[] }} AnswerKey
 */

/**
 * How an answer did.
 * @typedef {object} Judgement
 * @property {string[]} given what of it still has its place in the question
 * @property {number} score
 * @property {"unanswered" | "right" | "partial" | "wrong"} verdict
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

  /**
   * What of a saved answer still has its place: a newer copy of the course may offer other options.
   * @param {AnswerKey} key
   * @param {readonly string[]} saved
   * @returns {string[]} empty for nothing
   */
  function known(key, saved) {
    if (key.kind === "gaps") {
      const texts = key.correct.map((gap, index) => (isOffered(gap, saved[index] ?? "") ? saved[index] ?? "" : ""));
      return texts.some(Boolean) ? texts : [];
    }
    if (key.kind === "ordering") {
      const order = [...new Set(saved)].filter((item) => key.correct.includes(item));
      return order.length === key.correct.length ? order : [];
    }
    if (key.kind === "matching") {
      const pairs = key.correct.map(sides);
      return pairs.flatMap(([left]) => saved.find((one) => sides(one)[0] === left && pairs.some((pair) => pair[1] === sides(one)[1])) ?? []);
    }
    const offered = "wrong" in key ? [...key.correct, ...key.wrong] : [];
    return [...new Set(saved)].filter((option) => offered.includes(option));
  }

  /**
   * @param {GapKey} gap
   * @param {string} text
   */
  function isOffered(gap, text) {
    return "accepted" in gap || gap.option === text || gap.others.includes(text);
  }

  /**
   * @param {number} reached
   * @param {number} points
   * @returns {number} never rounded up: 69.9 is not 70
   */
  function percent(reached, points) {
    // Thirds of a point add up to a little less than a whole.
    return points > 0 ? Math.floor((reached * 100) / points + 1e-9) : 0;
  }

  /**
   * @param {AnswerKey} key
   * @param {readonly string[]} saved
   * @param {number} points
   * @returns {Judgement}
   */
  function judge(key, saved, points) {
    const given = known(key, saved);
    if (given.length === 0) {
      return { given, score: 0, verdict: "unanswered" };
    }
    const reached = score(key, given, points);
    return { given, score: reached, verdict: isRight(key, given) ? "right" : reached > 0 ? "partial" : "wrong" };
  }

  return Object.freeze({ parts, score, isRight, known, percent, judge });
})();
