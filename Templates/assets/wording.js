"use strict";

/**
 * The course's identifier and what the scripts say, in the course's language. The build states both in
 * assets/course.js, and the words that only some pages need in files beside it.
 */
const wording = (() => {
  /** @type {{ course: string, language: string, strings: Readonly<Record<string, string>> }} */
  const { course, language, strings } = /** @type {any} */ (window).atelier;
  // Days and times of the whole site are written as in Britain.
  const locale = language === "en" ? "en-GB" : language;
  const plural = new Intl.PluralRules(language);
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(language, { style: "percent" });
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });

  /**
   * @param {string} key a key of strings/*.yml, without "script_": `check` for `script_check`, `assessment_begin` for `assessment_script_begin`
   * @param {Record<string, string>} values what stands for each {name} in the text
   */
  function text(key, values = {}) {
    return strings[key].replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
  }

  /**
   * @param {string} key without the "_one" or "_other" that `n` asks for
   * @param {number} n
   * @param {Record<string, string>} values
   */
  function count(key, n, values = {}) {
    const form = plural.select(n) === "one" ? "one" : "other";
    return text(`${key}_${form}`, { n: decimal.format(n), ...values });
  }

  /**
   * @param {number} reached
   * @param {number} points
   * @returns {string} "0,5 point sur 2"
   */
  function score(reached, points) {
    return count("score", reached, { score: decimal.format(reached), points: decimal.format(points) });
  }

  /**
   * @param {number} n
   * @returns {string} "75 %"
   */
  function percent(n) {
    return share.format(n / 100);
  }

  /**
   * @param {string} time as ISO
   * @returns {string} "9 juin 2026 à 14:30"
   */
  function moment(time) {
    return when.format(new Date(time));
  }

  return Object.freeze({ course, text, count, score, percent, moment });
})();
