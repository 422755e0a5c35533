"use strict";

/**
 * How the questions of a module did: of a lesson all, of an assessment those of the attempt that counts.
 * @typedef {object} Outcome
 * @property {ListedModule} module
 * @property {{ question: ListedQuestion, judgement: Judgement }[]} judged
 * @property {Mark} mark
 * @property {Sitting | undefined} sitting of an assessment
 */

/**
 * The attempts at an assessment.
 * @typedef {object} Sitting
 * @property {FinishedAttempt | undefined} best
 * @property {number} finished how many have been finished
 * @property {boolean} underway whether one was begun and not finished
 */

/**
 * How many questions did how.
 * @typedef {Record<Judgement["verdict"], number>} Tally
 */

/** What the records of this browser are worth, by the course as it is now. */
const resultsScores = (() => {
  /**
   * @param {ListedModule} module
   * @param {ReadonlyMap<string, Answer>} answers by question
   * @param {ReadonlyMap<string, Attempts>} assessments by module
   * @returns {Outcome}
   */
  function outcome(module, answers, assessments) {
    return module.terms ? assessed(module, module.terms, assessments.get(module.id)) : learned(module, answers);
  }

  /**
   * @param {ListedModule} module
   * @param {ReadonlyMap<string, Answer>} answers
   * @returns {Outcome}
   */
  function learned(module, answers) {
    const judged = [...module.questions.values()].map((question) => {
      const answer = answers.get(question.name);
      return { question, judgement: scoring.judge(question.key, answer?.given ?? [], question.points) };
    });
    const points = judged.reduce((sum, { question }) => sum + question.points, 0);
    const score = judged.reduce((sum, { judgement }) => sum + judgement.score, 0);
    return { module, judged, mark: { score, points, percent: scoring.percent(score, points), gone: 0, missing: 0 }, sitting: undefined };
  }

  /**
   * @param {ListedModule} module
   * @param {Terms} terms
   * @param {Attempts | undefined} record
   * @returns {Outcome}
   */
  function assessed(module, terms, record) {
    const marking = new AssessmentMarking(module.questions, terms.draw, terms.anchors);
    const all = record?.attempts ?? [];
    const finished = all.filter(attempts.isFinished);
    const best = /** @type {FinishedAttempt | undefined} */ (marking.best(finished));
    return {
      module,
      judged: best ? marking.drawn(best).map((question) => ({ question, judgement: marking.judge(best, question) })) : [],
      mark: best ? marking.mark(best) : { score: 0, points: 0, percent: 0, gone: 0, missing: 0 },
      sitting: { best, finished: finished.length, underway: all.length > finished.length },
    };
  }

  /**
   * @param {Outcome} outcome
   * @returns {Tally} of an assessment that was not taken, as many unanswered as it would draw
   */
  function tally({ module, judged, sitting }) {
    const counts = { unanswered: 0, right: 0, partial: 0, wrong: 0 };
    if (sitting && !sitting.best) {
      return { ...counts, unanswered: module.terms?.draw ?? 0 };
    }
    for (const { judgement } of judged) {
      counts[judgement.verdict] += 1;
    }
    return counts;
  }

  /**
   * @param {readonly Tally[]} all
   * @returns {Tally}
   */
  function total(all) {
    /** @param {Judgement["verdict"]} verdict */
    const sum = (verdict) => all.reduce((count, one) => count + one[verdict], 0);
    return { unanswered: sum("unanswered"), right: sum("right"), partial: sum("partial"), wrong: sum("wrong") };
  }

  return Object.freeze({ outcome, tally, total });
})();
