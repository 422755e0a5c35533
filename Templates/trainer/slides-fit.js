"use strict";

/** Sizes the slides to their window: what is little larger, what is too much smaller, down to a bound; below it, the slide is scrolled. */
const slidesFit = (() => {
  const larger = [1.3, 1.15];
  const steps = [1, 0.92, 0.85, 0.78, 0.71, 0.65, 0.6];
  // A slide is 64 by 36 of the root's em; where the window is of another shape, one side has room to spare.
  const [columns, rows] = [64, 36];

  /** @param {HTMLElement} slide the one that is shown */
  function size(slide) {
    const { width, height } = slide.querySelector(".slide-page")?.getBoundingClientRect() ?? slide.getBoundingClientRect();
    document.documentElement.style.fontSize = `${Math.min(width / columns, height / rows)}px`;
  }

  /** @param {HTMLElement} slide the one that is shown */
  function fit(slide) {
    const frame = slide.querySelector(".slide-fit");
    if (!(frame instanceof HTMLElement)) return;
    const isGrown = slide.matches(".slide-content, .slide-question");
    for (const step of isGrown ? [...larger, ...steps] : steps) {
      slide.style.setProperty("--fit", String(step));
      slide.dataset.fit = String(step);
      if (isWhole(frame)) break;
    }
    // What is scrolled must be within reach of the keyboard.
    const scrolls = !isWhole(frame);
    frame.toggleAttribute("tabindex", scrolls);
    if (scrolls) frame.tabIndex = 0;
    slide.toggleAttribute("data-scrolls", scrolls);
  }

  /** @param {HTMLElement} frame */
  function isWhole(frame) {
    return frame.scrollHeight <= frame.clientHeight + 1 && frame.scrollWidth <= frame.clientWidth + 1;
  }

  return Object.freeze({ size, fit });
})();
