"use strict";

/**
 * What the panel needs of a question that checks itself.
 * @typedef {HTMLElement & { name: string, isRight: (given: readonly string[]) => boolean, reset: () => void, goTo: () => void, remember: () => unknown }} PanelQuestion
 */

{
  /** How far the reader is in the questions of this page, with what to do about it. */
  class ModulePanel extends HTMLElement {
    #title = elements.make("h2", "", wording.text("panel_title"));
    #text = elements.make("span", "");
    #bar = elements.make("progress", "");
    #told = elements.make("p", "");
    #redo = elements.button(wording.text("panel_redo"), () => this.#again());
    // The same button asks and takes back, so that pressed twice it erases nothing.
    #erase = elements.button(wording.text("erase_module"), () => this.#ask(this.#sure.hidden));
    #sure = elements.button(wording.text("erase_sure"), () => this.#eraseAnswers());
    /** @type {PanelQuestion[]} */
    #missed = [];

    connectedCallback() {
      if (this.#title.isConnected) {
        return;
      }
      this.#title.tabIndex = -1;
      this.#told.setAttribute("role", "status");
      for (const button of [this.#redo, this.#erase, this.#sure]) {
        button.hidden = true;
      }
      this.append(this.#title, elements.make("label", "bar", this.#text, this.#bar), this.#redo, this.#erase, this.#told, this.#sure);
      this.#show();
      records.watch((kind) => {
        if (kind === "answer") {
          if (this.#sure.hidden) {
            this.#told.textContent = "";
          }
          this.#show();
        }
      });
    }

    get #questions() {
      return /** @type {PanelQuestion[]} */ ([...(this.closest("article")?.querySelectorAll("quiz-question") ?? [])]);
    }

    async #show() {
      const given = new Map((await progress.all()).filter(progress.isAnswered).map((record) => [record.question, record.given]));
      const answered = this.#questions.filter(({ name }) => given.has(name));
      this.#missed = answered.filter((question) => !question.isRight(given.get(question.name) ?? []));
      const right = answered.length - this.#missed.length;
      const of = this.#questions.length;
      const count = wording.count("panel_answered", answered.length, { of: `${of}` });
      this.#text.textContent = answered.length > 0 ? `${count}, ${wording.count("panel_right", right)}` : count;
      this.#bar.max = of;
      this.#bar.value = answered.length;
      this.#redo.hidden = this.#missed.length === 0;
      this.#erase.hidden = answered.length === 0;
      if (answered.length === 0 && !this.#sure.hidden) {
        this.#ask(false);
      }
    }

    #again() {
      this.#missed.forEach((question) => question.reset());
      this.#told.textContent = wording.count("panel_again", this.#missed.length);
      this.#missed[0]?.goTo();
    }

    /** @param {boolean} asks whether to ask before erasing, or no longer */
    #ask(asks) {
      this.#told.textContent = asks ? wording.text("erase_module_ask") : "";
      this.#erase.textContent = wording.text(asks ? "erase_keep" : "erase_module");
      this.#sure.hidden = !asks;
    }

    async #eraseAnswers() {
      this.#title.focus();
      this.#ask(false);
      this.#questions.forEach((question) => question.reset());
      const saving = await progress.erase(this.#questions.map(({ name }) => name));
      this.#questions.forEach((question) => question.remember());
      this.#told.textContent = wording.text(saving === "saved" ? "erased_module" : "not_erased");
      if (saving !== "saved") {
        savingSign.warn(saving);
      }
    }
  }

  customElements.define("module-panel", ModulePanel);
}
