"use strict";

/**
 * A gap: empty, until its answer is shown in it.
 * @param {Element} gap
 * @param {Element | undefined} answer its item in the question's key
 * @returns {(isTold: boolean) => void}
 */
function pollGap(gap, answer) {
  const room = elements.make("span", "poll-gap");
  gap.replaceWith(room);
  return (isTold) => {
    room.textContent = isTold ? (answer?.firstElementChild?.textContent ?? "") : "";
    // A name is for what has no text of its own.
    for (const [attribute, value] of Object.entries({ role: "img", "aria-label": gap.getAttribute("aria-label") ?? "" })) {
      isTold ? room.removeAttribute(attribute) : room.setAttribute(attribute, value);
    }
  };
}

/** @param {HTMLSelectElement} select */
function pollOptions(select) {
  return [...select.options].filter(({ value }) => value !== "");
}

/**
 * A drop-down list in a sentence: all its choices side by side, and on demand the right one marked.
 * @param {HTMLSelectElement} select
 * @param {Element | undefined} answer its item in the question's key
 * @returns {(isTold: boolean) => void}
 */
function pollChoices(select, answer) {
  const room = elements.make("span", "poll-choices");
  const choices = pollOptions(select).map(({ value, text }) => {
    return { choice: elements.make("span", "", text), isRight: value === answer?.getAttribute("data-option") };
  });
  choices.forEach(({ choice }, index) => room.append(index > 0 ? " / " : "", choice));
  select.replaceWith(room);
  return (isTold) => {
    for (const { choice, isRight } of choices) choice.className = isTold ? (isRight ? "is-right" : "is-wrong") : "";
  };
}

/**
 * Pairs to match: the choices, which are the same in each row, come to stand one in a row.
 * @param {HTMLTableElement} table
 */
function unfoldPairs(table) {
  const [body] = table.tBodies;
  const select = table.querySelector("select");
  if (!body || !select) return;
  const choices = pollOptions(select).map(({ text }) => text);
  for (const row of body.rows) row.cells[1]?.replaceChildren();
  choices.forEach((choice, index) => {
    const row = body.rows[index] ?? body.insertRow();
    while (row.cells.length < 2) row.insertCell();
    row.cells[1].className = "poll-choice";
    row.cells[1].textContent = choice;
  });
}

/** What is filled in or matched: a room sees all choices at once, and on demand each gap's answer in its place. */
class PollFields {
  /** @type {((isTold: boolean) => void)[]} */
  #gaps;

  /**
   * @param {Element} question
   * @param {Element} key
   */
  constructor(question, key) {
    const answers = key.querySelectorAll(".gap-answers > li");
    this.#gaps = [...question.querySelectorAll(".gap")].map((gap, index) =>
      gap instanceof HTMLSelectElement ? pollChoices(gap, answers[index]) : pollGap(gap, answers[index]),
    );
    for (const table of question.querySelectorAll("table")) {
      if (table.matches(".pairs")) unfoldPairs(table);
    }
    question.querySelectorAll(".on-paper").forEach((list) => list.remove());
  }

  /** @param {boolean} isTold whether the answers are shown */
  show(isTold) {
    for (const show of this.#gaps) show(isTold);
  }
}
