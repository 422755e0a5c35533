"use strict";

/**
 * The course's identifier and what the scripts say, in the course's language. assets/course.js, made by the
 * build, states both.
 */
const wording = (() => {
  /** @type {{ course: string, language: string, strings: Readonly<Record<string, string>> }} */
  const { course, language, strings } = /** @type {any} */ (window).atelier;
  const plural = new Intl.PluralRules(language);
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });

  /**
   * @param {string} key a key of strings/*.yml, without "script_"
   * @param {Record<string, string>} values what stands for each {name} in the text
   */
  function text(key, values = {}) {
    return strings[key].replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
  }

  /**
   * @param {number} reached
   * @param {number} points
   * @returns {string} "0,5 point sur 2"
   */
  function score(reached, points) {
    const key = plural.select(reached) === "one" ? "score_one" : "score_other";
    return text(key, { score: decimal.format(reached), points: decimal.format(points) });
  }

  return Object.freeze({ course, text, score });
})();
