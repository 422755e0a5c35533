"use strict";

/**
 * What two windows with the same slides tell each other.
 * @typedef {{ slide: number, black: boolean, polls: Record<string, PollState> }} DeckState
 */

/** The slides, of which one is shown. Tells of each change by an event "change". */
class SlideDeck extends EventTarget {
  /** @param {HTMLElement[]} slides */
  constructor(slides) {
    super();
    this.slides = slides;
    this.index = 0;
    this.black = false;
    for (const poll of this.polls) {
      poll.addEventListener("poll", () => this.#changed());
    }
  }

  get current() {
    return this.slides[this.index];
  }

  /** @returns {LivePoll[]} */
  get polls() {
    const questions = this.slides.flatMap((slide) => [...slide.querySelectorAll("quiz-question")]);
    return questions.flatMap((question) => (question instanceof LivePoll ? [question] : []));
  }

  /** @returns {LivePoll | undefined} the question on the slide that is shown */
  get poll() {
    return this.polls.find((poll) => this.current.contains(poll));
  }

  /** @param {number} index */
  go(index) {
    const wanted = Math.min(Math.max(index, 0), this.slides.length - 1);
    // Whoever goes on wants to see something.
    if (wanted !== this.index || this.black) {
      this.index = wanted;
      this.black = false;
      this.#changed();
    }
  }

  toggleBlack() {
    this.black = !this.black;
    this.#changed();
  }

  /** @returns {DeckState} */
  get state() {
    const polls = this.polls.filter((poll) => poll.isTouched).map((poll) => [poll.id, poll.state]);
    return { slide: this.index, black: this.black, polls: Object.fromEntries(polls) };
  }

  /**
   * Takes over what another window shows, without telling it so.
   * @param {DeckState} state
   */
  follow(state) {
    this.index = Math.min(Math.max(state.slide, 0), this.slides.length - 1);
    this.black = state.black;
    for (const poll of this.polls) {
      poll.follow(state.polls[poll.id]);
    }
    this.dispatchEvent(new CustomEvent("change", { detail: "followed" }));
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change", { detail: "own" }));
  }
}
