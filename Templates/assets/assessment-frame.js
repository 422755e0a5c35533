"use strict";

/** What an assessment adds around its questions: a panel above them, and while they are answered a bar below. */
class AssessmentFrame {
  #host;
  #title = elements.make("h2", "");
  #status = elements.make("div", "assessment-outcome");
  #text = elements.make("div", "assessment-text");
  #begin = elements.make("button", "button");
  #panel = elements.make("div", "assessment-panel", this.#title, this.#status, this.#text, elements.make("div", "actions", this.#begin));
  #count = elements.make("p", "assessment-count");
  #saving = elements.make("p", "saving");
  #told = elements.make("p", "assessment-told");
  #finish = elements.make("button", "button", wording.text("assessment_finish"));
  #anyway = elements.make("button", "button button-plain", wording.text("assessment_finish_anyway"));
  #back = elements.make("button", "button", wording.text("assessment_to_unanswered"));
  // "Finish all the same" is not where "Finish" was: a button pressed twice ends nothing.
  #buttons = elements.make("div", "assessment-buttons", this.#finish, this.#anyway, this.#back);
  #bar = elements.make("div", "assessment-bar", this.#told, this.#count, this.#saving, this.#buttons);

  /**
   * @param {HTMLElement} host
   * @param {{ begin: () => void, finish: () => void, anyway: () => void, back: () => void }} actions
   */
  constructor(host, actions) {
    this.#host = host;
    this.#title.tabIndex = -1;
    // Both are there while still empty: else they would not be announced.
    this.#status.setAttribute("role", "status");
    this.#told.setAttribute("role", "status");
    /** @type {[HTMLButtonElement, () => void][]} */
    const buttons = [[this.#begin, actions.begin], [this.#finish, actions.finish], [this.#anyway, actions.anyway], [this.#back, actions.back]];
    for (const [button, action] of buttons) {
      button.type = "button";
      button.addEventListener("click", action);
    }
    host.prepend(this.#panel);
    host.after(this.#bar);
    this.#show("loading");
  }

  /** @param {"loading" | "before" | "answering" | "finished"} state */
  #show(state) {
    const speaks = state === "before" || state === "finished";
    this.#host.dataset.state = state;
    this.#panel.classList.toggle("assessment-card", speaks);
    this.#bar.hidden = state !== "answering";
    for (const part of [this.#title, this.#text, this.#begin]) {
      part.hidden = !speaks;
    }
    this.#status.replaceChildren();
    this.#saving.replaceChildren();
    this.ask(0);
  }

  /** @param {Element[]} text */
  introduce(text) {
    this.#show("before");
    this.#title.textContent = wording.text("assessment_before");
    this.#text.replaceChildren(...text);
    this.#begin.textContent = wording.text("assessment_begin");
  }

  answer() {
    this.#show("answering");
  }

  /**
   * @param {number} answered
   * @param {number} of
   */
  count(answered, of) {
    this.#count.textContent = wording.count("assessment_count", answered, { of: `${of}` });
  }

  /** @param {string} text */
  say(text) {
    this.#told.textContent = text;
  }

  /** @param {number} unanswered where any are, whether to end all the same */
  ask(unanswered) {
    const asks = unanswered > 0;
    this.#told.textContent = asks ? wording.count("assessment_unanswered", unanswered) : "";
    this.#finish.hidden = asks;
    this.#anyway.hidden = !asks;
    this.#back.hidden = !asks;
    if (asks) {
      // It stands where one has just pressed. Scrolled, the page would slide a link under a second press.
      this.#back.focus({ preventScroll: true });
    }
  }

  /** @param {Saving | undefined} saving undefined while it is not known */
  saved(saving) {
    savingSign.show(this.#saving, saving);
  }

  /**
   * @param {Element[]} outcome
   * @param {Element[]} text
   * @param {boolean} now whether it has just ended
   */
  end(outcome, text, now) {
    this.#show("finished");
    this.#title.textContent = wording.text("assessment_outcome");
    this.#text.replaceChildren(...text);
    this.#begin.textContent = wording.text("retry");
    if (now) {
      this.#title.focus();
    } else {
      // What was said before is not announced again when the page opens.
      this.#status.setAttribute("aria-live", "off");
      setTimeout(() => this.#status.removeAttribute("aria-live"));
    }
    this.#status.replaceChildren(...outcome);
  }
}
