"use strict";

/* Opens the search; what it needs is loaded when it is first asked for. */
(() => {
  const button = document.querySelector(".search-button");
  if (!(button instanceof HTMLButtonElement) || !("showModal" in HTMLDialogElement.prototype)) return;

  /** @param {string} name */
  function load(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `assets/${name}.js`;
      script.async = false;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  /** @type {Promise<SearchDialog> | undefined} */
  let dialog;

  async function loaded() {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "assets/search.css";
    document.head.append(style);
    // A page with gaps to fill in has loaded this one.
    const folds = document.querySelector('script[src="assets/folding.js"]');
    await Promise.all([...(folds ? [] : ["folding"]), "course-search", "search-index", "search-dialog", "texts"].map(load));
    return new SearchDialog(SearchIndex.of(/** @type {any} */ (window).atelierTexts));
  }

  async function open() {
    dialog ??= loaded();
    (await dialog).open();
  }

  button.hidden = false;
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
    const asked = event.key === "/" ? !typing && !event.ctrlKey && !event.metaKey : event.key === "k" && (event.ctrlKey || event.metaKey);
    if (asked && !event.altKey) {
      event.preventDefault();
      open();
    }
  });
})();
