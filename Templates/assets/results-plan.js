"use strict";

/** The action plan: what is not ticked yet in the checklists of all modules. */
const resultsPlan = (() => {
  /**
   * @param {readonly ListedModule[]} modules
   * @param {ReadonlyMap<string, Ticks>} records by module
   * @returns {Element[]} nothing where the course has no checklist
   */
  function told(modules, records) {
    const plans = modules.filter(({ checks }) => checks.length > 0).map((module) => {
      const ticked = records.get(module.id)?.ticks ?? {};
      return { module, left: module.checks.filter(({ dataset: { check = "", ticked: typed } }) => !(ticked[check] ?? typed !== undefined)) };
    });
    const of = plans.reduce((sum, { module }) => sum + module.checks.length, 0);
    const left = plans.reduce((sum, plan) => sum + plan.left.length, 0);
    if (of === 0) {
      return [];
    }
    const done = left === 0 ? wording.count("results_plan_done", of) : wording.count("results_plan_count", of - left, { of: `${of}` });
    return [
      elements.make("p", "result-line", done),
      ...plans.filter((plan) => plan.left.length > 0).flatMap((plan) => [
        elements.make("h3", "", plan.module.title.cloneNode(true)),
        elements.make("ul", "plan", ...plan.left.map((item) => item.cloneNode(true))),
      ]),
    ];
  }

  return Object.freeze({ told });
})();
