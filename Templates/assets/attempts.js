"use strict";

/**
 * One attempt at an assessment. Two are told apart by whose they are and when they began.
 * @typedef {object} Attempt
 * @property {number} attempt its number, from 1
 * @property {string[]} drawn the names of its questions, in their order
 * @property {Record<string, string[]>} options the order of a question's options, where chance gave them one
 * @property {Record<string, Given>} answers by the name of the question
 * @property {string} started_at ISO time
 * @property {string | null} finished_at ISO time
 * @property {string} [learner] of which browser it is, where not of this one
 */

/**
 * @typedef {object} Given
 * @property {string[]} given as a control gives it; empty where the answer was taken back
 * @property {string} at ISO time
 */

/** @typedef {Attempt & { finished_at: string }} FinishedAttempt */

/**
 * @typedef {object} Attempts
 * @property {string} assessment the module's id
 * @property {string} bank the id of the module whose questions are asked
 * @property {Attempt[]} attempts in the order in which they began
 * @property {string} [erased] ISO time: attempts that began before then do not come back from another tab
 */

/** The attempts at this course's assessments, one record for each assessment. */
const attempts = (() => {
  /** @param {unknown} time */
  const isTime = (time) => typeof time === "string" && !Number.isNaN(Date.parse(time));

  /** @param {unknown} names */
  const areNames = (names) => Array.isArray(names) && names.every((name) => typeof name === "string");

  /** @param {unknown} value */
  const isObject = (value) => typeof value === "object" && value !== null;

  /** @param {any} value */
  function isAttempt(value) {
    return isObject(value) && areNames(value.drawn) && isTime(value.started_at)
      && (value.finished_at === null || isTime(value.finished_at))
      && isObject(value.options) && Object.values(value.options).every(areNames)
      && isObject(value.answers) && Object.values(value.answers).every((answer) => isObject(answer) && areNames(answer.given));
  }

  /** @param {Partial<Attempts>} value */
  function isContent({ assessment, bank, attempts: all }) {
    return typeof assessment === "string" && typeof bank === "string" && Array.isArray(all) && all.every(isAttempt);
  }

  /**
   * One attempt as two tabs know it: the later answer to each question stands, and the end that came first.
   * @param {Attempt} one
   * @param {Attempt} other
   * @returns {Attempt}
   */
  function joined(one, other) {
    const answers = { ...one.answers };
    for (const [name, answer] of Object.entries(other.answers)) {
      if (!(answers[name]?.at > answer.at)) {
        answers[name] = answer;
      }
    }
    const ends = [one.finished_at, other.finished_at].filter((time) => time !== null).sort();
    return { ...one, answers, finished_at: ends[0] ?? null };
  }

  /**
   * @param {Attempts} before
   * @param {Attempts} after
   */
  function join(before, after) {
    /** @type {Map<string, Attempt>} */
    const all = new Map();
    const stillThere = before.attempts.filter(({ started_at }) => started_at > (after.erased ?? ""));
    for (const attempt of [...stillThere, ...after.attempts]) {
      const name = `${attempt.started_at} ${attempt.learner ?? ""}`;
      const known = all.get(name);
      all.set(name, known ? joined(known, attempt) : attempt);
    }
    const inOrder = [...all.values()].sort((a, b) => (a.started_at < b.started_at ? -1 : 1));
    return { attempts: inOrder.map((attempt, index) => ({ ...attempt, attempt: index + 1 })) };
  }

  /** @type {(record: Attempts) => string} */
  const nameOf = ({ assessment }) => assessment;
  const kept = records.of("assessment", isContent, nameOf, join, () => ({ attempts: [], erased: new Date().toISOString() }));

  /**
   * @param {Attempt} attempt
   * @returns {attempt is FinishedAttempt}
   */
  function isFinished(attempt) {
    return attempt.finished_at !== null;
  }

  /**
   * Begins an attempt, unless another tab has one under way.
   * @param {Attempts} blank
   * @param {string[]} drawn
   * @param {Record<string, string[]>} options
   */
  function begin(blank, drawn, options) {
    return kept.save(blank, ({ attempts: all }) => {
      const started_at = new Date().toISOString();
      const attempt = { attempt: all.length + 1, drawn, options, answers: {}, started_at, finished_at: null };
      // One of another browser that was left before the last ended is no longer under way.
      return { attempts: all.slice(-1).every(isFinished) ? [...all, attempt] : all };
    });
  }

  /**
   * Adds answers to an attempt that is not finished.
   * @param {Attempts} blank
   * @param {Attempt} current as this page knows it
   * @param {Record<string, Given>} answers
   * @param {boolean} end whether this is its end
   */
  function answer(blank, current, answers, end) {
    return kept.save(blank, ({ attempts: all }) => ({
      attempts: all.map((one) => {
        const open = one.started_at === current.started_at && one.learner === current.learner && !isFinished(one);
        const finished_at = end ? new Date().toISOString() : null;
        return open ? { ...one, answers: { ...one.answers, ...answers }, finished_at } : one;
      }),
    }));
  }

  /**
   * Takes in attempts of another browser.
   * @param {Attempts} others
   */
  function take(others) {
    return kept.save({ ...others, attempts: [] }, (mine) => join(mine, others));
  }

  return Object.freeze({ recall: kept.recall, all: kept.all, begin, answer, take, isFinished });
})();
