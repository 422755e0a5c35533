"use strict";

/**
 * An option: the <li> that offers it, and the <li> of the page's key that judges it.
 * @typedef {{ key: string, correct: boolean, input: HTMLInputElement, row: Element, answer: Element }} Option
 */

/** The pieces that tell how an answer did. The words on an option are those of the page's own key. */
const quizFeedback = (() => {
  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {string} className
   * @param {...(Node | string)} content
   */
  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  /**
   * @param {string} href
   * @param {...(Node | string)} content
   */
  function link(href, ...content) {
    const made = element("a", "", ...content);
    made.href = href;
    return made;
  }

  /** @param {Element} source its ids are not copied, they must stay unique */
  function copy(source) {
    const made = /** @type {Element} */ (source.cloneNode(true));
    made.querySelectorAll("[id]").forEach((named) => named.removeAttribute("id"));
    return made;
  }

  /**
   * @param {Option} option
   * @param {string} id
   * @param {string} missed what to add for a right option that was not chosen, or ""
   */
  function mark(option, id, missed) {
    const feedback = element("div", "option-feedback", ...copy(option.answer).childNodes);
    feedback.id = id;
    if (missed) {
      feedback.querySelector(".verdict")?.after(element("p", "missed", missed));
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
    const told = element("span", "part-verdict", element("strong", "verdict", wording.text(right ? "part_right" : "part_wrong")));
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
    return [element("p", "", element("strong", "verdict", verdict), ` ${score}`), ...[...details].map(copy)];
  }

  /**
   * @param {HTMLElement} sign
   * @param {Saving} saving
   */
  function showSaving(sign, saving) {
    const saved = saving === "saved";
    sign.classList.toggle("saving-done", saved);
    if (saved) {
      sign.textContent = wording.text("saved");
    } else {
      sign.replaceChildren(link(`#${pages.id("page_notice")}`, wording.text("not_saved")));
      warn(saving);
    }
  }

  /** @param {Saving} saving why nothing is saved: said once on a page */
  function warn(saving) {
    const notice = document.getElementById(pages.id("page_notice"));
    if (notice && !notice.textContent) {
      notice.textContent = wording.text(saving);
    }
  }

  return Object.freeze({ element, link, mark, unmark, judge, unjudge, result, showSaving, warn });
})();
