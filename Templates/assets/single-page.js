"use strict";

/**
 * The pages of a course that is one file. One at a time is in the document: scripts find in it what they find where each
 * page is a file, and what was typed into the others stays.
 */
const singlePage = (() => {
  const all = new Map([...document.querySelectorAll(".single-page")].map((page) => [page.id, /** @type {HTMLElement} */ (page)]));
  const first = /** @type {HTMLElement} */ (all.values().next().value);
  /** @type {((isShown: boolean) => void)[]} */
  const watchers = [];
  /** @type {Map<number, number>} how far down the reader was at each entry of the history that was left */
  const left = new Map();
  let page = asked() ?? first;
  let entry = enter();
  let address = location.hash;
  let isTurned = false;

  function hash() {
    return location.hash.slice(1);
  }

  /** @returns {HTMLElement | undefined} the page in which the place of the address is, if it is in one */
  function asked() {
    return all.get(hash().replace(/__.*/, ""));
  }

  /** @returns {number} what tells this entry of the history from the others */
  function enter() {
    const known = history.state?.entry ?? Date.now();
    try {
      history.replaceState({ ...history.state, entry: known }, "");
    } catch {
      // Then whoever comes back is at the place of the address.
    }
    return known;
  }

  function mark() {
    document.title = page.dataset.title ?? "";
    for (const link of document.querySelectorAll(".site-bar a, .module-nav a")) {
      if (link.getAttribute("href") === `#${page.id}`) {
        link.setAttribute("aria-current", "page");
        // The list may be longer than the window.
        const list = link.closest(".module-nav");
        if (list && link instanceof HTMLElement) {
          list.scrollTop = link.offsetTop - list.clientHeight / 2;
        }
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  /** Shows the page of the address. A place outside all pages, such as the list of modules, goes with any. */
  function turn() {
    left.set(entry, scrollY);
    const next = asked() ?? (document.getElementById(hash()) ? page : first);
    isTurned = next !== page;
    if (isTurned) {
      watchers.forEach((watcher) => watcher(false));
      page.replaceWith(next);
      page = next;
      mark();
      watchers.forEach((watcher) => watcher(true));
    }
    entry = enter();
    address = location.hash;
  }

  /** Takes the focus along, and the reader to the place, or back to where they were. */
  function arrive() {
    if (address !== location.hash) {
      turn();
    }
    const place = document.getElementById(hash()) ?? page;
    const target = place === page ? page.querySelector("h1") ?? page : place;
    if (isTurned) {
      if (target.tabIndex < 0) {
        target.tabIndex = -1;
      }
      target.focus({ preventScroll: true });
    }
    const top = left.get(entry);
    /** @type {any} Types do not know it yet. */
    const behavior = "instant";
    if (top !== undefined) {
      scrollTo({ top, behavior });
    } else if (isTurned) {
      place.scrollIntoView({ behavior });
    }
  }

  for (const other of all.values()) {
    if (other !== page) {
      other.remove();
    }
  }
  page.parentElement?.toggleAttribute("data-single", true);
  mark();
  // The one comes before the browser scrolls to the place and takes the focus away, the other after.
  window.addEventListener("popstate", turn);
  window.addEventListener("hashchange", arrive);

  return Object.freeze({ shown: () => page.id, watch: (/** @type {(isShown: boolean) => void} */ watcher) => watchers.push(watcher) });
})();
