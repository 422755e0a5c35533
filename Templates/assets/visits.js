"use strict";

/**
 * How far a module was read.
 * @typedef {object} Visit
 * @property {string} module
 * @property {string | null} heading the id of the heading last scrolled past, or "" above the first; null once erased
 */

/** Where the reader was in each module. Pages of modules keep it: when shown, at an answer, and when left. */
{
  /** @param {Partial<Visit>} value */
  const isVisit = ({ module, heading }) => typeof module === "string" && (typeof heading === "string" || heading === null);
  /** @type {(visit: Visit) => string} */
  const nameOf = ({ module }) => module;
  const visits = records.of("visit", isVisit, nameOf, undefined, () => ({ heading: null }));

  /** @type {string | undefined} that of the page that is shown */
  let module;
  /** The heading that is kept, or at which the reader was when another tab changed it. */
  let heading = "";

  /** @returns {string} the id of the last heading in the upper half of the window or above; "" at the very top */
  function passed() {
    if (scrollY === 0) {
      return "";
    }
    const headings = [...document.querySelectorAll(".prose :is(h2, h3)[id]")];
    return pages.anchor(headings.filter((one) => one.getBoundingClientRect().top < innerHeight / 2).at(-1)?.id ?? "");
  }

  /** @param {string} module */
  async function open(module) {
    // Both places are read first: the last visit may have ended with a note in the other one.
    heading = (await visits.recall(module)).record?.heading ?? "";
    await visits.save({ module, heading }, () => ({ heading }));
  }

  function keep() {
    const now = passed();
    // Whoever opens a module again and only looks at its top has not left their place.
    if (module && now && now !== heading) {
      heading = now;
      visits.note({ module, heading });
    }
  }

  pages.watch((isShown) => {
    if (!isShown) {
      keep();
    }
    module = isShown ? document.querySelector("article.module")?.getAttribute("data-module") ?? undefined : undefined;
    if (module) {
      open(module);
    }
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
  window.addEventListener("pagehide", keep);
  records.watch((kind, elsewhere) => {
    if (kind === "answer" && !elsewhere) {
      keep();
    } else if (kind === "visit" && elsewhere) {
      // What another tab wrote or erased stands until the reader moves on here.
      heading = passed();
    }
  });
}
