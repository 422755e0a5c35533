"use strict";

{
  /** Erases everything that this browser keeps of the course, in two steps. */
  class EraseAll extends HTMLElement {
    #told = elements.make("p", "");
    // The same button asks and takes back, so that pressed twice it erases nothing.
    #erase = elements.button(wording.text("results_erase"), () => this.#ask(this.#sure.hidden));
    #sure = elements.button(wording.text("results_erase_sure"), () => this.#eraseAll());

    connectedCallback() {
      if (this.#told.isConnected) {
        return;
      }
      this.#told.setAttribute("role", "status");
      this.#told.tabIndex = -1;
      this.#sure.hidden = true;
      this.append(this.#erase, this.#told, this.#sure);
    }

    /** @param {boolean} asks whether to ask before erasing, or no longer */
    #ask(asks) {
      this.#told.textContent = asks ? wording.text("results_erase_ask") : "";
      this.#erase.textContent = wording.text(asks ? "erase_keep" : "results_erase");
      this.#sure.hidden = !asks;
    }

    async #eraseAll() {
      const erased = await records.eraseAll();
      // What a later version of the course has kept stays, and is not to be said to be gone.
      /** @type {any[]} */
      const left = await store.read(`${wording.course}/`).catch(() => []);
      const saving = erased === "saved" && left.some(({ version }) => version > 1) ? "newer" : erased;
      this.#ask(false);
      this.#told.textContent = saving === "saved" ? wording.text("results_erased") : `${wording.text("not_erased")} ${wording.text(saving)}`;
      this.#told.focus();
    }
  }

  customElements.define("erase-all", EraseAll);
}
