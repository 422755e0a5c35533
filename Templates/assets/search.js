"use strict";

/*
 * Opens the search; what it needs is loaded when it is first asked for: what its element names, unless it is there.
 * Where a course is one file, all is there, and nothing is named.
 */
(() => {
  const button = document.querySelector(".search-button");
  if (!(button instanceof HTMLButtonElement) || !("showModal" in HTMLDialogElement.prototype)) return;

  const files = document.currentScript?.dataset.loads?.split(" ") ?? [];

  /** @param {string} file */
  function load(file) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = file;
      script.async = false;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  /** @param {string} file */
  function dress(file) {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = file;
    document.head.append(style);
  }

  /** @type {Promise<SearchDialog> | undefined} */
  let dialog;

  async function loaded() {
    files.filter((file) => file.endsWith(".css")).forEach(dress);
    const scripts = files.filter((file) => file.endsWith(".js") && !document.querySelector(`script[src="${CSS.escape(file)}"]`));
    await Promise.all(scripts.map(load));
    return new SearchDialog(SearchIndex.of(/** @type {any} */ (window).atelierTexts));
  }

  async function open() {
    dialog ??= loaded();
    dialog.catch(() => (dialog = undefined));
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
