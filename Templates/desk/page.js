"use strict";

/** Puts the desk together: its letter, its half-day, and what was kept. */
(() => {
  const { element, part } = deskElements;
  const asking = part("asking", HTMLDialogElement);
  const badge = part("letter", HTMLButtonElement);
  const halfDays = part("half-days", HTMLElement);
  const elsewhen = part("elsewhen", HTMLElement);
  /** Whether the half-day is the one that the clock would choose. */
  let isByClock = true;

  /** @param {string} letter */
  function take(letter) {
    deskActs.sit(letter);
    badge.textContent = wording.text("desk_letter", { letter });
    badge.setAttribute("aria-label", wording.text("desk_change_letter", { letter }));
    for (const button of asking.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", `${button.value === letter}`);
    }
  }

  function ask() {
    asking.showModal();
  }

  /** @param {string} letter */
  function choose(letter) {
    take(letter);
    deskNotes.write("letter", letter);
    asking.close();
    deskElements.field("find").focus();
  }

  /** @param {HalfDay} halfDay */
  function turn(halfDay) {
    deskActs.turn(halfDay);
    const input = halfDays.querySelector(`input[value="${CSS.escape(halfDay.id)}"]`);
    if (input instanceof HTMLInputElement) {
      input.checked = true;
    }
    const isToday = deskClock.date(Date.now(), halfDay) === deskClock.date(halfDay.start, halfDay);
    elsewhen.hidden = isToday;
    elsewhen.textContent = wording.text("desk_not_today", { day: halfDay.day });
    deskList.show();
    deskBar.show();
  }

  /** Turns to the half-day that the clock says, unless another one was chosen or something is being typed for this one. */
  function followClock() {
    const now = deskClock.current(Date.now(), deskEdition.sessions);
    const isBusy = document.querySelector("dialog[open]") !== null || document.activeElement?.id === "sheet";
    if (isByClock && now && now !== deskActs.halfDay && !isBusy) {
      turn(now);
      deskElements.say(wording.text("desk_turned", { hours: now.hours }));
    }
  }

  for (const halfDay of deskEdition.sessions) {
    const input = element("input", "");
    input.type = "radio";
    input.name = "half-day";
    input.value = halfDay.id;
    input.addEventListener("change", () => {
      isByClock = halfDay === deskClock.current(Date.now(), deskEdition.sessions);
      turn(halfDay);
    });
    const pauses = halfDay.breaks.map((hours) => wording.text("desk_break", { hours })).join(", ");
    const text = element("span", "", element("strong", "", halfDay.hours), element("span", "under", halfDay.day));
    if (pauses) {
      text.append(element("span", "under", pauses));
    }
    halfDays.append(element("label", "half-day", input, text));
  }
  for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
    const button = deskElements.button("", letter, () => choose(letter));
    button.value = letter;
    part("letters", HTMLElement).append(button);
  }
  // Without a letter, what is done here could not be told from what is done at another desk.
  asking.addEventListener("close", () => deskActs.letter || ask());
  asking.addEventListener("keydown", ({ key }) => {
    const button = [...asking.querySelectorAll("button")].find(({ value }) => value === key.toUpperCase());
    button?.focus();
  });
  badge.addEventListener("click", ask);
  document.addEventListener("erased", () => begin());
  document.addEventListener("visibilitychange", () => deskExport.load().then(deskBar.show));
  setInterval(followClock, 20_000);

  async function begin() {
    const letter = (await deskNotes.read("letter")) ?? deskEdition.letter ?? "";
    await deskExport.load();
    await deskLog.load();
    turn(deskClock.current(Date.now(), deskEdition.sessions) ?? deskActs.halfDay);
    document.body.dataset.ready = "";
    if (letter) {
      take(letter);
      deskElements.field("find").focus();
    } else {
      deskActs.sit("");
      ask();
    }
  }

  begin();
})();
