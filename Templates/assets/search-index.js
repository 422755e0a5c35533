"use strict";

/**
 * A place that holds what was searched.
 * @typedef {object} SearchHit
 * @property {string} href
 * @property {string} page the page's title
 * @property {string} heading "" for what stands before the first one
 * @property {{ text: string, found: boolean }[]} extract the text around, cut where words were found
 */

/**
 * A section as it is searched.
 * @typedef {object} SearchSection
 * @property {string} href
 * @property {string} page
 * @property {string} heading
 * @property {string} text
 * @property {string} foldedPage words after a space each, like the two others
 * @property {string} foldedHeading
 * @property {string} foldedText
 */

/** The texts of the course, and what is found in them. */
class SearchIndex {
  static #shown = 20;
  static #before = 60;
  static #after = 140;

  /**
   * How many characters a character is once folded.
   * @type {Map<string, number>}
   */
  static #widths = new Map();

  /** @type {SearchSection[]} */
  #sections = [];

  /**
   * Folds the texts page by page, leaving the browser its turn between.
   * @param {readonly [page: string, title: string, sections: string[]][]} texts as assets/texts.js has them
   */
  static async of(texts) {
    const index = new SearchIndex();
    let from = performance.now();
    for (const [page, title, sections] of texts) {
      for (let at = 0; at < sections.length; at += 3) {
        const [id, heading, text] = sections.slice(at, at + 3);
        const [foldedPage, foldedHeading, foldedText] = [at > 0 ? "" : title, heading, text].map(SearchIndex.#spaced);
        // A page's title counts at its top only: not each of its sections is about it.
        index.#sections.push({ href: pages.href(page, id), page: title, heading, text, foldedPage, foldedHeading, foldedText });
      }
      if (performance.now() - from > 20) {
        await new Promise((resolve) => setTimeout(resolve));
        from = performance.now();
      }
    }
    return index;
  }

  /**
   * So that a word's beginning is found as quickly as any text.
   * @param {string} text
   * @returns {string} a space and the text folded, with a space for each character that is of no word
   */
  static #spaced(text) {
    return ` ${folding.fold(text).replace(/[^\p{L}\p{N}\ud800-\udfff]/gu, " ")}`;
  }

  /**
   * The sections in which a word begins with each of the words asked for; those first that hold them in their titles.
   * @param {string} query
   * @returns {{ count: number, hits: SearchHit[] }}
   */
  find(query) {
    const words = SearchIndex.#words(query);
    const scored = words.length === 0 ? [] : this.#sections.flatMap((section) => {
      const score = SearchIndex.#score(section, words);
      return score > 0 ? [{ section, score }] : [];
    });
    scored.sort((one, other) => other.score - one.score);
    const shown = scored.slice(0, SearchIndex.#shown);
    return { count: scored.length, hits: shown.map(({ section }) => SearchIndex.#hit(section, words)) };
  }

  /** @param {string} query */
  static #words(query) {
    const all = folding.fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
    // The l of « l'accord » is in every text.
    const long = all.filter((word) => word.length > 1);
    return [...new Set(long.length > 0 ? long : all)];
  }

  /**
   * @param {SearchSection} section
   * @param {readonly string[]} words
   * @returns {number} 0 where a word is lacking
   */
  static #score({ foldedPage, foldedHeading, foldedText }, words) {
    // What is called just that: an entry of the glossary.
    let score = foldedHeading.trim() === words.join(" ") ? 40 : 0;
    for (const word of words) {
      const worth = 20 * SearchIndex.#count(foldedPage, word, 1) + 10 * SearchIndex.#count(foldedHeading, word, 1)
        + SearchIndex.#count(foldedText, word, 3);
      if (worth === 0) {
        return 0;
      }
      score += worth;
    }
    return score;
  }

  /**
   * @param {string} text
   * @param {string} word
   * @param {number} most
   */
  static #count(text, word, most) {
    let count = 0;
    for (let at = text.indexOf(` ${word}`); at >= 0 && count < most; at = text.indexOf(` ${word}`, at + 1)) {
      count += 1;
    }
    return count;
  }

  /**
   * @param {SearchSection} section
   * @param {readonly string[]} words
   * @returns {SearchHit}
   */
  static #hit({ href, page, heading, text, foldedText }, words) {
    const places = words.map((word) => foldedText.indexOf(` ${word}`)).filter((at) => at >= 0);
    const place = SearchIndex.#unfolded(text, Math.min(...places, foldedText.length));
    const start = places.length === 0 || place <= SearchIndex.#before ? 0 : text.indexOf(" ", place - SearchIndex.#before) + 1;
    const end = text.indexOf(" ", start + SearchIndex.#before + SearchIndex.#after);
    const cut = end < 0 ? text.slice(start) : `${text.slice(start, end)} …`;
    const extract = (start > 0 ? `… ${cut}` : cut).split(/([\p{L}\p{N}]+)/u).map((piece, number) => {
      // Between the words, which have the odd numbers, nothing is found.
      const folded = number % 2 === 1 ? folding.fold(piece) : "";
      return { text: piece, found: words.some((word) => folded.startsWith(word)) };
    });
    return { href, page, heading, extract };
  }

  /**
   * @param {string} text
   * @param {number} place in the folded text
   * @returns {number} the same place in the text as typed
   */
  static #unfolded(text, place) {
    let folded = 0;
    let at = 0;
    while (folded < place && at < text.length) {
      const character = text[at];
      const width = SearchIndex.#widths.get(character) ?? folding.fold(character).length;
      SearchIndex.#widths.set(character, width);
      folded += width;
      at += 1;
    }
    return at;
  }
}
