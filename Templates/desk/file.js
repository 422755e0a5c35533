"use strict";

/** The desk's attendance file: what stands, and only what was done here. Pure. */
const deskFile = (() => {
  /**
   * @param {DeskStandings} standings
   * @param {readonly HalfDay[]} halfDays
   */
  function content({ people, changed, marks, sheets }, halfDays) {
    const participants = [...changed].flatMap(([id, at]) => {
      const person = people.get(id);
      return person ? { ...person, updated_at: deskClock.iso(at, halfDays[0]) } : [];
    });
    const attendance = halfDays.flatMap((halfDay) =>
      [...(marks.get(halfDay.id)?.values() ?? [])].map((standing) => record(standing, halfDay, sheets.get(halfDay.id))));
    return { format: "atelier-attendance", version: 1, workshop: deskEdition.workshop, participants, attendance };
  }

  /**
   * @param {Standing} standing
   * @param {HalfDay} halfDay
   * @param {string | undefined} sheet
   */
  function record({ participant, session, status, arrived, left, desk, at }, halfDay, sheet) {
    const wasThere = status === "present" || status === "partial";
    return {
      participant,
      session,
      status,
      ...(arrived === undefined || left === undefined ? {} : { arrived: moment(arrived, halfDay), left: moment(left, halfDay) }),
      ...(wasThere && sheet ? { evidence: sheet } : {}),
      recorded_by: wording.text("desk_by", { desk }),
      recorded_at: deskClock.iso(at, halfDay),
    };
  }

  /**
   * To the minute, as it is shown.
   * @param {number} time
   * @param {HalfDay} halfDay
   */
  function moment(time, halfDay) {
    return deskClock.iso(time - time % 60_000, halfDay);
  }

  /**
   * What a file holds, a text for each fact.
   * @param {{ participants: object[], attendance: object[] }} file
   */
  function facts({ participants, attendance }) {
    return [...participants, ...attendance].map((fact) => JSON.stringify(fact));
  }

  /**
   * How many facts are in a file, and how many of them were not in the last one.
   * @param {{ participants: object[], attendance: object[] }} file
   * @param {string | undefined} last the last one's text
   */
  function news(file, last) {
    const before = new Set(last ? facts(JSON.parse(last)) : []);
    return facts(file).filter((fact) => !before.has(fact)).length;
  }

  /**
   * @param {string} desk
   * @param {string} date
   */
  function name(desk, date) {
    const kind = wording.text("desk_file").normalize("NFD").replace(/\p{M}/gu, "");
    return `${kind}-${deskEdition.workshop}-${desk}-${date}.json`;
  }

  return Object.freeze({ content, news, name });
})();
