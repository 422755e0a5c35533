"use strict";

/** A question of a survey as the page holds it, with a sign that says whether its answer is saved. */
class SurveyField {
  #form;
  #saving = elements.make("p", "saving");

  /**
   * @param {HTMLElement} card
   * @param {HTMLFormElement} form
   * @param {(field: SurveyField) => void} changed
   */
  constructor(card, form, changed) {
    this.name = card.dataset.name ?? "";
    this.#form = form;
    // A browser that fills the form in again by itself may know less than the record.
    form.autocomplete = "off";
    form.reset();
    form.append(this.#saving);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => changed(this));
  }

  get #boxes() {
    return [...this.#form.querySelectorAll("input")];
  }

  get #text() {
    return this.#form.querySelector("textarea");
  }

  /** @returns {string[]} keys of options, a number, or a text; empty where nothing is answered */
  get given() {
    const text = this.#text?.value.slice(0, this.#text.maxLength) ?? "";
    return text.trim() ? [text] : this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** @param {readonly string[]} given */
  fill(given) {
    for (const box of this.#boxes) {
      box.checked = given.includes(box.value);
    }
    if (this.#text) {
      this.#text.value = given[0] ?? "";
    }
  }

  /** @param {Saving | undefined} saving undefined while it is not known */
  saved(saving) {
    savingSign.show(this.#saving, saving);
  }
}
