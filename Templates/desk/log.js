"use strict";

/**
 * Someone's presence at a half-day.
 * @typedef {object} Presence
 * @property {string} participant
 * @property {string} session
 * @property {"present" | "partial" | "excused" | "absent"} status
 * @property {number} [arrived] moments, of a partial presence only
 * @property {number} [left]
 */

/**
 * Something done at the desk. Acts are only ever added, each under a key of its own: two tabs lose nothing of each other.
 * @typedef {object} Act
 * @property {1} version
 * @property {string} id
 * @property {number} at
 * @property {string} desk the desk's letter
 * @property {Participant} [person] someone added, or somebody's new name
 * @property {Presence} [mark]
 * @property {{ session: string, reference: string }} [sheet] the signed sheet of a half-day
 * @property {string} [undoes] the act that it takes back
 */

/** @typedef {"saved" | "saving" | "blocked"} Saved */

/** All that was done at the desk, on this page and on others in this browser. */
const deskLog = (() => {
  const PREFIX = `${deskEdition.prefix}act/`;
  /** @type {Map<string, Act>} */
  let known = new Map();
  /** @type {Map<string, Act>} */
  const waiting = new Map();
  /** @type {((saved: Saved) => void)[]} */
  const watchers = [];
  let isBlocked = false;
  const channel = openChannel();

  function openChannel() {
    try {
      return new BroadcastChannel(deskEdition.prefix);
    } catch {
      return undefined;
    }
  }

  /** @param {(saved: Saved) => void} watcher called when something was done, here or elsewhere, and when it is kept */
  function watch(watcher) {
    watchers.push(watcher);
  }

  function tell() {
    const saved = isBlocked ? "blocked" : waiting.size > 0 ? "saving" : "saved";
    watchers.forEach((watcher) => watcher(saved));
  }

  /**
   * @param {unknown} value
   * @returns {value is Act}
   */
  function isAct(value) {
    const { version, id, at, desk } = /** @type {Partial<Act>} */ (value ?? {});
    return version === 1 && typeof id === "string" && typeof at === "number" && typeof desk === "string";
  }

  async function load() {
    try {
      const found = (await store.read(PREFIX)).filter(isAct);
      known = new Map([...found, ...waiting.values()].map((act) => [act.id, act]));
      isBlocked = waiting.size > 0 && isBlocked;
    } catch {
      isBlocked = true;
    }
    tell();
  }

  /** Tries again what could not be kept before, too. */
  async function keep() {
    const kept = await Promise.allSettled([...waiting.values()].map(async (act) => {
      await store.update(PREFIX + act.id, (stored) => stored ?? act);
      waiting.delete(act.id);
    }));
    isBlocked = kept.some(({ status }) => status === "rejected");
    tell();
    channel?.postMessage("changed");
  }

  /** @returns {Act[]} from the first to the last */
  function all() {
    return [...known.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  /** @param {Omit<Act, "version" | "id" | "at">} content */
  function add(content) {
    // Of two acts the later stands, even where they are done at once or the clock was set back.
    const at = Math.max(Date.now(), (all().at(-1)?.at ?? 0) + 1);
    const random = crypto.getRandomValues(new Uint32Array(2));
    /** @type {Act} */
    const act = { version: 1, id: `${at}-${random.join("-")}`, at, ...content };
    known.set(act.id, act);
    waiting.set(act.id, act);
    tell();
    keep();
  }

  /** @returns {Promise<boolean>} whether nothing of this edition is left in this browser */
  async function erase() {
    const { prefix } = deskEdition;
    waiting.clear();
    try {
      // Whatever is not removed is found below.
      await store.transact("readwrite", (records) => records.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`))).catch(() => {});
      Object.keys(localStorage).filter((key) => key.startsWith(prefix)).forEach((key) => localStorage.removeItem(key));
      const left = await store.read(prefix);
      await load();
      channel?.postMessage("changed");
      return left.length === 0;
    } catch {
      return false;
    }
  }

  channel?.addEventListener("message", load);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      load();
    }
  });

  return Object.freeze({ watch, load, all, add, erase });
})();
