"use strict";

/** What the desk remembers beside its acts: its letter, and what it last put into a file. */
const deskNotes = (() => {
  /**
   * @param {string} name
   * @returns {Promise<string | undefined>}
   */
  async function read(name) {
    /** @type {{ at: number, text: string }[]} */
    const found = /** @type {any} */ (await store.read(deskEdition.prefix + name).catch(() => []));
    // Both places may hold one.
    return found.sort((a, b) => b.at - a.at)[0]?.text;
  }

  /**
   * @param {string} name
   * @param {string} text
   * @returns {Promise<void>} resolved even where this browser keeps nothing: the acts tell that
   */
  async function write(name, text) {
    await store.update(deskEdition.prefix + name, () => ({ version: 1, at: Date.now(), text })).catch(() => {});
  }

  return Object.freeze({ read, write });
})();
