"use strict";

/**
 * What was answered to one question.
 * @typedef {object} Answer
 * @property {string} question the question's name
 * @property {string[]} first option keys of the first answer ever checked
 * @property {string[]} given option keys of the last one
 * @property {number} tries
 * @property {boolean} revealed whether the answer was shown
 */

/** The answers to this course, one record for each question. */
const progress = (() => {
  /** @param {Partial<Answer>} value */
  function isAnswer({ question, first, given, tries }) {
    return typeof question === "string" && Array.isArray(first) && Array.isArray(given)
      && [...first, ...given].every((text) => typeof text === "string") && typeof tries === "number";
  }

  /** @type {(answer: Answer) => string} */
  const nameOf = ({ question }) => question;
  const answers = records.of("answer", isAnswer, nameOf, undefined, ({ question }) => unanswered(question));

  /**
   * @param {string} question
   * @returns {Answer}
   */
  function unanswered(question) {
    return { question, first: [], given: [], tries: 0, revealed: false };
  }

  /**
   * @param {string} question
   * @param {readonly string[]} given option keys
   */
  function answer(question, given) {
    return answers.save(unanswered(question), ({ tries, first }) => {
      return { first: tries > 0 ? first : [...given], given: [...given], tries: tries + 1, revealed: false };
    });
  }

  /** @param {string} question one already answered, whose answer is now shown */
  function reveal(question) {
    return answers.save(unanswered(question), () => ({ revealed: true }));
  }

  /** @param {readonly string[]} questions */
  function erase(questions) {
    return answers.erase(({ question }) => questions.includes(question));
  }

  /** @param {Answer | undefined} record one that was erased counts as none */
  function isAnswered(record) {
    return record !== undefined && record.tries > 0;
  }

  return Object.freeze({ recall: answers.recall, all: answers.all, answer, reveal, save: answers.save, erase, isAnswered });
})();
