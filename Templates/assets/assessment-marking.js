"use strict";

/**
 * @typedef {object} Mark
 * @property {number} score
 * @property {number} points
 * @property {number} percent
 * @property {number} gone how many of its questions the course no longer has
 */

/** @typedef {{ name: string, points: number, key: AnswerKey }} MarkedQuestion */

/**
 * How attempts at an assessment did.
 * @template {MarkedQuestion} Question
 */
class AssessmentMarking {
  #questions;
  #anchors;

  /**
   * @param {ReadonlyMap<string, Question>} questions by name
   * @param {readonly string[]} anchors
   */
  constructor(questions, anchors) {
    this.#questions = questions;
    this.#anchors = anchors;
  }

  /**
   * @param {Attempt} attempt
   * @returns {Question[]} its questions that the course still has
   */
  drawn({ drawn }) {
    return drawn.flatMap((name) => this.#questions.get(name) ?? []);
  }

  /**
   * @param {Attempt} attempt
   * @returns {Mark}
   */
  mark(attempt) {
    const questions = this.drawn(attempt);
    const points = questions.reduce((sum, question) => sum + question.points, 0);
    const score = questions.reduce((sum, question) => sum + this.judge(attempt, question).score, 0);
    return { score, points, percent: scoring.percent(score, points), gone: attempt.drawn.length - questions.length };
  }

  /**
   * @param {Attempt} attempt
   * @param {Question} question
   */
  judge({ answers }, { name, points, key }) {
    return scoring.judge(key, answers[name]?.given ?? [], points);
  }

  /**
   * @param {readonly Attempt[]} all
   * @returns {Attempt | undefined} the first of the best
   */
  best(all) {
    return all.reduce((/** @type {Attempt | undefined} */ best, one) => (best && this.#share(best) >= this.#share(one) ? best : one), undefined);
  }

  /** @param {Attempt} attempt */
  #share(attempt) {
    const { score, points } = this.mark(attempt);
    return points > 0 ? score / points : 0;
  }

  /**
   * How many of the anchors were right before and after, from this attempt and those at the other assessments of
   * the bank: the first of them if it came before, else the last.
   * @param {FinishedAttempt} attempt
   * @param {readonly FinishedAttempt[]} others
   * @returns {{ n: number, before: number, after: number } | undefined}
   */
  gain(attempt, others) {
    const inOrder = [...others].sort((a, b) => (a.finished_at < b.finished_at ? -1 : 1));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (!first || !last) {
      return undefined;
    }
    const [before, after] = first.finished_at < attempt.finished_at ? [first, attempt] : [attempt, last];
    const drawn = this.#anchors.filter((name) => before.drawn.includes(name) && after.drawn.includes(name));
    const common = drawn.flatMap((name) => this.#questions.get(name) ?? []);
    /** @param {Attempt} one */
    const right = (one) => common.filter((question) => this.judge(one, question).verdict === "right").length;
    return common.length > 0 ? { n: common.length, before: right(before), after: right(after) } : undefined;
  }
}
