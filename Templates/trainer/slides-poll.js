"use strict";

/**
 * @typedef {{ hands: number[], given: number[], step: number }} PollState
 * hands: how many are raised for each option; given: the options in the order in which they were raised;
 * step: 0 while the answer is hidden, 1 with it, 2 with the comments too.
 */

/** A question put to a room: hands are counted for each option, then the answer is shown. Nothing is kept. */
class LivePoll extends HTMLElement {
  /** @type {PollRow[]} */
  #rows = [];
  /** @type {number[]} */
  #given = [];
  #step = 0;
  #steps = 2;
  /** @type {HTMLButtonElement | undefined} */
  #reveal;
  #total = elements.make("span", "poll-total");
  #told = elements.make("span", "unseen");
  #answer = elements.make("div", "poll-answer");
  /** @type {PollFields | undefined} */
  #fields;

  connectedCallback() {
    const slide = this.closest(".slide");
    const key = slide?.querySelector(".slide-notes .answers");
    if (!slide || !key || this.#reveal) return;
    this.#rows = [...this.querySelectorAll(".options > li")].flatMap((row, index) => {
      const value = row.querySelector("input")?.value ?? "";
      const told = key.querySelector(`[data-option="${CSS.escape(value)}"]`);
      return told ? [new PollRow(row, told, index, this)] : [];
    });
    this.#fields = new PollFields(this, key);
    for (const field of this.querySelectorAll("input")) field.setAttribute("disabled", "");
    this.#told.setAttribute("role", "status");
    const shown = this.#rows.length > 0 ? key.querySelectorAll(".explanation") : key.querySelectorAll(":scope > :not(summary, .gap-answers)");
    this.#answer.append(...[...shown].map(elements.copy));
    this.#steps = this.#rows.some((row) => row.hasComment) || this.#answer.querySelector(".explanation") ? 2 : 1;
    this.#reveal = elements.button("", () => this.reveal(), "deck-button poll-reveal");
    const clear = elements.button(wording.text("slides_clear"), () => this.clear(), "deck-button poll-clear");
    clear.hidden = this.#rows.length === 0;
    this.append(this.#answer, elements.make("p", "poll-actions", this.#reveal, clear, this.#total, this.#told));
    this.#show();
  }

  get optionCount() {
    return this.#rows.length;
  }

  get isTouched() {
    return this.#step > 0 || this.#given.length > 0;
  }

  /** @param {number} option */
  raise(option) {
    if (option >= this.#rows.length) return;
    this.#given.push(option);
    this.#changed(option);
  }

  /** @param {number} option */
  lower(option) {
    const place = this.#given.lastIndexOf(option);
    if (place < 0) return;
    this.#given.splice(place, 1);
    this.#changed(option);
  }

  /** Takes back the hand that was counted last. */
  undo() {
    const last = this.#given.at(-1);
    if (last !== undefined) this.lower(last);
  }

  clear() {
    this.#given = [];
    this.#changed();
  }

  /** Shows the answer, then the comments, then neither. */
  reveal() {
    this.#step = (this.#step + 1) % (this.#steps + 1);
    this.#changed();
  }

  /** @returns {PollState} */
  get state() {
    return { hands: this.#hands, given: [...this.#given], step: this.#step };
  }

  /** @param {PollState | undefined} state */
  follow(state) {
    this.#given = [...(state?.given ?? [])];
    this.#step = state?.step ?? 0;
    this.#show();
  }

  get #hands() {
    return this.#rows.map((_, option) => this.#given.filter((given) => given === option).length);
  }

  /** @param {number} [option] the one whose hands have changed */
  #changed(option) {
    this.#show();
    if (option !== undefined) {
      const hands = wording.count("slides_hands", this.#hands[option]);
      this.#told.textContent = wording.text("slides_told", { letter: this.#rows[option].letter, hands });
    }
    this.dispatchEvent(new Event("poll", { bubbles: true }));
  }

  #show() {
    const total = this.#given.length;
    this.#hands.forEach((hands, option) => this.#rows[option].show(hands, total, this.#step));
    this.#total.textContent = total > 0 ? wording.count("slides_hands", total) : "";
    this.dataset.step = String(this.#step);
    this.#fields?.show(this.#step > 0);
    for (const part of this.#answer.children) {
      part.toggleAttribute("hidden", this.#step < (part.matches(".explanation") ? 2 : 1));
    }
    this.#answer.hidden = ![...this.#answer.children].some((part) => !part.hasAttribute("hidden"));
    if (this.#reveal) {
      const next = this.#step === 0 ? "slides_reveal" : this.#step < this.#steps ? "slides_comment" : "slides_hide";
      this.#reveal.textContent = wording.text(next);
    }
  }
}
