"use strict";

{
  /** The results of this browser: fills in what the page lists. */
  class CourseResults extends HTMLElement {
    /** @type {ListedModule[]} */
    #modules = [];
    #overview = elements.make("section", "result-overview");
    #plan = elements.make("section", "result-plan");
    /** @type {Map<ListedModule, HTMLElement>} */
    #told = new Map();
    /** What is shown, to leave a page alone in which nothing has changed. */
    #shown = "";

    connectedCallback() {
      if (this.#modules.length > 0) {
        return;
      }
      this.#modules = resultsPage.read();
      document.querySelectorAll(".without-results").forEach((note) => note.remove());
      if (this.#modules.length === 0) {
        return;
      }
      for (const module of this.#modules) {
        const told = elements.make("div", "result-told");
        module.section.querySelectorAll(".result-questions, .plan, .plan-title").forEach((list) => list.setAttribute("hidden", ""));
        module.section.append(told);
        this.#told.set(module, told);
      }
      this.#head(this.#overview, "results_overview");
      this.#head(this.#plan, "results_plan");
      this.prepend(this.#overview);
      this.append(this.#plan);
      this.#show();
      records.watch(() => this.#show());
    }

    /**
     * @param {HTMLElement} section
     * @param {string} title
     */
    #head(section, title) {
      const heading = elements.make("h2", "", wording.text(title));
      heading.id = `page_${title}`;
      section.setAttribute("aria-labelledby", heading.id);
      section.append(heading, elements.make("div", "result-told"));
    }

    async #show() {
      const { readable } = await progress.recall("");
      if (!readable) {
        savingSign.warn("blocked");
      }
      const answers = (await progress.all()).filter(progress.isAnswered);
      const [sat, ticked] = [await attempts.all(), await ticks.all()];
      const shown = JSON.stringify([answers, sat, ticked]);
      if (shown === this.#shown) {
        return;
      }
      this.#shown = shown;
      this.#fill(answers, new Map(sat.map((record) => [record.assessment, record])), new Map(ticked.map((record) => [record.module, record])));
    }

    /**
     * @param {readonly Answer[]} answers
     * @param {ReadonlyMap<string, Attempts>} assessments by module
     * @param {ReadonlyMap<string, Ticks>} ticked by module
     */
    #fill(answers, assessments, ticked) {
      const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
      const outcomes = this.#modules.map((module) => resultsScores.outcome(module, byQuestion, assessments));
      for (const outcome of outcomes) {
        const told = resultsModule.told(outcome);
        this.#told.get(outcome.module)?.replaceChildren(...told);
        // What has only actions is told in the plan.
        outcome.module.section.hidden = told.length === 0 && outcome.module.kind !== "survey";
      }
      const asked = new Set(this.#modules.flatMap(({ questions }) => [...questions.keys()]));
      const gone = answers.filter(({ question }) => !asked.has(question)).length;
      this.#overview.lastElementChild?.replaceChildren(...resultsOverview.told(outcomes, gone));
      const plan = resultsPlan.told(this.#modules, ticked);
      this.#plan.hidden = plan.length === 0;
      this.#plan.lastElementChild?.replaceChildren(...plan);
    }
  }

  customElements.define("course-results", CourseResults);
}
