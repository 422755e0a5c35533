"use strict";

/**
 * An option: the <li> that offers it, and the <li> of the page's key that judges it.
 * @typedef {{ key: string, correct: boolean, input: HTMLInputElement, row: Element, answer: Element }} Option
 */

/** The pieces that tell how an answer did. The words on an option are those of the page's own key. */
const quizFeedback = (() => {
  /**
   * @param {Option} option
   * @param {string} id
   * @param {string} missed what to add for a right option that was not chosen, or ""
   */
  function mark(option, id, missed) {
    const feedback = elements.make("div", "option-feedback", ...elements.copy(option.answer).childNodes);
    feedback.id = id;
    if (missed) {
      feedback.querySelector(".verdict")?.after(elements.make("p", "missed", missed));
    }
    option.row.append(feedback);
    option.row.setAttribute("data-verdict", option.correct ? "right" : "wrong");
    option.input.setAttribute("aria-describedby", id);
  }

  /** @param {Option} option */
  function unmark(option) {
    option.row.querySelector(".option-feedback")?.remove();
    option.row.removeAttribute("data-verdict");
    option.input.removeAttribute("aria-describedby");
  }

  /**
   * Says after a control whether what is in it is right.
   * @param {HTMLElement} control
   * @param {string} id
   * @param {boolean} right
   */
  function judge(control, id, right) {
    const told = elements.make("span", "part-verdict", elements.make("strong", "verdict", wording.text(right ? "part_right" : "part_wrong")));
    told.id = id;
    told.setAttribute("data-verdict", right ? "right" : "wrong");
    control.setAttribute("data-verdict", right ? "right" : "wrong");
    control.setAttribute("aria-describedby", id);
    control.after(told);
  }

  /** @param {HTMLElement} control */
  function unjudge(control) {
    if (control.hasAttribute("data-verdict")) {
      control.nextElementSibling?.remove();
      control.removeAttribute("data-verdict");
      control.removeAttribute("aria-describedby");
    }
  }

  /**
   * @param {string} verdict
   * @param {string} score
   * @param {Iterable<Element>} details
   * @returns {Element[]} what the live region is to say
   */
  function result(verdict, score, details) {
    return [elements.make("p", "", elements.make("strong", "verdict", verdict), ` ${score}`), ...[...details].map(elements.copy)];
  }

  return Object.freeze({ mark, unmark, judge, unjudge, result });
})();
