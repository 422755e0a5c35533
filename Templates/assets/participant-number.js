"use strict";

/** An attendee's number with its check letter, "017-T". Pure. */
const participantNumber = (() => {
  const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY";

  /**
   * Reads a number as people type it: small letters, no hyphen or another one, spaces, no noughts before it.
   * @param {string} typed
   * @returns {{ number: string, digits: string } | { number: undefined, digits: string } | undefined} without a number
   *   where the letter is wrong; undefined where it is none at all
   */
  function read(typed) {
    const parts = /^0*(\d{1,6})[-‐‑‒–—−]?([a-z])$/i.exec(typed.replace(/\s/g, ""));
    const value = Number(parts?.[1]);
    if (!parts || value === 0) {
      return undefined;
    }
    const digits = `${value}`.padStart(3, "0");
    const letter = LETTERS[value % LETTERS.length];
    return { digits, number: letter === parts[2].toUpperCase() ? `${digits}-${letter}` : undefined };
  }

  return Object.freeze({ read });
})();
