"use strict";

/**
 * @typedef {object} Mark
 * @property {number} score
 * @property {number} points
 * @property {number} percent
 * @property {number} gone how many of its questions the assessment no longer has
 * @property {number} missing how many it has less than the assessment draws; they count as wrong
 */

/** @typedef {{ name: string, points: number, key: AnswerKey }} MarkedQuestion */

/**
 * How attempts at an assessment did.
 * @template {MarkedQuestion} Question
 */
class AssessmentMarking {
  #questions;
  #draw;
  #anchors;

  /**
   * @param {ReadonlyMap<string, Question>} questions by name
   * @param {number} draw how many of them an attempt has
   * @param {readonly string[]} anchors
   */
  constructor(questions, draw, anchors) {
    this.#questions = questions;
    this.#draw = draw;
    this.#anchors = anchors;
  }

  /**
   * @param {Attempt} attempt
   * @returns {Question[]} its questions that the assessment still has, each once
   */
  drawn({ drawn }) {
    return [...new Set(drawn)].flatMap((name) => this.#questions.get(name) ?? []);
  }

  /**
   * By the assessment as it is now, for an attempt may come from a file, which says that anything was drawn. What is
   * missing is wrong: as many of the other questions, those with the most points. Scoring+Attempts.swift does the same.
   * @param {Attempt} attempt
   * @returns {Mark}
   */
  mark(attempt) {
    const questions = this.drawn(attempt);
    const missing = Math.max(0, this.#draw - questions.length);
    const others = [...this.#questions.values()].filter((question) => !questions.includes(question));
    const lacking = others.sort((a, b) => b.points - a.points).slice(0, missing);
    const points = [...questions, ...lacking].reduce((sum, question) => sum + question.points, 0);
    const score = questions.reduce((sum, question) => sum + this.judge(attempt, question).score, 0);
    const gone = new Set(attempt.drawn).size - questions.length;
    return { score, points, percent: scoring.percent(score, points), gone, missing };
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
