"use strict";

/** What the page of results says of the whole course. */
const resultsOverview = (() => {
  /**
   * @param {readonly Outcome[]} outcomes
   * @param {number} gone how many saved answers are to questions that the course no longer has
   * @returns {Element[]}
   */
  function told(outcomes, gone) {
    const rows = outcomes.filter(({ module }) => module.questions.size > 0).map((outcome) => ({
      number: outcome.module.title.querySelector(".number")?.textContent ?? "",
      tally: resultsScores.tally(outcome),
    }));
    const tally = resultsScores.total(rows.map((row) => row.tally));
    const of = tally.right + tally.partial + tally.wrong + tally.unanswered;
    const answered = of - tally.unanswered;
    const started = answered > 0 || outcomes.some(({ sitting }) => sitting?.best);
    const count = wording.count("results_answered", answered, { of: `${of}` });
    /** @type {[string, string][]} */
    const sentences = [
      ["result-date", wording.text("results_date", { moment: wording.moment(new Date().toISOString()) })],
      ["result-count", started ? count : wording.text("results_nothing")],
    ];
    return [
      ...sentences.map(([className, text]) => elements.make("p", className, text)),
      ...(started ? [resultsPicture.draw(rows, wording.text("results_picture", { count })), resultsPicture.legend(tally)] : []),
      ...(gone > 0 ? [elements.make("p", "result-line", wording.count("results_gone", gone))] : []),
    ];
  }

  return Object.freeze({ told });
})();
