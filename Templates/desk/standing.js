"use strict";

/**
 * What stands of somebody's presence.
 * @typedef {Presence & { desk: string, at: number }} Standing
 */

/** @typedef {"present" | "late" | "left" | "excused" | "absent" | "expected"} DeskState */

/**
 * @typedef {object} DeskStandings
 * @property {Map<string, Participant>} people everybody, by id
 * @property {Map<string, number>} changed who was added or corrected here, and when
 * @property {Map<string, Map<string, Standing>>} marks by half-day and person
 * @property {Map<string, string>} sheets by half-day
 * @property {Act | undefined} last what would be taken back first
 */

/** What stands when all acts are done, one after the other. Pure. */
const deskStanding = (() => {
  /**
   * @param {readonly Act[]} acts from the first to the last
   * @param {readonly Participant[]} expected
   * @returns {DeskStandings}
   */
  function of(acts, expected) {
    const undone = new Set(acts.map(({ undoes }) => undoes));
    const byId = new Map(acts.map((act) => [act.id, act]));
    const people = new Map(expected.map((person) => [person.id, person]));
    const standing = acts.filter(({ id, undoes }) => !undoes && !undone.has(id));
    for (const { person } of standing) {
      if (person) {
        people.set(person.id, person);
      }
    }
    const touched = times(acts.map((act) => ({ at: act.at, ...content(byId.get(act.undoes ?? act.id)) })));
    /** @type {Map<string, Map<string, Standing>>} */
    const marks = new Map();
    /** @type {Map<string, string>} */
    const sheets = new Map();
    const changed = new Map();
    for (const { person, mark, sheet, desk } of standing) {
      if (person) {
        changed.set(person.id, touched.get(`person ${person.id}`));
      }
      if (sheet) {
        sheets.set(sheet.session, sheet.reference);
      }
      if (mark && people.has(mark.participant)) {
        const at = touched.get(`mark ${mark.session} ${mark.participant}`) ?? 0;
        const ofSession = marks.get(mark.session) ?? new Map();
        // A sheet named later changes what a file says, so its time must change; by no more than a moment, for
        // what another desk has recorded since is to stand.
        ofSession.set(mark.participant, { ...mark, desk, at: at + (touched.get(`sheets ${mark.session}`) ?? 0) });
        marks.set(mark.session, ofSession);
      }
    }
    return { people, changed, marks, sheets, last: standing.at(-1) };
  }

  /** @param {Act | undefined} act */
  function content(act) {
    return { person: act?.person, mark: act?.mark, sheet: act?.sheet };
  }

  /**
   * When each thing was last changed or taken back, and how often the sheets of a half-day were.
   * @param {{ at: number, person?: Participant, mark?: Presence, sheet?: { session: string } }[]} changes
   */
  function times(changes) {
    /** @type {Map<string, number>} */
    const found = new Map();
    for (const { at, person, mark, sheet } of changes) {
      if (person) {
        found.set(`person ${person.id}`, at);
      }
      if (mark) {
        found.set(`mark ${mark.session} ${mark.participant}`, at);
      }
      if (sheet) {
        const key = `sheets ${sheet.session}`;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
    return found;
  }

  /**
   * @param {Presence | undefined} mark
   * @param {HalfDay} halfDay
   * @returns {DeskState}
   */
  function state(mark, { end }) {
    if (mark?.status !== "partial") {
      return mark?.status ?? "expected";
    }
    return (mark.left ?? end) < end ? "left" : "late";
  }

  /**
   * A stay from one moment to another; one from beginning to end is a whole presence.
   * @param {string} participant
   * @param {HalfDay} halfDay
   * @param {number} arrived
   * @param {number} left
   * @returns {Presence}
   */
  function stay(participant, { id, start, end }, arrived, left) {
    const whole = arrived <= start && left >= end;
    return { participant, session: id, ...(whole ? { status: "present" } : { status: "partial", arrived, left }) };
  }

  /**
   * The number of the next person whom nobody expected; one that was given is never given again.
   * @param {readonly Act[]} acts
   * @param {string} letter
   */
  function nextNumber(acts, letter) {
    const ids = [...deskEdition.people, ...acts.flatMap(({ person }) => person ?? [])].map(({ id }) => id);
    const given = ids.map((id) => Number(id.startsWith(`${letter}-`) ? /^[A-Z]-(\d{1,6})$/.exec(id)?.[1] ?? 0 : 0));
    return `${letter}-${`${Math.max(0, ...given) + 1}`.padStart(2, "0")}`;
  }

  return Object.freeze({ of, state, stay, nextNumber });
})();
