"use strict";

/**
 * What every record holds beside its own properties.
 * @typedef {object} Kept
 * @property {1} version
 * @property {string} at ISO time of the last change
 */

/** @typedef {"saved" | "blocked" | "newer"} Saving newer: a later version's record is there, and stays */

/** What this browser keeps of the course: records of several kinds, each under a name. */
const records = (() => {
  /**
   * @param {unknown} value
   * @returns {value is Kept}
   */
  function isKept(value) {
    const { version, at } = /** @type {Partial<Kept>} */ (value ?? {});
    return version === 1 && typeof at === "string";
  }

  /**
   * The records of one kind.
   * @template {object} Content
   * @param {string} kind
   * @param {(value: Partial<Content>) => boolean} isContent
   * @param {(content: Content) => string} nameOf
   * @param {(before: Content, after: Content) => Partial<Content>} join what the later of two takes over from the other
   */
  function of(kind, isContent, nameOf, join = () => ({})) {
    const prefix = `${wording.course}/${kind}/`;
    /**
     * What this page knows, saved or not.
     * @type {Map<string, Content & Kept>}
     */
    const known = new Map();
    /** @type {Promise<boolean> | undefined} */
    let loading;

    /**
     * @param {unknown} value
     * @returns {value is Content & Kept}
     */
    function isRecord(value) {
      return isContent(/** @type {Partial<Content>} */ (value ?? {})) && isKept(value);
    }

    /**
     * Of two records of one name the later stands, with what it takes over from the other.
     * @param {unknown} one
     * @param {(Content & Kept) | undefined} other
     */
    function standing(one, other) {
      if (!isRecord(one) || !other) {
        return isRecord(one) ? one : other;
      }
      const [before, after] = other.at > one.at ? [one, other] : [other, one];
      return { ...after, ...join(before, after) };
    }

    async function load() {
      try {
        for (const value of await store.read(prefix)) {
          if (isRecord(value)) {
            known.set(nameOf(value), standing(value, known.get(nameOf(value))) ?? value);
          }
        }
        return true;
      } catch {
        return false;
      }
    }

    /**
     * @param {string} name
     * @returns {Promise<{ record: (Content & Kept) | undefined, readable: boolean }>} readable: this browser lets records be read at all
     */
    async function recall(name) {
      loading ??= load();
      const readable = await loading;
      return { record: known.get(name), readable };
    }

    /** @returns {Promise<(Content & Kept)[]>} every record of this kind */
    async function all() {
      loading ??= load();
      await loading;
      return [...known.values()];
    }

    /**
     * Changes a record as it stands in the store, where another tab may have written meanwhile.
     * @param {Content} blank what it is before the first change
     * @param {(content: Content & Partial<Kept>) => Partial<Content & Kept>} change what is of another time says so
     * @returns {Promise<Saving>}
     */
    async function save(blank, change) {
      const name = nameOf(blank);
      const at = new Date().toISOString();
      let newer = false;
      /**
       * @param {unknown} stored
       * @returns {(Content & Kept) | undefined}
       */
      function next(stored) {
        newer = Number(/** @type {{ version?: unknown } | undefined} */ (stored)?.version) > 1;
        const before = standing(stored, known.get(name)) ?? blank;
        return newer ? undefined : { ...before, at, ...change(before), version: 1 };
      }
      /** @type {(Content & Kept) | undefined} */
      let kept;
      try {
        await store.update(prefix + name, (stored) => (kept = next(stored)));
      } catch {
        kept = undefined;
      }
      const saving = kept ? "saved" : newer ? "newer" : "blocked";
      kept ??= next(undefined);
      if (kept) {
        known.set(name, kept);
      }
      return saving;
    }

    return Object.freeze({ recall, all, save });
  }

  return Object.freeze({ of });
})();
