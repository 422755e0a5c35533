"use strict";

/** How saving went: a sign beside what was done, and once on a page why nothing is saved. */
const savingSign = (() => {
  /**
   * @param {HTMLElement} sign
   * @param {Saving | undefined} saving undefined while it is not known
   */
  function show(sign, saving) {
    const isSaved = saving === "saved";
    sign.classList.toggle("saving-done", isSaved);
    sign.textContent = isSaved ? wording.text(saving) : "";
    if (saving && !isSaved) {
      sign.append(elements.link(`#${pages.id("page_notice")}`, wording.text("not_saved")));
      warn(saving);
    }
  }

  /** @param {Saving} saving why nothing is saved */
  function warn(saving) {
    const notice = document.getElementById(pages.id("page_notice"));
    if (notice && !notice.textContent) {
      notice.textContent = wording.text(saving);
    }
  }

  return Object.freeze({ show, warn });
})();
