"use strict";

/**
 * Someone who takes part, as attendance files tell it; only what the desk shows or changes is named here.
 * @typedef {object} Participant
 * @property {string} id
 * @property {string} family_name
 * @property {string} [given_name]
 * @property {string} [organisation]
 */

/**
 * A half-day. Times of day are in minutes since midnight by the clocks of the place, moments in milliseconds.
 * @typedef {object} HalfDay
 * @property {string} id
 * @property {string} day "mardi 9 juin 2026"
 * @property {string} hours "9 h – 12 h 30"
 * @property {string[]} breaks
 * @property {number} from
 * @property {number} to
 * @property {number} start
 * @property {number} end
 * @property {number} offset minutes that these clocks are ahead of UTC
 * @property {string} sheet the reference that its sign-in sheet bears
 */

/** The edition that this page was made for. */
const deskEdition = (() => {
  /** @type {{ course: string, language: string, workshop: string, letter: string | null, sessions: HalfDay[], people: Participant[], strings: Record<string, string> }} */
  const { course, language, workshop, letter, sessions, people, strings } = JSON.parse(
    document.getElementById("edition")?.textContent ?? "",
  );
  // Where the wording is looked for, here as on the pages of the site.
  Object.assign(window, { atelier: { course, language, strings } });
  return Object.freeze({ language, workshop, letter, sessions, people, prefix: `desk:${course}/${workshop}/` });
})();
