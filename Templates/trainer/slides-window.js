"use strict";

/**
 * The two windows of a presentation: the one that is projected, and the speaker's, which shows the notes as well.
 * Each follows the other. A page of another origin may know the address; on file:// nothing has an
 * origin to name, so there a message counts by who sent it.
 */
class SlidesWindows {
  /** @type {Window | null} */
  #other;
  /** @type {SlideDeck} */
  #deck;

  /** Whether this window is the speaker's. */
  static get isSpeaker() {
    return location.search === "?notes";
  }

  static get #isFolder() {
    return location.protocol === "file:";
  }

  /** @param {SlideDeck} deck */
  constructor(deck) {
    this.#deck = deck;
    this.#other = SlidesWindows.isSpeaker ? window.opener : null;
    addEventListener("message", (event) => this.#receive(event));
    deck.addEventListener("change", (event) => {
      if (/** @type {CustomEvent} */ (event).detail === "own") this.#tell();
    });
    if (SlidesWindows.isSpeaker) this.#send({ kind: "hello" });
  }

  /** @returns {boolean} whether the browser has allowed the speaker's window */
  open() {
    const address = `${location.pathname}?notes`;
    // One name for each module: opened again, the window that is there comes to the front.
    this.#other = window.open(address, `atelier ${location.pathname}`, "popup,width=1100,height=720");
    return this.#other !== null;
  }

  #tell() {
    this.#send({ kind: "state", state: this.#deck.state });
  }

  /** @param {object} message */
  #send(message) {
    const origin = SlidesWindows.#isFolder ? "*" : location.origin;
    if (this.#other && !this.#other.closed) this.#other.postMessage({ atelier: location.pathname, ...message }, origin);
  }

  /** @param {MessageEvent} event */
  #receive(event) {
    const { data, source, origin } = event;
    const isOurs = data?.atelier === location.pathname && source !== null && (SlidesWindows.#isFolder || origin === location.origin);
    if (!isOurs || (this.#other && source !== this.#other)) return;
    // A window that was reloaded no longer knows the speaker's until it speaks.
    this.#other = /** @type {Window} */ (source);
    if (data.kind === "hello") {
      this.#tell();
    } else if (data.kind === "state") {
      this.#deck.follow(data.state);
    }
  }
}
