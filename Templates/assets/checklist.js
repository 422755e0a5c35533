"use strict";

/**
 * The boxes of one module that the reader has ticked or unticked; all others are as the author typed them.
 * @typedef {object} Ticks
 * @property {string} module
 * @property {Record<string, boolean>} ticks by the key of the box
 */

/** What is ticked in this course, one record for each module. */
const ticks = (() => {
  /** @param {Partial<Ticks>} value */
  const isTicks = ({ module, ticks: boxes }) => typeof module === "string" && typeof boxes === "object" && boxes !== null;
  /** @type {(ticks: Ticks) => string} */
  const nameOf = ({ module }) => module;
  const kept = records.of("ticks", isTicks, nameOf, undefined, () => ({ ticks: {} }));

  return Object.freeze({ recall: kept.recall, all: kept.all, save: kept.save });
})();

{
  /** A checklist whose ticks are still there the next time. */
  class CheckList extends HTMLElement {
    #saving = elements.make("p", "saving");
    /**
     * The keys of the boxes whose change is not saved yet.
     * @type {Set<string>}
     */
    #changed = new Set();
    /** How many ticks are being saved: until none is, the list does not say that it is. */
    #waiting = 0;

    connectedCallback() {
      // Back in the document: ticks may have been loaded or erased on another page of the same file.
      if (this.#saving.isConnected) {
        this.#restore();
        return;
      }
      this.append(this.#saving);
      this.addEventListener("change", ({ target }) => {
        // A list in an item keeps its own ticks.
        if (target instanceof HTMLInputElement && target.closest("check-list") === this) {
          this.#keep(target.dataset.check ?? "", target.checked);
        }
      });
      this.#restore();
      records.watch((kind, elsewhere) => kind === "ticks" && elsewhere && this.#restore());
    }

    get #module() {
      return this.dataset.module ?? "";
    }

    /**
     * @param {string} key
     * @param {boolean} ticked
     */
    async #keep(key, ticked) {
      this.#changed.add(key);
      this.#waiting += 1;
      this.#saving.replaceChildren();
      const saving = await ticks.save({ module: this.#module, ticks: {} }, (before) => ({
        ticks: { ...before.ticks, [key]: ticked },
      }));
      this.#changed.delete(key);
      this.#waiting -= 1;
      if (this.#waiting === 0) {
        savingSign.show(this.#saving, saving);
      }
    }

    async #restore() {
      const { record, readable } = await ticks.recall(this.#module);
      if (!readable) {
        savingSign.warn("blocked");
      }
      for (const box of this.querySelectorAll("input")) {
        const key = box.dataset.check ?? "";
        if (!this.#changed.has(key)) {
          // A browser that fills boxes in again by itself may know less than the record.
          box.checked = record?.ticks[key] ?? box.defaultChecked;
        }
      }
    }
  }

  customElements.define("check-list", CheckList);
}
