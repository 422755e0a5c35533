"use strict";

/** What one does at the desk, and what it says then. */
const deskActs = (() => {
  const MINUTE = 60_000;
  const WORDS = { present: "desk_is_present", excused: "desk_is_excused", absent: "desk_is_absent", expected: "desk_is_expected" };
  let letter = "";
  let halfDay = deskEdition.sessions[0];
  let standings = deskStanding.of([], deskEdition.people);
  deskLog.watch(() => (standings = deskStanding.of(deskLog.all(), deskEdition.people)));

  /** @param {string} chosen the desk's letter */
  function sit(chosen) {
    letter = chosen;
  }

  /** @param {HalfDay} chosen that of which acts are, from now on */
  function turn(chosen) {
    halfDay = chosen;
  }

  /** @param {string} id */
  function markOf(id) {
    return standings.marks.get(halfDay.id)?.get(id);
  }

  /** @param {string} id */
  function stateOf(id) {
    return deskStanding.state(markOf(id), halfDay);
  }

  /**
   * @param {Presence | undefined} mark
   * @returns {string} "Arrivée à 9 h 12"
   */
  function describe(mark) {
    const ofMark = deskEdition.sessions.find(({ id }) => id === mark?.session) ?? halfDay;
    if (mark?.status !== "partial") {
      return wording.text(WORDS[mark?.status ?? "expected"]);
    }
    const { arrived = ofMark.start, left = ofMark.end } = mark;
    const kind = left >= ofMark.end ? "desk_is_arrived" : arrived <= ofMark.start ? "desk_is_left" : "desk_is_stayed";
    return wording.text(kind, { from: deskClock.shown(arrived, ofMark), to: deskClock.shown(left, ofMark) });
  }

  /** @param {Participant} person */
  function named(person) {
    return wording.text("desk_person", { name: deskFind.nameOf(person), number: person.id });
  }

  /**
   * @param {Participant} person
   * @param {Presence} mark
   */
  function note(person, mark) {
    deskLog.add({ desk: letter, mark });
    deskElements.say(wording.text("desk_noted", { person: named(person), state: describe(mark) }));
  }

  /**
   * @param {Participant} person
   * @param {"present" | "excused" | "absent"} status
   */
  function mark(person, status) {
    if (stateOf(person.id) === status) {
      deskElements.say(wording.text("desk_already", { person: named(person), state: describe(markOf(person.id)) }));
    } else {
      note(person, { participant: person.id, session: halfDay.id, status });
    }
  }

  /**
   * @param {Participant} person
   * @param {number} arrived
   * @param {number} left
   */
  function stay(person, arrived, left) {
    note(person, deskStanding.stay(person.id, halfDay, arrived, left));
  }

  /** @returns {boolean} whether the time that it is now is one of the half-day */
  function isUnderWay() {
    return halfDay.start <= Date.now() && Date.now() <= halfDay.end;
  }

  /** @param {Participant} person who comes now */
  function arrive(person) {
    const now = Date.now() - Date.now() % MINUTE;
    const planned = markOf(person.id)?.left ?? halfDay.end;
    // Who has left, or was said to have by a slip, stays from now on.
    stay(person, now, Math.max(planned > now ? planned : halfDay.end, now + MINUTE));
  }

  /** @param {Participant} person who goes now */
  function leave(person) {
    const arrived = markOf(person.id)?.arrived ?? halfDay.start;
    stay(person, arrived, Math.max(Date.now() - Date.now() % MINUTE, arrived + MINUTE));
  }

  /** @param {Omit<Participant, "id">} details of someone whom nobody expected, and who is there */
  function welcome(details) {
    const person = { id: deskStanding.nextNumber(deskLog.all(), letter), ...details };
    /** @type {Presence} */
    const present = { participant: person.id, session: halfDay.id, status: "present" };
    deskLog.add({ desk: letter, person, mark: present });
    deskElements.say(wording.text("desk_added", { person: named(person) }));
  }

  /** @param {Participant} person with what was corrected */
  function correct(person) {
    deskLog.add({ desk: letter, person });
    deskElements.say(wording.text("desk_corrected", { person: named(person) }));
  }

  /** @param {string} reference of the half-day's signed sheet */
  function nameSheet(reference) {
    if (reference !== (standings.sheets.get(halfDay.id) ?? "")) {
      deskLog.add({ desk: letter, sheet: { session: halfDay.id, reference } });
      deskElements.say(wording.text("desk_sheet_noted", { reference: reference || "–" }));
    }
  }

  /** @returns {string | undefined} what taking back would take back */
  function lastText() {
    const { last, people } = standings;
    const person = last?.person ?? people.get(last?.mark?.participant ?? "");
    if (!last || !person) {
      return last && wording.text("desk_sheet");
    }
    return wording.text("desk_undoable", {
      person: deskFind.nameOf(person),
      act: last.person ? wording.text("desk_name") : describe(last.mark),
    });
  }

  function undo() {
    const { last } = standings;
    if (!last) {
      return deskElements.say(wording.text("desk_nothing_to_undo"));
    }
    const text = wording.text("desk_undone", { act: lastText() ?? "" });
    deskLog.add({ desk: letter, undoes: last.id });
    const isGone = last.mark && !standings.marks.get(last.mark.session)?.has(last.mark.participant);
    const isTold = isGone && last.mark && deskExport.tells(last.mark);
    deskElements.say(isTold ? `${text} ${wording.text("desk_undone_in_file")}` : text);
  }

  return Object.freeze({
    get letter() {
      return letter;
    },
    get halfDay() {
      return halfDay;
    },
    get standings() {
      return standings;
    },
    sit, turn, markOf, stateOf, describe, named, mark, stay, isUnderWay, arrive, leave, welcome, correct, nameSheet, lastText, undo,
  });
})();
