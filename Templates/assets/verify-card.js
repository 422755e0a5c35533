"use strict";

/** What is shown of a verdict. */
const verifyCard = (() => {
  const language = document.documentElement.lang;
  const days = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  /** @type {Record<string, "right" | "partial" | "wrong">} */
  const COLOURS = { genuine: "right", early: "partial", replaced: "partial", demonstration: "partial", cannot: "partial", none: "partial", unread: "partial" };

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

  /** @param {Claims} claims */
  function facts(claims) {
    const { doc, title, from, to, min, score, iss, jti, rep } = claims;
    const dates = from === to ? day(from) : wording.text("verifier_days", { from: day(from), to: day(to) });
    /** @type {[string, string | undefined][]} */
    const rows = [
      ["kind", wording.text(`verifier_${doc}`)],
      ["title", title],
      ["dates", dates],
      ["length", time(min)],
      ["score", score === undefined ? undefined : wording.percent(score)],
      ["issuer", iss],
      ["issued", day(verifyToken.issued(claims))],
      ["serial", jti],
      ["replaces", rep],
    ];
    const shown = rows.filter(([, value]) => value !== undefined).map(([label, value]) => {
      const term = quizFeedback.element("dt", "", wording.text(`verifier_label_${label}`));
      return quizFeedback.element("div", `verified-${label}`, term, quizFeedback.element("dd", "", `${value}`));
    });
    return quizFeedback.element("dl", "verified-facts", ...shown);
  }

  /** @param {Claims} claims */
  function person({ name }) {
    const label = quizFeedback.element("span", "verified-to", wording.text("verifier_label_name"));
    return quizFeedback.element("p", "verified-name", label, " ", quizFeedback.element("strong", "", name));
  }

  /**
   * @param {Omit<Verdict, "word"> & { word: Verdict["word"] | "cannot" | "unread" }} verdict
   * @returns {HTMLElement} whose heading can be given the focus
   */
  function card({ word, claims, date, serial, key }) {
    const values = { issuer: claims?.iss ?? "", date: date ? day(date) : "", serial: serial ?? "", key: key ?? "" };
    const heading = quizFeedback.element("h2", "verdict", wording.text(`verifier_${word}`));
    heading.tabIndex = -1;
    const made = quizFeedback.element("section", "verdict-card", heading);
    made.dataset.verdict = COLOURS[word] ?? "wrong";
    made.dataset.word = word;
    made.append(quizFeedback.element("p", "verdict-means", wording.text(`verifier_${word}_means`, values)));
    if (claims) {
      made.append(person(claims), facts(claims));
    }
    return made;
  }

  return Object.freeze({ card });
})();
