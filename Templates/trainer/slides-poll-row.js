"use strict";

/** An option of a question: its hands as a number and a bar, and whether it is right. */
class PollRow {
  #count = elements.make("span", "poll-count");
  #bar = elements.make("span", "poll-bar");
  #verdict = elements.make("strong", "verdict");
  #comment = elements.make("div", "poll-comment");
  /** @type {Element} */
  #row;
  /** @type {boolean} */
  #isRight;

  /**
   * @param {Element} row
   * @param {Element} key the option in the question's key
   * @param {number} option its place, from 0
   * @param {LivePoll} poll
   */
  constructor(row, key, option, poll) {
    this.letter = String.fromCharCode(65 + option);
    this.#row = row;
    this.#isRight = key.getAttribute("data-correct") === "true";
    this.#verdict.textContent = wording.text(this.#isRight ? "part_right" : "part_wrong");
    const feedback = key.querySelector(".feedback");
    if (feedback) this.#comment.append(elements.copy(feedback));
    const [less, more] = ["slides_remove", "slides_add"].map((name) => {
      const adds = name === "slides_add";
      const button = elements.button(adds ? "+" : "−", () => (adds ? poll.raise(option) : poll.lower(option)), "deck-button");
      button.setAttribute("aria-label", wording.text(name, { letter: this.letter }));
      return button;
    });
    row.querySelector("input")?.remove();
    row.prepend(this.#bar);
    row.append(this.#verdict, this.#comment, elements.make("div", "poll-tools", less, this.#count, more));
    // The whole row is a place to press: a room does not wait for a small button to be found.
    row.querySelector("label")?.addEventListener("click", (event) => {
      event.preventDefault();
      poll.raise(option);
    });
  }

  get hasComment() {
    return this.#comment.childElementCount > 0;
  }

  /**
   * @param {number} hands
   * @param {number} total of all options
   * @param {number} step
   */
  show(hands, total, step) {
    this.#count.textContent = String(hands);
    this.#bar.style.width = total > 0 ? `${(hands / total) * 100}%` : "0";
    this.#verdict.hidden = step < 1;
    this.#comment.hidden = step < 2 || !this.hasComment;
    if (step > 0) {
      this.#row.setAttribute("data-verdict", this.#isRight ? "right" : "wrong");
    } else {
      this.#row.removeAttribute("data-verdict");
    }
  }
}
