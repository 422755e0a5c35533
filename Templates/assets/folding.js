"use strict";

/** What of a text counts when texts are compared: letters without accents or case, no quotation marks. */
const folding = (() => {
  /** @type {Readonly<Record<string, string>>} */
  const letters = {
    '"': "", "«": "", "»": "", "“": "", "”": "", "„": "", "‟": "", "‹": "", "›": "",
    "’": "'", "‘": "'", "‛": "'", "ʼ": "'", "′": "'", "\u0060": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "ς": "σ",
  };

  const special = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");

  /** @param {string} text */
  function fold(text) {
    return text
      // To Unicode, the acute accent as it is typed alone is a space with an accent.
      .replaceAll("´", "'")
      .normalize("NFKD")
      .replace(/[\p{Mn}\p{Cf}]/gu, "")
      .toLowerCase()
      .replace(special, (letter) => letters[letter]);
  }

  return Object.freeze({ fold });
})();
