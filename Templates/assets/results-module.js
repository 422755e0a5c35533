"use strict";

/** What the page of results says of one module, in the place of the list of its questions. */
const resultsModule = (() => {
  /**
   * @param {Outcome} outcome
   * @returns {Element[]}
   */
  function told(outcome) {
    const { module, judged, mark, sitting } = outcome;
    if (module.questions.size === 0) {
      return [];
    }
    if (sitting) {
      return [...sat(module, mark, sitting), ...(sitting.best ? review(judged) : [])];
    }
    const answered = judged.filter(({ judgement }) => judgement.verdict !== "unanswered");
    const unanswered = judged.filter((one) => !answered.includes(one));
    return [
      ...(answered.length > 0 ? [score(answered.length, judged.length, mark)] : [line(wording.text("results_nothing_yet"))]),
      ...(answered.length > 0 ? review(answered) : []),
      ...(unanswered.length > 0 ? [rest(unanswered)] : []),
    ];
  }

  /** @param {string} text */
  function line(text) {
    return elements.make("p", "result-line", text);
  }

  /**
   * @param {number} answered
   * @param {number} of
   * @param {Mark} mark
   */
  function score(answered, of, { score: reached, points, percent }) {
    const count = elements.make("span", "", wording.count("results_answered", answered, { of: `${of}` }));
    const result = wording.text("assessment_result", { score: wording.score(reached, points), percent: wording.percent(percent) });
    return elements.make("p", "result-line", elements.make("strong", "result-score", result), " ", count);
  }

  /**
   * @param {ListedModule} module
   * @param {Mark} mark
   * @param {Sitting} sitting
   */
  function sat({ terms }, mark, { best, finished, underway }) {
    if (!best) {
      return [line(wording.text(underway ? "results_underway" : "results_not_taken"))];
    }
    const which = wording.count("results_best", finished, { moment: wording.moment(best.finished_at) });
    const again = underway ? [line(wording.text("results_underway"))] : [];
    return [...assessmentWords.outcome(mark, terms?.pass), line(which), ...assessmentWords.unfit(mark).map(line), ...again];
  }

  /** @param {Outcome["judged"]} judged */
  function review(judged) {
    const missed = judged.filter(({ judgement }) => judgement.verdict !== "right");
    if (missed.length === 0) {
      return [elements.make("p", "result-line", wording.text("results_all_right"))];
    }
    const rows = missed.map(({ question, judgement }) => {
      const verdict = elements.make("strong", "verdict", wording.text(judgement.verdict));
      const row = elements.make("li", "", verdict, " ", ...links(question));
      row.dataset.verdict = judgement.verdict === "unanswered" ? "wrong" : judgement.verdict;
      return row;
    });
    return [elements.make("h4", "", wording.text("results_review")), elements.make("ul", "result-review", ...rows)];
  }

  /** @param {Outcome["judged"]} unanswered */
  function rest(unanswered) {
    const rows = unanswered.map(({ question }) => elements.make("li", "", ...links(question)));
    const summary = elements.make("summary", "", wording.count("results_unanswered", rows.length));
    return elements.make("details", "result-rest", summary, elements.make("ul", "", ...rows));
  }

  /**
   * @param {ListedQuestion} question
   * @returns {(Element | string)[]}
   */
  function links({ href, prompt, passage }) {
    const asked = elements.link(href, prompt);
    const again = elements.link(passage, wording.text("assessment_passage"));
    again.className = "passage";
    return passage ? [asked, " ", again] : [asked];
  }

  return Object.freeze({ told });
})();
