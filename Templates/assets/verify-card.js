"use strict";

/** What is shown of a verdict. */
const verifyCard = (() => {
  const language = document.documentElement.lang;
  // As on the documents themselves.
  const days = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" });
  /** The colour of each verdict, its word and its meaning. */
  const WORDS = {
    genuine: ["right", "verifier_genuine", "verifier_genuine_means"],
    demonstration: ["partial", "verifier_demonstration", "verifier_demonstration_means"],
    early: ["partial", "verifier_early", "verifier_early_means"],
    withdrawn: ["wrong", "verifier_withdrawn", "verifier_withdrawn_means"],
    replaced: ["partial", "verifier_replaced", "verifier_replaced_means"],
    retired: ["wrong", "verifier_retired", "verifier_retired_means"],
    altered: ["wrong", "verifier_altered", "verifier_altered_means"],
    unknown: ["wrong", "verifier_unknown", "verifier_unknown_means"],
    none: ["partial", "verifier_none", "verifier_none_means"],
    cannot: ["partial", "verifier_cannot", "verifier_cannot_means"],
    unread: ["partial", "verifier_unread", "verifier_unread_means"],
  };
  const KINDS = { attendance: "verifier_attendance", completion: "verifier_completion", achievement: "verifier_achievement" };

  /** @param {string} date as in 2026-06-09 */
  function day(date) {
    const text = days.format(new Date(`${date}T00:00:00Z`));
    return language === "fr" ? text.replace(/^1 /, "1er ") : text;
  }

  /** @param {number} minutes */
  function time(minutes) {
    const [h, m] = [Math.floor(minutes / 60), minutes % 60];
    const values = { h: `${h}`, m: h ? `${m}`.padStart(2, "0") : `${m}` };
    return wording.text(h === 0 ? "verifier_minutes" : m === 0 ? "verifier_whole_hours" : "verifier_hours", values);
  }

  /** @param {string} text a serial, in groups of four as on paper */
  function grouped(text) {
    return text.replace(/.{4}(?=.)/g, "$&\u00a0");
  }

  /** @param {Claims} claims */
  function facts(claims) {
    const { doc, title, from, to, min, score, iss, jti, rep } = claims;
    const dates = from === to ? day(from) : wording.text("verifier_days", { from: day(from), to: day(to) });
    /** @type {[string, string, string | undefined][]} a row's class, its label and what it says */
    const rows = [
      ["verified-kind", "verifier_label_kind", wording.text(KINDS[doc])],
      ["verified-title", "verifier_label_title", title],
      ["verified-dates", "verifier_label_dates", dates],
      ["verified-length", "verifier_label_length", time(min)],
      ["verified-score", "verifier_label_score", score === undefined ? undefined : wording.percent(score)],
      ["verified-issuer", "verifier_label_issuer", iss],
      ["verified-issued", "verifier_label_issued", day(verifyToken.issued(claims))],
      ["verified-serial", "verifier_label_serial", grouped(jti)],
      ["verified-replaces", "verifier_label_replaces", rep && grouped(rep)],
    ];
    const shown = rows.filter(([, , value]) => value !== undefined).map(([name, label, value]) => {
      const term = elements.make("dt", "", wording.text(label));
      return elements.make("div", name, term, elements.make("dd", "", `${value}`));
    });
    return elements.make("dl", "verified-facts", ...shown);
  }

  /** @param {Claims} claims */
  function person({ name }) {
    const label = elements.make("span", "verified-to", wording.text("verifier_label_name"));
    return elements.make("p", "verified-name", label, " ", elements.make("strong", "", name));
  }

  /**
   * @param {Omit<Verdict, "word"> & { word: Verdict["word"] | "cannot" | "unread" }} verdict
   * @returns {HTMLElement} whose heading can be given the focus
   */
  function card({ word, claims, date, serial, key }) {
    const values = { issuer: claims?.iss ?? "", date: date ? day(date) : "", serial: serial ? grouped(serial) : "", key: key ?? "" };
    const [colour, name, meaning] = WORDS[word];
    const heading = elements.make("h2", "verdict", wording.text(name));
    heading.tabIndex = -1;
    const made = elements.make("section", "verdict-card", heading);
    made.dataset.verdict = colour;
    made.append(elements.make("p", "", wording.text(meaning, values)));
    if (claims) {
      made.append(person(claims), facts(claims));
    }
    return made;
  }

  return Object.freeze({ card });
})();
