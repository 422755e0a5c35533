"use strict";

/** Gaps in a text, to type or choose in. */
class QuizGaps {
  /** @type {(HTMLInputElement | HTMLSelectElement)[]} */
  #gaps;

  /**
   * @param {HTMLFormElement} form
   * @param {ParentNode} key the page's own
   */
  constructor(form, key) {
    this.#gaps = [...form.querySelectorAll(".gap")].filter(QuizGaps.#isControl);
    /** @type {AnswerKey} */
    this.key = { kind: "gaps", correct: [...key.querySelectorAll(".gap-answers > li")].map((row, index) => QuizGaps.#read(row, this.#gaps[index])) };
    this.ask = "fill_in";
    this.first = this.#gaps[0];
    this.revealed = [...key.querySelectorAll(".gap-answers")];
  }

  /**
   * @param {Element} element
   * @returns {element is HTMLInputElement | HTMLSelectElement}
   */
  static #isControl(element) {
    return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  }

  /**
   * @param {Element} row
   * @param {HTMLInputElement | HTMLSelectElement} gap
   * @returns {GapKey}
   */
  static #read(row, gap) {
    const option = row.getAttribute("data-option");
    if (option && gap instanceof HTMLSelectElement) {
      return { option, others: [...gap.options].map(({ value }) => value).filter((value) => value && value !== option) };
    }
    const accepted = [...row.querySelectorAll("[data-text], [data-number]")].map((answer) => {
      const [text, number, tolerance, unit] = ["text", "number", "tolerance", "unit"].map((name) => answer.getAttribute(`data-${name}`) ?? "");
      return answer.hasAttribute("data-text") ? { text } : { number, tolerance, unit };
    });
    return { accepted };
  }

  given() {
    const given = this.#gaps.map((gap) => gap.value);
    return given.some((text) => text.trim()) ? given : [];
  }

  /** @param {readonly string[]} given */
  known(given) {
    return scoring.known(this.key, given);
  }

  /** @param {readonly string[]} given */
  fill(given) {
    this.#gaps.forEach((gap, index) => (gap.value = given[index] ?? ""));
  }

  /**
   * @param {readonly string[]} given
   * @param {string} id
   */
  mark(given, id) {
    scoring.parts(this.key, given).forEach((right, index) => quizFeedback.judge(this.#gaps[index], `${id}_${index}`, right));
  }

  unmark() {
    this.#gaps.forEach(quizFeedback.unjudge);
  }
}
