"use strict";

{
  /** An assessment: draws its questions, keeps what is answered, and marks it only at the end. */
  class QuizAssessment extends HTMLElement {
    /** @type {ReadonlyMap<string, AssessmentQuestion>} */
    #questions = new Map();
    /** @type {AssessmentFrame | undefined} */
    #frame = undefined;
    /** @type {Attempt | undefined} the one that is shown */
    #current = undefined;
    /** @type {Map<string, Given>} what was answered and is not saved yet */
    #pending = new Map();
    /** @type {Promise<void> | undefined} */
    #saving = undefined;

    connectedCallback() {
      if (this.#frame) {
        this.#return();
        return;
      }
      const cards = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("quiz-question")]);
      const read = cards.flatMap((card) => AssessmentQuestion.read(card, (question) => this.#changed(question), (text) => this.#frame?.say(text)));
      // A kind that these scripts do not know: all stays as it is without them.
      if (read.length < cards.length) {
        return;
      }
      this.#questions = new Map(read.map((question) => [question.name, question]));
      this.#frame = new AssessmentFrame(this, {
        begin: () => this.#begin(),
        finish: () => this.#finish(false),
        anyway: () => this.#finish(true),
        back: () => this.#toUnanswered(),
      });
      document.querySelectorAll(".without-assessment").forEach((note) => note.remove());
      this.#open();
      records.watch((kind, elsewhere) => kind === "assessment" && elsewhere && !this.#saving && this.#followElsewhere());
    }

    get #blank() {
      return { assessment: pages.anchor(this.id).replace(/^a_/, ""), bank: this.dataset.bank ?? "", attempts: [] };
    }

    /** @param {"draw" | "pass" | "attempts"} name */
    #number(name) {
      return Number(this.dataset[name]) || undefined;
    }

    get #anchors() {
      return this.dataset.anchors?.split(" ") ?? [];
    }

    get #marking() {
      return new AssessmentMarking(this.#questions, this.#draw, this.#anchors);
    }

    get #draw() {
      return this.#number("draw") ?? this.#questions.size;
    }

    get #drawn() {
      return this.#current ? this.#marking.drawn(this.#current) : [];
    }

    /** Back in the document: attempts may have been loaded, erased or ended on another page of the same file. */
    async #return() {
      await this.#saving;
      this.#current = undefined;
      await this.#open();
    }

    async #open() {
      const { record, readable } = await attempts.recall(this.#blank.assessment);
      if (!readable) {
        savingSign.warn("blocked");
      }
      const last = record?.attempts.at(-1);
      if (!last) {
        const [pass, planned] = [this.#number("pass"), this.#number("attempts")];
        this.#frame?.introduce(assessmentWords.introduction({ draw: this.#draw, of: this.#questions.size, pass, planned }));
      } else {
        await this.#show(last, false);
        if (readable && !attempts.isFinished(last)) {
          this.#frame?.saved("saved");
        }
      }
    }

    async #begin() {
      const drawn = drawing.draw([...this.#questions.keys()], this.#draw, this.#anchors);
      const options = drawn.flatMap((name) => {
        const typed = this.#questions.get(name)?.options ?? [];
        return typed.length > 0 ? [[name, drawing.shuffled(typed)]] : [];
      });
      const saving = await attempts.begin(this.#blank, drawn, Object.fromEntries(options));
      const attempt = await this.#last();
      if (attempt) {
        await this.#show(attempt, true);
        this.#frame?.saved(saving);
      }
    }

    async #last() {
      const { record } = await attempts.recall(this.#blank.assessment);
      return record?.attempts.at(-1);
    }

    /**
     * @param {Attempt} attempt
     * @param {boolean} now whether something has just been done, not the page just opened
     */
    async #show(attempt, now) {
      this.#current = attempt;
      this.#pending.clear();
      for (const question of this.#questions.values()) {
        question.restart();
        question.hide();
      }
      for (const question of this.#drawn) {
        question.place(attempt.options[question.name] ?? []);
      }
      if (attempts.isFinished(attempt)) {
        await this.#review(attempt, now);
      } else {
        this.#frame?.answer();
        this.#fill(attempt);
        if (now) {
          this.#drawn[0]?.focus();
        }
      }
    }

    /** @param {Attempt} attempt */
    #fill(attempt) {
      for (const question of this.#drawn) {
        if (!this.#pending.has(question.name)) {
          question.fill(attempt.answers[question.name]?.given ?? []);
        }
      }
      this.#count();
    }

    get #unanswered() {
      return this.#drawn.filter(({ given }) => given.length === 0);
    }

    #count() {
      this.#frame?.count(this.#drawn.length - this.#unanswered.length, this.#drawn.length);
    }

    /** @param {AssessmentQuestion} question */
    #changed(question) {
      this.#pending.set(question.name, { given: [...question.given], at: new Date().toISOString() });
      this.#frame?.ask(0);
      this.#frame?.saved(undefined);
      this.#count();
      this.#saving ??= this.#save();
    }

    /** Saves until nothing is left that was answered meanwhile. */
    async #save() {
      /** @type {Saving | undefined} */
      let saving;
      while (this.#pending.size > 0 && this.#current) {
        const answers = Object.fromEntries(this.#pending);
        saving = await attempts.answer(this.#blank, this.#current, answers, false);
        for (const [name, answer] of Object.entries(answers)) {
          if (this.#pending.get(name) === answer) {
            this.#pending.delete(name);
          }
        }
      }
      this.#saving = undefined;
      await this.#follow();
      if (this.#pending.size === 0) {
        this.#frame?.saved(saving);
      }
    }

    /** Takes over what another tab did to the attempt meanwhile. */
    async #follow() {
      const { record } = await attempts.recall(this.#blank.assessment);
      const attempt = record?.attempts.find(({ started_at }) => started_at === this.#current?.started_at);
      if (attempt && attempts.isFinished(attempt)) {
        await this.#show(attempt, true);
      } else if (attempt) {
        this.#current = attempt;
        this.#fill(attempt);
      }
    }

    /** Takes over what another tab answered, ended or erased. */
    async #followElsewhere() {
      const { record } = await attempts.recall(this.#blank.assessment);
      const current = this.#current;
      if (current && !record?.attempts.some(({ started_at }) => started_at === current.started_at)) {
        this.#current = undefined;
        await this.#open();
      } else if (current && !attempts.isFinished(current)) {
        await this.#follow();
      }
    }

    /** @param {boolean} anyway even if some questions are not answered */
    async #finish(anyway) {
      await this.#saving;
      if (!this.#current) {
        return;
      }
      // Another tab may have answered: what it saved comes with this.
      const saving = await attempts.answer(this.#blank, this.#current, {}, anyway);
      await this.#follow();
      if (anyway || !this.#current || attempts.isFinished(this.#current)) {
        return;
      }
      const unanswered = this.#unanswered.length;
      this.#frame?.saved(saving);
      if (unanswered > 0) {
        this.#frame?.ask(unanswered);
      } else {
        await this.#finish(true);
      }
    }

    #toUnanswered() {
      const first = this.#unanswered[0];
      this.#frame?.ask(0);
      first?.focus();
    }

    /**
     * @param {FinishedAttempt} attempt
     * @param {boolean} now
     */
    async #review(attempt, now) {
      const all = await attempts.all();
      const own = all.find(({ assessment }) => assessment === this.#blank.assessment)?.attempts.filter(attempts.isFinished) ?? [];
      const others = all.filter(({ assessment, bank }) => bank === this.#blank.bank && assessment !== this.#blank.assessment);
      const marking = this.#marking;
      const mark = marking.mark(attempt);
      const gain = marking.gain(attempt, others.flatMap((record) => record.attempts.filter(attempts.isFinished)));
      for (const question of this.#drawn) {
        question.review(marking.judge(attempt, question));
      }
      this.#frame?.end(
        assessmentWords.outcome(mark, this.#number("pass")),
        [
          ...assessmentWords.details(attempt, mark, gain, this.#number("attempts")),
          ...assessmentWords.list(own, marking.best(own), (one) => marking.mark(one)),
        ],
        now,
      );
    }
  }

  customElements.define("quiz-assessment", QuizAssessment);
}
