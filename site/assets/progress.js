"use strict";

/**
 * What was answered to one question.
 * @typedef {object} AnswerRecord
 * @property {1} version
 * @property {string} question the question's name
 * @property {string[]} first option keys of the first answer ever checked
 * @property {string[]} given option keys of the last one
 * @property {number} tries
 * @property {boolean} revealed whether the answer was shown
 * @property {string} at ISO time of the last change
 */

/** @typedef {"saved" | "blocked" | "newer"} Saving newer: a later version's record is there, and stays */

/** The answers to this course, one record for each question. */
const progress = (() => {
  const prefix = `${wording.course}/answer/`;
  /**
   * What this page knows, saved or not.
   * @type {Map<string, AnswerRecord>}
   */
  const known = new Map();
  /** @type {Promise<boolean> | undefined} */
  let loading;

  /**
   * @param {unknown} value
   * @returns {value is AnswerRecord}
   */
  function isAnswer(value) {
    const { version, question, first, given, tries, at } = /** @type {Partial<AnswerRecord>} */ (value ?? {});
    return version === 1 && typeof question === "string" && Array.isArray(first) && Array.isArray(given)
      && typeof tries === "number" && typeof at === "string";
  }

  /**
   * Of two records of one question the later stands.
   * @param {unknown} one
   * @param {AnswerRecord | undefined} other
   */
  function later(one, other) {
    return isAnswer(one) && !(other && other.at > one.at) ? one : other;
  }

  async function load() {
    try {
      for (const value of await store.read(prefix)) {
        if (isAnswer(value)) {
          known.set(value.question, later(value, known.get(value.question)) ?? value);
        }
      }
      return true;
    } catch {
      return false;
    }
  }

  /**
   * @param {string} question
   * @returns {Promise<{ record: AnswerRecord | undefined, readable: boolean }>} readable: this browser lets records be read at all
   */
  async function recall(question) {
    loading ??= load();
    const readable = await loading;
    return { record: known.get(question), readable };
  }

  /**
   * Changes the record as it stands in the store, where another tab may have written meanwhile.
   * @param {string} question
   * @param {(record: AnswerRecord) => Partial<AnswerRecord>} change
   * @returns {Promise<Saving>}
   */
  async function save(question, change) {
    const at = new Date().toISOString();
    let newer = false;
    /** @param {unknown} stored */
    function next(stored) {
      newer = Number(/** @type {{ version?: unknown } | undefined} */ (stored)?.version) > 1;
      const before = later(stored, known.get(question))
        ?? { version: 1, question, first: [], given: [], tries: 0, revealed: false, at };
      const record = { ...before, ...change(before), at };
      return newer ? undefined : record;
    }
    /** @type {AnswerRecord | undefined} */
    let kept;
    try {
      await store.update(prefix + question, (stored) => (kept = next(stored)));
    } catch {
      kept = undefined;
    }
    const saving = kept ? "saved" : newer ? "newer" : "blocked";
    kept ??= next(undefined);
    if (kept) {
      known.set(question, kept);
    }
    return saving;
  }

  /**
   * @param {string} question
   * @param {readonly string[]} given option keys
   */
  function answer(question, given) {
    return save(question, ({ tries, first }) => ({
      first: tries > 0 ? first : [...given],
      given: [...given],
      tries: tries + 1,
    }));
  }

  /** @param {string} question one already answered, whose answer is now shown */
  function reveal(question) {
    return save(question, () => ({ revealed: true }));
  }

  return Object.freeze({ recall, answer, reveal });
})();
