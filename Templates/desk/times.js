"use strict";

/** The dialog in which the times of an arrival and a departure are typed. */
const deskTimes = (() => {
  const dialog = deskElements.dialog("times");
  const heading = deskElements.part("times-heading", HTMLElement);
  const arrival = deskElements.field("arrival");
  const departure = deskElements.field("departure");
  /** @type {Participant | undefined} */
  let person;

  /**
   * @param {Participant} someone
   * @param {"arrival" | "departure"} first which of the two is to be typed first
   */
  function open(someone, first) {
    person = someone;
    const { halfDay } = deskActs;
    const mark = deskActs.markOf(someone.id);
    heading.textContent = deskActs.named(someone);
    arrival.value = deskClock.time(mark?.arrived ?? halfDay.start, halfDay);
    departure.value = deskClock.time(mark?.left ?? halfDay.end, halfDay);
    deskElements.fault(departure, "");
    deskElements.fault(arrival, "");
    dialog.showModal();
    (first === "arrival" ? arrival : departure).select();
  }

  /**
   * @param {HTMLInputElement} input
   * @returns {number | undefined} undefined where it is wrong, which is said
   */
  function read(input) {
    const { halfDay } = deskActs;
    const moment = deskClock.read(input.value, halfDay);
    const key = moment === undefined ? "desk_no_time" : deskClock.isNear(moment, halfDay) ? "" : "desk_far";
    deskElements.fault(input, key && wording.text(key, { hours: halfDay.hours }));
    return key ? undefined : moment;
  }

  dialog.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const left = read(departure);
    const arrived = read(arrival);
    if (!person || left === undefined || arrived === undefined) {
      return;
    }
    if (left <= arrived) {
      deskElements.fault(departure, wording.text("desk_left_first"));
      return;
    }
    dialog.close();
    deskActs.stay(person, arrived, left);
  });

  return Object.freeze({ open });
})();
