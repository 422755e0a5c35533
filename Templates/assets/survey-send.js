"use strict";

{
  /** @type {{ course: string, workshop: string | null, build: string }} */
  const { course, workshop, build } = /** @type {any} */ (window).atelier;

  /** Keeps the answers to the survey of its page, and sends them apart from everything else. */
  class SurveySend extends HTMLElement {
    /** @type {SurveyField[]} */
    #fields = [];
    /** @type {Map<SurveyField, string[]>} what was answered and is not saved yet */
    #pending = new Map();
    /** @type {Promise<void> | undefined} */
    #working = undefined;
    #panel = elements.make("div", "exchange-panel");
    #open = elements.button(wording.text("survey_send"), () => this.#toggle(), "button");

    connectedCallback() {
      // Back in the document: answers may have been erased on another page of the same file.
      if (this.#panel.isConnected) {
        this.#restore();
        return;
      }
      this.#fields = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("survey-question")]).flatMap((card) => {
        const form = card.querySelector("form");
        return form ? [new SurveyField(card, form, (field) => this.#changed(field))] : [];
      });
      const heading = elements.make("h2", "", wording.text("survey_heading"));
      heading.id = "page_survey";
      this.#panel.hidden = true;
      this.#panel.id = "page_survey_send";
      this.#panel.tabIndex = -1;
      this.#open.setAttribute("aria-expanded", "false");
      this.#open.setAttribute("aria-controls", this.#panel.id);
      this.append(heading, elements.make("p", "", wording.text("survey_kept")), elements.make("div", "actions", this.#open), this.#panel);
      document.querySelectorAll(".without-survey").forEach((note) => note.remove());
      records.watch((kind, elsewhere) => kind === "survey" && elsewhere && this.#restore());
      this.#restore();
    }

    get #survey() {
      return this.dataset.survey ?? "";
    }

    async #restore() {
      const { record, readable } = await surveys.recall(this.#survey);
      if (!readable) {
        savingSign.warn("blocked");
      }
      for (const field of this.#fields) {
        const given = record && Object.hasOwn(record.answers, field.name) ? record.answers[field.name] : [];
        // What is as it was keeps its sign.
        if (!this.#pending.has(field) && given.join() !== field.given.join()) {
          field.fill(given);
          field.saved(given.length > 0 ? "saved" : undefined);
        }
      }
    }

    /** @param {SurveyField} field */
    #changed(field) {
      this.#pending.set(field, field.given);
      field.saved(undefined);
      this.#close();
      this.#working ??= this.#save();
    }

    /** Saves until nothing is left that was answered meanwhile. */
    async #save() {
      while (this.#pending.size > 0) {
        const answered = new Map(this.#pending);
        const saving = await surveys.answer(this.#survey, Object.fromEntries([...answered].map(([{ name }, given]) => [name, given])));
        for (const [field, given] of answered) {
          if (this.#pending.get(field) === given) {
            this.#pending.delete(field);
            field.saved(saving);
          }
        }
      }
      this.#working = undefined;
    }

    #close() {
      this.#panel.hidden = true;
      this.#open.setAttribute("aria-expanded", "false");
    }

    async #toggle() {
      if (!this.#panel.hidden) {
        this.#close();
        return;
      }
      await this.#working;
      const { record } = await surveys.recall(this.#survey);
      const parcel = record && await this.#parcel(record);
      this.#panel.replaceChildren(...(parcel
        ? [
            elements.make("p", "exchange-contents", wording.count("survey_contents", parcel.count)),
            elements.make("p", "", wording.text("survey_mail_shows")),
            ...sending.ways(parcel),
          ]
        : [elements.make("p", "exchange-contents", wording.text("survey_nothing"))]));
      this.#panel.hidden = false;
      this.#open.setAttribute("aria-expanded", "true");
      this.#panel.focus();
    }

    /**
     * @param {Survey} record
     * @returns {Promise<(Parcel & { count: number }) | undefined>} undefined where nothing is answered
     */
    async #parcel({ survey, respondent, revision, answers: all }) {
      const answered = Object.entries(all).filter(([name, given]) => this.#fields.some((field) => field.name === name) && given.length > 0);
      const file = {
        format: "atelier-survey",
        version: 1,
        course,
        workshop: workshop ?? null,
        build,
        survey,
        respondent,
        revision,
        answers: Object.fromEntries(answered.map(([name, given]) => [name, {
          given: given.map((text) => text.normalize("NFC").replace(/\p{Surrogate}/gu, "\ufffd")),
        }])),
      };
      const json = JSON.stringify(file);
      return answered.length === 0 ? undefined : {
        count: answered.length,
        name: `${wording.text("survey_file_name", { survey })}.json`,
        json,
        block: await textBlock.make(textBlock.SURVEY, json),
        subject: wording.text("survey_subject", { course: sending.course() }),
        email: this.dataset.email ?? "",
      };
    }
  }

  customElements.define("survey-send", SurveySend);
}
