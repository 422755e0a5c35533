"use strict";

/**
 * @param {string} className
 * @param {() => void} action
 */
function pollButton(className, action) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `deck-button ${className}`;
  button.addEventListener("click", action);
  return button;
}

/** @param {Element} source its ids are not copied, they must stay unique */
function pollCopy(source) {
  const copy = /** @type {Element} */ (source.cloneNode(true));
  copy.removeAttribute("id");
  copy.querySelectorAll("[id]").forEach((named) => named.removeAttribute("id"));
  return copy;
}

/** An option of a question: its hands as a number and a bar, and whether it is right. */
class PollRow {
  #count = document.createElement("span");
  #bar = document.createElement("span");
  #verdict = document.createElement("strong");
  #comment = document.createElement("div");
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
    this.#count.className = "poll-count";
    this.#bar.className = "poll-bar";
    this.#verdict.className = "verdict";
    this.#verdict.textContent = wording.text(this.#isRight ? "part_right" : "part_wrong");
    this.#comment.className = "poll-comment";
    const feedback = key.querySelector(".feedback");
    if (feedback) this.#comment.append(pollCopy(feedback));
    const [less, more] = ["slides_remove", "slides_add"].map((name) => {
      const adds = name === "slides_add";
      const button = pollButton("", () => (adds ? poll.raise(option) : poll.lower(option)));
      button.setAttribute("aria-label", wording.text(name, { letter: this.letter }));
      button.textContent = adds ? "+" : "−";
      return button;
    });
    const tools = document.createElement("div");
    tools.className = "poll-tools";
    tools.append(less, this.#count, more);
    row.querySelector("input")?.remove();
    row.prepend(this.#bar);
    row.append(this.#verdict, this.#comment, tools);
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
