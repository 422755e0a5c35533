"use strict";

/**
 * What was answered to a survey. It is kept apart: nothing in it says who answered.
 * @typedef {object} Survey
 * @property {string} survey the module's id
 * @property {string} respondent 32 hexadecimal digits, of this survey only
 * @property {number} revision how often it was changed: a time could be matched with that of the results
 * @property {Record<string, string[]>} answers by the name of the question
 */

/** The answers to this course's surveys, one record for each. */
const surveys = (() => {
  /** @param {Partial<Survey>} value */
  function isSurvey({ survey, respondent, revision, answers: given }) {
    return typeof survey === "string" && typeof respondent === "string" && /^[0-9a-f]{32}$/.test(respondent)
      && typeof revision === "number" && Number.isSafeInteger(revision) && typeof given === "object" && given !== null
      && Object.values(given).every((texts) => Array.isArray(texts) && texts.every((text) => typeof text === "string"));
  }

  /** @type {(survey: Survey) => string} */
  const nameOf = ({ survey }) => survey;
  const kept = records.of("survey", isSurvey, nameOf, undefined, ({ revision }) => ({ revision: revision + 1, answers: {} }));

  /**
   * @param {string} survey
   * @param {Record<string, string[]>} changed
   */
  function answer(survey, changed) {
    return kept.save({ survey, respondent: randomId(), revision: 0, answers: {} }, ({ revision, answers: before }) => ({
      revision: revision + 1,
      answers: { ...before, ...changed },
    }));
  }

  return Object.freeze({ recall: kept.recall, answer });
})();
