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
  /** @type {Map<string, { load: () => Promise<boolean>, all: () => Promise<object[]>, erase: () => Promise<Saving> }>} */
  const kinds = new Map();
  /** @type {((kind: string, elsewhere: boolean) => void)[]} */
  const watchers = [];
  const channel = openChannel();

  /** @returns {BroadcastChannel | undefined} undefined where there is none, or where storage is blocked and this with it */
  function openChannel() {
    try {
      return new BroadcastChannel(`atelier/${wording.course}`);
    } catch {
      return undefined;
    }
  }

  /** @param {(kind: string, elsewhere: boolean) => void} watcher called when records of a kind changed, on this page or elsewhere */
  function watch(watcher) {
    watchers.push(watcher);
  }

  /**
   * @param {string} kind
   * @param {boolean} elsewhere
   */
  function tell(kind, elsewhere) {
    watchers.forEach((watcher) => watcher(kind, elsewhere));
  }

  /** @param {string} kind one that another tab may have changed */
  async function refresh(kind) {
    await kinds.get(kind)?.load();
    tell(kind, true);
  }

  channel?.addEventListener("message", ({ data }) => refresh(data));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      ["assessment", "survey", ...kinds.keys()].forEach(refresh);
    }
  });

  /**
   * @param {string} kind any, even one whose script this page does not load
   * @returns {Promise<object[]>} from the earliest to the latest
   */
  async function all(kind) {
    /** @type {unknown[]} */
    const found = await (kinds.get(kind)?.all() ?? store.read(`${wording.course}/${kind}/`).catch(() => []));
    return found.filter(isKept).sort((a, b) => (a.at < b.at ? -1 : 1));
  }

  /** Empties every record of the kinds that this page knows. */
  async function eraseAll() {
    return worst(await Promise.all([...kinds.values()].map(({ erase }) => erase())));
  }

  /**
   * @param {Saving[]} savings
   * @returns {Saving}
   */
  function worst(savings) {
    return savings.find((saving) => saving !== "saved") ?? "saved";
  }

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
   * @param {((before: Content, after: Content) => Partial<Content>) | undefined} join what the later of two takes over from the other
   * @param {(content: Content) => Partial<Content>} emptied what erasing leaves: a record, for another tab would write a missing one again
   */
  function of(kind, isContent, nameOf, join = () => ({}), emptied) {
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
    async function allOfKind() {
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
      const saving = await put(blank, change);
      announce();
      return saving;
    }

    /**
     * @param {Content} blank
     * @param {(content: Content) => Partial<Content>} change
     * @returns {Promise<Saving>}
     */
    async function put(blank, change) {
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
        // A clock that was set back leaves the last change the latest all the same.
        const last = isKept(before) && before.at > at ? before.at : at;
        return newer ? undefined : { ...before, at: last, ...change(before), version: 1 };
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

    function announce() {
      tell(kind, false);
      channel?.postMessage(kind);
    }

    /**
     * Replaces a record at once, while the page is being left: IndexedDB would come too late.
     * @param {Content} content
     */
    function note(content) {
      const record = { ...content, version: /** @type {const} */ (1), at: new Date().toISOString() };
      if (store.note(prefix + nameOf(content), record)) {
        known.set(nameOf(content), record);
        announce();
      }
    }

    /** @param {(content: Content) => boolean} isMeant */
    async function erase(isMeant = () => true) {
      await load();
      const savings = await Promise.all([...known.values()].filter(isMeant).map(async (record) => {
        const saving = await put(record, emptied);
        if (saving === "saved") {
          // A copy in the other place would still hold what was erased.
          store.note(prefix + nameOf(record), known.get(nameOf(record)));
        }
        return saving;
      }));
      announce();
      return worst(savings);
    }

    const made = Object.freeze({ recall, all: allOfKind, save, note, erase });
    kinds.set(kind, { ...made, load });
    return made;
  }

  return Object.freeze({ of, all, watch, eraseAll });
})();
