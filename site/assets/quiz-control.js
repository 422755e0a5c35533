"use strict";

/**
 * What one answers with in a question of one kind.
 * @typedef {object} AnswerControl
 * @property {AnswerKey} key
 * @property {string} ask the key of what is said where nothing was answered
 * @property {HTMLElement | null | undefined} first what to go to when starting again
 * @property {Element[]} revealed what else is shown of the page's key with the answer
 * @property {() => string[]} given what is answered now, as it is saved; empty for nothing
 * @property {(given: readonly string[]) => string[]} known what of a saved answer still has its place; empty for nothing
 * @property {(given: readonly string[]) => void} fill puts an answer in; an empty one starts again
 * @property {(given: readonly string[], id: string, revealed: boolean) => void} mark shows the verdict of each part
 * @property {() => void} unmark
 */

/**
 * @param {string} kind
 * @param {HTMLFormElement} form
 * @param {ParentNode} key the page's own
 * @param {(text: string) => void} say tells what has just changed
 * @returns {AnswerControl | undefined} undefined for a kind that this script does not know: it stays as it is without a script
 */
function quizControl(kind, form, key, say) {
  switch (kind) {
    case "single":
    case "multiple":
      return new QuizChoices(form, key, kind);
    case "gaps":
      return new QuizGaps(form, key);
    case "ordering":
      return new QuizOrder(form, key, say);
    case "matching":
      return new QuizPairs(form, key);
    default:
      return undefined;
  }
}
