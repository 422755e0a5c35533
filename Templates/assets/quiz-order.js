"use strict";

/** Items that are moved up and down until they are in order. */
class QuizOrder {
  #list;
  /** @type {HTMLElement[]} */
  #typed;
  #say;
  #moved = false;

  /**
   * @param {HTMLFormElement} form
   * @param {ParentNode} key the page's own
   * @param {(text: string) => void} say tells where an item now is
   */
  constructor(form, key, say) {
    this.#list = /** @type {HTMLElement} */ (form.querySelector(".items"));
    this.#typed = this.#rows;
    this.#say = say;
    const correct = [...key.querySelectorAll(".order-answers > li")].map(QuizOrder.#key);
    /** @type {AnswerKey} */
    this.key = { kind: "ordering", correct };
    this.ask = "move_first";
    this.revealed = [...key.querySelectorAll(".order-answers")];
    const names = new Map([...key.querySelectorAll(".order-answers > li")].map((row) => [QuizOrder.#key(row), row.textContent ?? ""]));
    for (const row of this.#typed) {
      const item = names.get(QuizOrder.#key(row)) ?? "";
      row.append(elements.make("div", "moves", this.#button("up", "↑", row, item), this.#button("down", "↓", row, item)));
    }
  }

  /** @param {Element} row */
  static #key(row) {
    return row.getAttribute("data-option") ?? "";
  }

  get first() {
    return this.#list.querySelector("button");
  }

  get #rows() {
    return /** @type {HTMLElement[]} */ ([...this.#list.children]);
  }

  /**
   * @param {"up" | "down"} way
   * @param {string} sign
   * @param {HTMLElement} row
   * @param {string} item
   */
  #button(way, sign, row, item) {
    const button = elements.button(sign, () => {
      // The neighbour is moved, so that the button keeps the focus.
      if (way === "up") {
        row.previousElementSibling && row.after(row.previousElementSibling);
      } else {
        row.nextElementSibling && row.before(row.nextElementSibling);
      }
      this.#moved = true;
      row.dispatchEvent(new Event("input", { bubbles: true }));
      const place = this.#rows.indexOf(row) + 1;
      this.#say(wording.text("place", { item, n: `${place}`, count: `${this.#typed.length}` }));
    });
    button.setAttribute("aria-label", wording.text(way, { item }));
    return button;
  }

  given() {
    return this.#moved ? this.#rows.map(QuizOrder.#key) : [];
  }

  /** @param {readonly string[]} given */
  known(given) {
    return scoring.known(this.key, given);
  }

  /** @param {readonly string[]} given */
  fill(given) {
    this.#moved = given.length > 0;
    const rows = given.flatMap((key) => this.#typed.filter((row) => QuizOrder.#key(row) === key));
    this.#list.append(...(this.#moved ? rows : this.#typed));
  }

  /**
   * Says of each item but the first whether it comes right after the one above.
   * @param {readonly string[]} given
   * @param {string} id
   */
  mark(given, id) {
    const correct = /** @type {readonly string[]} */ (this.key.correct);
    this.#rows.slice(1).forEach((row, index) => {
      const place = correct.indexOf(QuizOrder.#key(row));
      const right = place > 0 && correct[place - 1] === given[index];
      const verdict = elements.make("strong", "verdict", wording.text(right ? "follows" : "not_follows"));
      const told = elements.make("p", "part-verdict", verdict);
      told.id = `${id}_${index}`;
      row.append(told);
      row.setAttribute("data-verdict", right ? "right" : "wrong");
    });
  }

  unmark() {
    for (const row of this.#rows) {
      row.querySelector(".part-verdict")?.remove();
      row.removeAttribute("data-verdict");
    }
  }
}
