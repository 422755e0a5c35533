"use strict";

/** What each key does. */
const slidesKeys = (() => {
  /** @type {Record<string, string>} */
  const names = {
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    " ": "next",
    ArrowLeft: "previous",
    ArrowUp: "previous",
    PageUp: "previous",
    Home: "first",
    End: "last",
    Enter: "reveal",
    "-": "undo",
    r: "reveal",
    n: "notes",
    w: "window",
    f: "full",
    b: "black",
    ".": "black",
    t: "scheme",
    "?": "help",
  };

  /**
   * @param {KeyboardEvent} event
   * @param {LivePoll | undefined} poll the question on the slide
   * @returns {{ action: string, option?: number } | undefined}
   */
  function read(event, poll) {
    if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const letter = /^[a-z]$/.test(key) ? key.charCodeAt(0) - 97 : -1;
    // By its place, for on French keyboards a digit of the upper row asks for the shift key.
    const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0) - 1;
    const options = poll?.optionCount ?? 0;
    if (letter >= 0 && letter < options) return { action: event.shiftKey ? "remove" : "add", option: letter };
    if (digit >= 0 && digit < options && !(key in names)) return { action: "add", option: digit };
    const action = key === " " && event.shiftKey ? "previous" : names[key];
    return action ? { action } : undefined;
  }

  return Object.freeze({ read });
})();
