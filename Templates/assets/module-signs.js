"use strict";

{
  /**
   * How far, in a word or two; for who does not see the list, in a few more.
   * @param {ModuleProgress} standing
   */
  function signOf({ state, answered, of }) {
    const name = `sign sign-${state}`;
    if (state === "begun" && of > 0) {
      const what = elements.make("span", "unseen", ` ${wording.text("n_of_what")}`);
      return elements.make("span", name, wording.text("n_of", { n: `${answered}`, of: `${of}` }), what);
    }
    return elements.make("span", state === "fresh" ? `${name} unseen` : name, wording.text(state));
  }

  /** The list of modules beside a page, each with how far the reader is. */
  class ModuleSigns extends HTMLElement {
    connectedCallback() {
      moduleProgress.follow((all) => {
        for (const one of all) {
          const link = this.querySelector(`a[href="${CSS.escape(pages.href(`${one.id}.html`))}"]`);
          const [sign, old] = [signOf(one), link?.querySelector(".sign")];
          if (old) {
            old.replaceWith(sign);
          } else {
            link?.append(" ", sign);
          }
        }
      });
    }
  }

  customElements.define("module-signs", ModuleSigns);
}
