"use strict";

(() => {
  const stage = /** @type {HTMLElement} */ (document.querySelector(".deck"));
  const bar = /** @type {HTMLElement} */ (document.querySelector(".deck-bar"));
  const help = /** @type {HTMLDialogElement} */ (document.querySelector(".deck-help"));
  const [status, alert, position, next, clock] = ["status", "alert", "position", "next", "clock"].map(
    (name) => /** @type {HTMLElement} */ (document.getElementById(`deck_${name}`)),
  );
  customElements.define("quiz-question", LivePoll);
  const deck = new SlideDeck([...stage.querySelectorAll(":scope > .slide")].flatMap((slide) => (slide instanceof HTMLElement ? [slide] : [])));
  const windows = new SlidesWindows(deck);
  const root = document.documentElement;

  /** @type {Record<string, (option: number) => void>} */
  const actions = {
    next: () => deck.go(deck.index + 1),
    previous: () => deck.go(deck.index - 1),
    first: () => deck.go(0),
    last: () => deck.go(deck.slides.length - 1),
    add: (option) => deck.poll?.raise(option),
    remove: (option) => deck.poll?.lower(option),
    undo: () => deck.poll?.undo(),
    reveal: () => deck.poll?.reveal(),
    notes: () => toggleNotes(!document.body.classList.contains("with-notes")),
    window: () => (alert.textContent = windows.open() ? "" : wording.text("slides_blocked")),
    full: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.()),
    black: () => deck.toggleBlack(),
    scheme: () => root.setAttribute("data-scheme", root.dataset.scheme === "dark" ? "light" : "dark"),
    help: () => (help.open ? help.close() : help.showModal()),
  };

  /** @param {boolean} shown */
  function toggleNotes(shown) {
    document.body.classList.toggle("with-notes", shown);
    press("notes", shown);
    resize();
  }

  /**
   * @param {string} action
   * @param {boolean} pressed
   */
  function press(action, pressed) {
    bar.querySelector(`[data-action="${action}"]`)?.setAttribute("aria-pressed", String(pressed));
  }

  function resize() {
    slidesFit.size(deck.current);
    slidesFit.fit(deck.current);
  }

  function show() {
    for (const slide of deck.slides) slide.toggleAttribute("data-current", slide === deck.current);
    document.body.classList.toggle("is-black", deck.black);
    press("black", deck.black);
    root.style.setProperty("--progress", String((deck.index + 1) / deck.slides.length));
    position.textContent = `${deck.index + 1} / ${deck.slides.length}`;
    next.textContent = title(deck.slides[deck.index + 1]);
    resize();
    try {
      history.replaceState(null, "", `#${deck.current.id}`);
    } catch {
      // Some browsers allow only so many in a minute; the address then names an earlier slide.
    }
  }

  /** @param {HTMLElement | undefined} slide */
  function title(slide) {
    const named = slide?.querySelector(".slide-shown :is(h2, h3, legend)");
    return named?.textContent ?? slide?.querySelector(".eyebrow")?.textContent ?? "";
  }

  /** Goes to the slide that holds what the address names. */
  function goToAddress() {
    const place = document.getElementById(location.hash.slice(1));
    const index = deck.slides.findIndex((slide) => slide.contains(place));
    if (place?.closest(".slide-notes")) toggleNotes(true);
    if (index >= 0) deck.go(index);
  }

  addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const isPressed = target?.closest("button, a, summary") && (event.key === "Enter" || event.key === " ");
    const isScrolled = target?.matches("[tabindex='0']") && /^(Arrow(Up|Down)|Page|Home|End)/.test(event.key);
    if (isPressed || isScrolled || (help.open && event.key !== "?")) return;
    const command = slidesKeys.read(event, deck.poll);
    if (!command) return;
    event.preventDefault();
    actions[command.action](command.option ?? 0);
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    actions[button?.getAttribute("data-action") ?? ""]?.(0);
  });
  let told = -1;
  deck.addEventListener("change", () => {
    show();
    if (deck.index !== told) status.textContent = `${deck.current.getAttribute("aria-label")}. ${title(deck.current)}`;
    told = deck.index;
  });
  addEventListener("resize", resize);
  addEventListener("hashchange", goToAddress);
  addEventListener("load", resize);

  bar.hidden = false;
  document.body.classList.add("is-presented");
  if (SlidesWindows.isSpeaker) {
    document.body.classList.add("is-speaker", "with-notes");
    press("notes", true);
    /** @type {HTMLElement} */ (document.querySelector(".speaker")).hidden = false;
    const start = performance.now();
    setInterval(() => {
      const seconds = Math.floor((performance.now() - start) / 1000);
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }, 1000);
  }
  goToAddress();
  show();
})();
