"use strict";

/** Puts what was done into a file, and knows what is in no file yet. */
const deskExport = (() => {
  /** @type {string | undefined} */
  let last;

  /** What another tab has saved; where the browser keeps nothing, what this page has. */
  async function load() {
    last = (await deskNotes.read("file")) ?? last;
  }

  /** @param {DeskStandings} standings */
  function news(standings) {
    return deskFile.news(deskFile.content(standings, deskEdition.sessions), last);
  }

  /**
   * @param {Presence} mark
   * @returns {boolean} whether the last file tells of that person at that half-day
   */
  function tells({ participant, session }) {
    /** @type {Presence[]} */
    const told = last ? JSON.parse(last).attendance : [];
    return told.some((one) => one.participant === participant && one.session === session);
  }

  /**
   * Hands the file to the browser.
   * @param {DeskStandings} standings
   * @param {string} letter
   * @param {HalfDay} halfDay the day of which it is named by
   * @returns {Promise<string>} its name
   */
  async function save(standings, letter, halfDay) {
    const text = `${JSON.stringify(deskFile.content(standings, deskEdition.sessions), null, 1)}\n`;
    const name = deskFile.name(letter, deskClock.date(halfDay.start, halfDay));
    const link = deskElements.element("a", "");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    // Not at once: some browsers read it only after the click is over.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    last = text;
    await deskNotes.write("file", text);
    return name;
  }

  function forget() {
    last = undefined;
  }

  return Object.freeze({ load, news, tells, save, forget });
})();
