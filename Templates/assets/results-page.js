"use strict";

/**
 * A question as the page of results lists it.
 * @typedef {MarkedQuestion & { prompt: string, href: string, passage: string }} ListedQuestion
 */

/**
 * An assessment's terms; see its page.
 * @typedef {{ bank: string, draw: number, pass: number | undefined, anchors: readonly string[] }} Terms
 */

/**
 * A module as the page of results lists it.
 * @typedef {object} ListedModule
 * @property {string} id
 * @property {"lesson" | "assessment" | "survey"} kind
 * @property {HTMLElement} section
 * @property {HTMLAnchorElement} title a link to its page, with its number and title
 * @property {ReadonlyMap<string, ListedQuestion>} questions by name; of an assessment those of its bank
 * @property {readonly HTMLElement[]} checks
 * @property {Terms | undefined} terms of an assessment
 */

/** What the page of results lists: it is made with the course, and holds all that scores need. */
const resultsPage = (() => {
  /** @returns {ListedModule[]} in the order of the course */
  function read() {
    const sections = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".result-module")]);
    const own = new Map(sections.map((section) => [section.dataset.module ?? "", questions(section)]));
    return sections.flatMap((section) => {
      const id = section.dataset.module ?? "";
      const terms = section.dataset.bank ? termsOf(section) : undefined;
      const title = section.querySelector("h3 a");
      if (!(title instanceof HTMLAnchorElement)) {
        return [];
      }
      const asked = terms && terms.bank !== id ? borrowed(own.get(terms.bank), id) : own.get(id);
      const kind = /** @type {ListedModule["kind"]} */ (section.dataset.kind);
      const checks = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-check]")]);
      return [{ id, kind, section, title, questions: asked ?? new Map(), checks, terms }];
    });
  }

  /** @param {HTMLElement} section */
  function termsOf({ dataset }) {
    const { bank = "", draw, pass, anchors } = dataset;
    return { bank, draw: Number(draw), pass: Number(pass) || undefined, anchors: anchors?.split(" ") ?? [] };
  }

  /**
   * @param {HTMLElement} section
   * @returns {Map<string, ListedQuestion>}
   */
  function questions(section) {
    const rows = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-question]")]);
    return new Map(rows.map((row) => {
      const { question: name = "", key = "", points, passage = "" } = row.dataset;
      const href = row.querySelector("a")?.getAttribute("href") ?? "";
      return [name, { name, points: Number(points), key: JSON.parse(key), prompt: row.textContent ?? "", href, passage }];
    }));
  }

  /**
   * @param {ReadonlyMap<string, ListedQuestion> | undefined} bank
   * @param {string} borrower the module whose page has the same questions
   */
  function borrowed(bank, borrower) {
    return new Map([...(bank ?? [])].map(([name, question]) => {
      return [name, { ...question, href: pages.href(`${borrower}.html`, pages.anchor(question.href)) }];
    }));
  }

  return Object.freeze({ read });
})();
