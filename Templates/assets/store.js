"use strict";

/**
 * A few values by key, kept in this browser: in IndexedDB, else in localStorage. IndexedDB first, because a browser that
 * is killed loses seconds of localStorage, and nothing that IndexedDB acknowledged. But Chromium throws a whole IndexedDB
 * away at the second start after it was killed halfway through a write; so localStorage always holds a copy. Each value
 * has a property `at`, greater in a later one. On file:// every local page shares both, so callers prefix their keys.
 */
const store = (() => {
  /** @returns {Promise<IDBDatabase>} at whatever version it is: a newer copy of the course may have made it */
  function open() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open("atelier");
      request.onupgradeneeded = () => request.result.createObjectStore("records");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      // Some browsers never answer.
      setTimeout(reject, 3000);
    });
  }

  /**
   * @param {IDBTransactionMode} mode
   * @param {(records: IDBObjectStore) => void} work
   * @returns {Promise<void>} resolved once the transaction is complete: what it wrote is kept
   */
  async function transact(mode, work) {
    const database = await open();
    try {
      await new Promise((resolve, reject) => {
        const task = database.transaction("records", mode, { durability: "strict" });
        task.oncomplete = resolve;
        task.onabort = () => reject(task.error);
        // WebKit has been seen to begin no more of them until it was restarted.
        setTimeout(reject, 10000);
        work(task.objectStore("records"));
      });
    } finally {
      database.close();
    }
  }

  /** @param {string} key */
  function local(key) {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
    } catch (error) {
      if (error instanceof SyntaxError) {
        return undefined;
      }
      throw error;
    }
  }

  /** @param {string} key */
  function copy(key) {
    try {
      return local(key);
    } catch {
      return undefined;
    }
  }

  /**
   * @param {string} key
   * @param {unknown} value
   */
  function keepCopy(key, value) {
    try {
      if (value !== undefined) {
        localStorage.setItem(key, JSON.stringify(value));
      }
    } catch {
      // IndexedDB has the value.
    }
  }

  /**
   * Every value whose key begins with `prefix`; twice the same key if both places hold it.
   * @param {string} prefix
   * @returns {Promise<unknown[]>} rejected when neither place can be read
   */
  async function read(prefix) {
    /** @type {any[]} */
    let values = [];
    let failure;
    try {
      /** @type {any[]} */
      let keys = [];
      await transact("readonly", (records) => {
        const range = IDBKeyRange.bound(prefix, prefix + "\uffff");
        const [named, request] = [records.getAllKeys(range), records.getAll(range)];
        named.onsuccess = () => (keys = named.result);
        request.onsuccess = () => (values = request.result);
      });
      values.forEach((value, index) => {
        // A kill took the copy, or its last change, and the next start may take IndexedDB itself.
        if (!(copy(keys[index])?.at >= value.at)) {
          keepCopy(keys[index], value);
        }
      });
    } catch (error) {
      failure = error ?? true;
    }
    try {
      return values.concat(Object.keys(localStorage).filter((key) => key.startsWith(prefix)).map(local));
    } catch (error) {
      if (failure) {
        throw error;
      }
      return values;
    }
  }

  /**
   * Replaces a value by what `change` makes of it; undefined leaves it as it is.
   * @param {string} key
   * @param {(value: unknown) => unknown} change
   * @returns {Promise<void>} resolved when the new value is kept, rejected when it is not
   */
  async function update(key, change) {
    try {
      /** @type {unknown} */
      let value;
      await transact("readwrite", (records) => {
        const request = records.get(key);
        request.onsuccess = () => {
          value = change(request.result ?? copy(key));
          if (value !== undefined) {
            records.put(value, key);
          }
        };
      });
      keepCopy(key, value);
    } catch (/** @type {any} */ error) {
      const text = JSON.stringify(change(local(key)));
      if (text !== undefined) {
        localStorage.setItem(key, text);
        if (localStorage.getItem(key) !== text) {
          throw error;
        }
      }
      // The disk is full or failing: localStorage takes things into memory, and never tells that they get no further.
      if (/^(Unknown|QuotaExceeded)/.test(error?.name)) {
        throw error;
      }
    }
  }

  /**
   * Keeps a value in localStorage without waiting, unless a later version's is there.
   * @param {string} key
   * @param {unknown} value
   * @returns {boolean} whether it is kept
   */
  function note(key, value) {
    try {
      if (Number(local(key)?.version ?? 1) > 1) {
        return false;
      }
      localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  return Object.freeze({ read, update, note, transact });
})();
