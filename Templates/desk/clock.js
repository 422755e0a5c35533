"use strict";

/** Moments, and what the clocks say of them at the place of a half-day. Pure. */
const deskClock = (() => {
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;

  /** @param {number} n */
  function two(n) {
    return `${n}`.padStart(2, "0");
  }

  /**
   * @param {number} moment
   * @param {HalfDay} halfDay
   * @returns {string} "09:12"
   */
  function time(moment, { offset }) {
    return new Date(moment + offset * MINUTE).toISOString().slice(11, 16);
  }

  /**
   * @param {number} moment
   * @param {HalfDay} halfDay
   * @returns {string} "9 h 12", or "9:12"
   */
  function shown(moment, halfDay) {
    const [hour, minute] = time(moment, halfDay).split(":");
    return wording.text("desk_time", { hour: `${Number(hour)}`, minute });
  }

  /**
   * @param {number} moment
   * @param {HalfDay} halfDay
   * @returns {string} "2026-06-09T09:12:03.250+02:00"
   */
  function iso(moment, { offset }) {
    const local = new Date(moment + offset * MINUTE).toISOString().slice(0, -1);
    const ahead = Math.abs(offset);
    return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  }

  /**
   * @param {number} moment
   * @param {HalfDay} halfDay
   * @returns {string} "2026-06-09"
   */
  function date(moment, halfDay) {
    return iso(moment, halfDay).slice(0, 10);
  }

  /**
   * Reads a time as people type it: 9:12, 9h12, 9.12, 0912.
   * @param {string} typed
   * @param {HalfDay} halfDay
   * @returns {number | undefined} the moment; undefined where it is no time
   */
  function read(typed, { start, from }) {
    const parts = /^(\d{1,2})(?:[:.hH]?(\d{2})|[hH])$/.exec(typed.replace(/\s/g, ""));
    const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)];
    return parts && hour < 24 && minute < 60 ? start + (hour * 60 + minute - from) * MINUTE : undefined;
  }

  /**
   * @param {number} moment
   * @param {HalfDay} halfDay
   * @returns {boolean} whether it is in the half-day, or within an hour of it
   */
  function isNear(moment, { start, end }) {
    return moment >= start - HOUR && moment <= end + HOUR;
  }

  /**
   * The half-day that people come for: the one under way, else the one whose beginning is nearest.
   * @param {number} now
   * @param {readonly HalfDay[]} halfDays
   * @returns {HalfDay | undefined}
   */
  function current(now, halfDays) {
    const underWay = halfDays.find(({ start, end }) => start <= now && now <= end);
    return underWay ?? [...halfDays].sort((a, b) => Math.abs(now - a.start) - Math.abs(now - b.start))[0];
  }

  return Object.freeze({ time, shown, iso, date, read, isNear, current });
})();
