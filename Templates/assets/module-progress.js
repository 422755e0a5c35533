"use strict";

/**
 * A module as assets/course.js names it.
 * @typedef {{ id: string, kind: "lesson" | "assessment" | "survey", questions: readonly string[] }} CourseModule
 */

/**
 * How far the reader is in a module.
 * @typedef {object} ModuleProgress
 * @property {string} id
 * @property {"fresh" | "begun" | "done"} state
 * @property {number} answered
 * @property {number} of how many questions there are to answer; 0 where they are not counted
 */

/**
 * What of the records tells how far the reader is.
 * @typedef {object} Traces
 * @property {ReadonlySet<string>} answered names of questions
 * @property {ReadonlyMap<string, string>} places the heading where the reader was, by module; the last visited comes last
 * @property {ReadonlyMap<string, any>} attempts at each assessment, as they were found
 * @property {ReadonlyMap<string, boolean>} surveys whether each was answered
 */

/** How far the reader is. Only what the course still has counts. */
const moduleProgress = (() => {
  /** @type {readonly CourseModule[]} */
  const modules = /** @type {any} */ (window).atelier.modules;

  /**
   * @param {CourseModule} module
   * @param {Traces} traces
   * @returns {ModuleProgress}
   */
  function standing({ id, kind, questions }, { answered, places, attempts, surveys }) {
    /** @type {(done: boolean, answered: number, of: number) => ModuleProgress} */
    const made = (done, answered, of) => ({ id, answered, of, state: done ? "done" : answered > 0 || places.has(id) ? "begun" : "fresh" });
    if (kind === "survey") {
      return made(surveys.get(id) ?? false, 0, 0);
    }
    if (kind === "assessment") {
      // Another script checks these records, and not on every page: anything may be in them.
      const all = [attempts.get(id) ?? []].flat();
      const open = all.find((attempt) => attempt?.finished_at === null);
      const given = Object.values(open?.answers ?? {}).filter((answer) => answer?.given?.length > 0);
      return made(all.some((attempt) => typeof attempt?.finished_at === "string"), given.length, open?.drawn?.length ?? 0);
    }
    const count = questions.filter((name) => answered.has(name)).length;
    return made(questions.length > 0 ? count === questions.length : places.has(id), count, questions.length);
  }

  /**
   * @param {Traces} traces
   * @returns {ModuleProgress[]} in the order of the course
   */
  function all(traces) {
    return modules.map((module) => standing(module, traces));
  }

  /** @returns {Promise<Traces>} */
  async function traces() {
    const kinds = ["answer", "visit", "assessment", "survey"];
    const [answers, visits, attempts, surveys] = await Promise.all(kinds.map((kind) => /** @type {Promise<any[]>} */ (records.all(kind))));
    // From the earliest to the latest: the last record of a name stands.
    const places = new Map();
    for (const { module, heading } of visits) {
      places.delete(module);
      if (typeof heading === "string") {
        places.set(module, heading);
      }
    }
    return {
      answered: new Set(answers.filter(progress.isAnswered).map(({ question }) => question)),
      places,
      attempts: new Map(attempts.map(({ assessment, attempts }) => [assessment, attempts])),
      surveys: new Map(surveys.map(({ survey, answers }) => [survey, Object.values(answers ?? {}).flat().length > 0])),
    };
  }

  /**
   * Calls `show` now, and again whenever the records change.
   * @param {(all: ModuleProgress[], traces: Traces) => void} show
   */
  function follow(show) {
    let running = false;
    let changed = false;
    async function update() {
      changed = true;
      if (!running) {
        running = true;
        while (changed) {
          changed = false;
          const found = await traces();
          show(all(found), found);
        }
        running = false;
      }
    }
    records.watch(update);
    update();
  }

  return Object.freeze({ follow });
})();
