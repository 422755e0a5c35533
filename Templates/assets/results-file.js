"use strict";

/** What this browser keeps of a learner, as a results file. */
const resultsFile = (() => {
  /** @type {{ course: string, workshop: string | null, build: string }} */
  const { course, workshop, build } = /** @type {any} */ (window).atelier;
  const BLOCK = "ATELIER-RESULTATS 1";

  /** @param {string[]} given what was typed may hold what no text may, and the storage anything */
  const clean = (given) => given.map((text) => `${text}`.normalize("NFC").replace(/\p{Surrogate}/gu, "\ufffd"));

  /** @param {Date} date */
  function local(date) {
    const offset = -date.getTimezoneOffset();
    /** @param {number} minutes */
    const clock = (minutes) => [minutes / 60, minutes % 60].map((n) => `${Math.floor(n)}`.padStart(2, "0")).join(":");
    const there = new Date(date.getTime() + offset * 60_000).toISOString().replace(/\.\d+Z$/, "");
    return `${there}${offset < 0 ? "-" : "+"}${clock(Math.abs(offset))}`;
  }

  /** @returns {Promise<Record<string, FileAnswer>>} */
  async function answered() {
    const all = (await progress.all()).flatMap(({ question, first, given, tries, at }) => {
      const answer = { first: clean(first), given: clean(given), tries, at };
      return resultsShape.isName(question) && resultsShape.isAnswer(answer) ? [[question, answer]] : [];
    });
    return Object.fromEntries(all);
  }

  /**
   * @param {boolean} whole with attempts that are not finished
   * @returns {Promise<Record<string, FileAttempt[]>>}
   */
  async function attempted(whole) {
    const all = (await attempts.all()).flatMap(({ assessment, attempts: made }) => {
      const meant = made.filter((attempt) => whole || attempts.isFinished(attempt)).map((attempt) => ({
        attempt: attempt.attempt,
        drawn: attempt.drawn,
        answers: Object.fromEntries(Object.entries(attempt.answers).map(([name, { given }]) => [name, { given: clean(given) }])),
        started_at: attempt.started_at,
        finished_at: attempt.finished_at,
        ...(attempt.learner ? { learner: attempt.learner } : {}),
      })).filter(resultsShape.isAttempt);
      return resultsShape.isName(assessment) && meant.length > 0 ? [[assessment, meant]] : [];
    });
    return Object.fromEntries(all);
  }

  /** @returns {Promise<Record<string, Record<string, boolean>>>} */
  async function ticked() {
    const all = (await ticks.all()).map(({ module, ticks: boxes }) => ({ [module]: boxes })).filter(resultsShape.areTicks);
    return Object.assign({}, ...all);
  }

  /**
   * @param {boolean} whole with what only the learner's own browsers need: ticks, attempts that are not finished
   * @returns {Promise<ResultsFile>}
   */
  async function make(whole) {
    return {
      format: "atelier-results",
      version: 1,
      course,
      workshop: workshop ?? null,
      build,
      participant: await attendee.participant(),
      learner: await attendee.learner(),
      saved_at: local(new Date()),
      answers: await answered(),
      assessments: await attempted(whole),
      ...(whole ? { ticks: await ticked() } : {}),
    };
  }

  /**
   * @param {ResultsFile} file
   * @returns {string} "resultats-017-T-2026-06-09.json"
   */
  function name({ participant, saved_at }) {
    return `${wording.text("exchange_file_name", { whose: participant ?? course, date: saved_at.slice(0, 10) })}.json`;
  }

  /**
   * @param {ResultsFile} file
   * @returns {string} "12 réponses, 1 évaluation"
   */
  function contents({ answers, assessments }) {
    const taken = Object.keys(assessments).length;
    return [
      wording.count("exchange_answers", Object.keys(answers).length),
      ...(taken > 0 ? [wording.count("exchange_assessments", taken)] : []),
    ].join(", ");
  }

  return Object.freeze({ BLOCK, make, name, contents });
})();
