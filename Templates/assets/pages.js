"use strict";

/** Where pages are, and places in them: files of a folder, or parts of a course that is one file. */
const pages = (() => {
  const single = typeof singlePage === "undefined" ? undefined : singlePage;

  /**
   * @param {string} page its file, as in `10-x.html`
   * @param {string} anchor a place in it, or ""
   */
  function href(page, anchor = "") {
    return single ? `#${page.replace(/\.html$/, "")}${anchor && `__${anchor}`}` : `${page}${anchor && `#${anchor}`}`;
  }

  /** @param {string} anchor a place in the page that is shown */
  function id(anchor) {
    return single ? `${single.shown()}__${anchor}` : anchor;
  }

  /** @param {string} place an address or an id */
  function anchor(place) {
    return place.replace(/^.*(#|__)/, "");
  }

  /** @param {(isShown: boolean) => void} watcher called now, and where pages change: before one is left, and when one is there */
  function watch(watcher) {
    single?.watch(watcher);
    watcher(true);
  }

  return Object.freeze({ href, id, anchor, watch });
})();
