"use strict";

/** A question of an assessment: it says what was answered, and how it did only once it is told to. */
class AssessmentQuestion {
  #element;
  #form;
  #answers;
  #control;
  #result = elements.make("div", "result");

  /**
   * @param {HTMLElement} element
   * @param {HTMLFormElement} form
   * @param {DocumentFragment} answers the page's own
   * @param {AnswerControl} control
   * @param {(question: AssessmentQuestion) => void} changed
   */
  constructor(element, form, answers, control, changed) {
    this.#element = element;
    this.#form = form;
    this.#answers = answers;
    this.#control = control;
    this.name = element.dataset.name ?? "";
    this.points = Number(element.dataset.points ?? 1);
    form.append(this.#result);
    form.autocomplete = "off";
    form.reset();
    // Enter in a gap would send the form.
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => changed(this));
  }

  /**
   * @param {HTMLElement} element
   * @param {(question: AssessmentQuestion) => void} changed
   * @param {(text: string) => void} say
   * @returns {AssessmentQuestion[]} one, or none where the page is not as expected
   */
  static read(element, changed, say) {
    const form = element.querySelector("form");
    const answers = element.querySelector("template")?.content;
    const control = form && answers && quizControl(element.dataset.kind ?? "", form, answers, say);
    return control ? [new AssessmentQuestion(element, form, answers, control, changed)] : [];
  }

  get key() {
    return this.#control.key;
  }

  get #rows() {
    const rows = [...this.#form.querySelectorAll(".options > li")];
    return new Map(rows.map((row) => [row.querySelector("input")?.value ?? "", row]));
  }

  /** @returns {string[]} the keys of the options that may stand in any order */
  get options() {
    return this.#element.dataset.shuffle === "no" ? [] : [...this.#rows.keys()];
  }

  /** @returns {string[]} */
  get given() {
    return this.#control.given();
  }

  focus() {
    this.#control.first?.focus({ preventScroll: true });
    this.#element.scrollIntoView({ block: "start" });
  }

  hide() {
    this.#element.hidden = true;
  }

  /**
   * Puts it last in its assessment, its options in the order of the attempt.
   * @param {readonly string[]} options
   */
  place(options) {
    this.#element.hidden = false;
    this.#element.parentElement?.append(this.#element);
    const rows = this.#rows;
    for (const row of options.map((key) => rows.get(key))) {
      row?.parentElement?.append(row);
    }
  }

  /**
   * Shows a saved answer, without a word about it.
   * @param {readonly string[]} saved
   */
  fill(saved) {
    const given = this.#control.known(saved);
    if (JSON.stringify(given) !== JSON.stringify(this.given)) {
      this.#control.fill(given);
    }
  }

  /** Takes everything back to before an answer. */
  restart() {
    this.#lock(false);
    this.#control.unmark();
    this.#control.fill([]);
    this.#result.replaceChildren();
    this.#result.removeAttribute("data-verdict");
  }

  /**
   * Shows a saved answer, how it did and what was right.
   * @param {Judgement} judgement
   */
  review({ given, score, verdict }) {
    const answered = verdict !== "unanswered";
    const revealed = verdict === "right" ? [] : this.#control.revealed;
    this.restart();
    this.#control.fill(given);
    // Options say what they are even where none was chosen; of a gap left empty there is nothing to say.
    if (answered || this.#control.revealed.length === 0) {
      this.#control.mark(given, this.#element.id, true);
    }
    this.#result.setAttribute("data-verdict", answered ? verdict : "wrong");
    this.#result.replaceChildren(
      ...quizFeedback.result(
        wording.text(verdict),
        wording.score(score, this.points),
        [
          ...revealed.flatMap((answer) => [elements.make("p", "right-answer", wording.text("right_answer")), answer]),
          ...this.#answers.querySelectorAll(".explanation"),
          ...(verdict === "right" ? [] : this.#passage),
        ],
      ),
    );
    this.#lock(true);
  }

  get #passage() {
    const { passage } = this.#element.dataset;
    return passage ? [elements.make("p", "passage", elements.link(passage, wording.text("assessment_passage")))] : [];
  }

  /** @param {boolean} locked */
  #lock(locked) {
    for (const fieldset of this.#form.querySelectorAll("fieldset")) {
      fieldset.disabled = locked;
    }
  }
}
