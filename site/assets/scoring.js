"use strict";

/** How an answer is scored. Pure, and the same rules as the command's: one table of cases holds both. */
const scoring = Object.freeze({
  /**
   * One answer scores all or nothing; several score (right − wrong) / number of right ones, never below 0.
   * @param {string} kind "single" or "multiple"
   * @param {readonly string[]} correct keys of the right options
   * @param {readonly string[]} given keys of the options chosen
   * @param {number} points what the question is worth
   * @returns {number} from 0 to `points`
   */
  score(kind, correct, given, points) {
    if (kind === "single") {
      return scoring.isRight(correct, given) ? points : 0;
    }
    const right = given.filter((key) => correct.includes(key)).length;
    const wrong = given.length - right;
    return (Math.max(0, right - wrong) / correct.length) * points;
  },

  /**
   * Right is right only when all is right.
   * @param {readonly string[]} correct
   * @param {readonly string[]} given
   */
  isRight(correct, given) {
    return given.length === correct.length && given.every((key) => correct.includes(key));
  },
});
