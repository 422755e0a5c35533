"use strict";
class AssessmentQuestion {
#element;
#form;
#key;
#control;
#result = quizFeedback.element("div", "result");
constructor(element, form, key, control, changed) {
this.#element = element;
this.#form = form;
this.#key = key;
this.#control = control;
this.name = element.dataset.name ?? "";
this.points = Number(element.dataset.points ?? 1);
form.append(this.#result);
form.autocomplete = "off";
form.reset();
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => changed(this));
}
static read(element, changed, say) {
const form = element.querySelector("form");
const key = element.querySelector("template")?.content;
const control = form && key && quizControl(element.dataset.kind ?? "", form, key, say);
return control ? [new AssessmentQuestion(element, form, key, control, changed)] : [];
}
get #rows() {
const rows = [...this.#form.querySelectorAll(".options > li")];
return new Map(rows.map((row) => [row.querySelector("input")?.value ?? "", row]));
}
get options() {
return this.#element.dataset.shuffle === "no" ? [] : [...this.#rows.keys()];
}
get given() {
return this.#control.given();
}
focus() {
this.#control.first?.focus({ preventScroll: true });
this.#element.scrollIntoView({ block: "start" });
}
hide() {
this.#element.hidden = true;
}
place(options) {
this.#element.hidden = false;
this.#element.parentElement?.append(this.#element);
const rows = this.#rows;
for (const row of options.map((key) => rows.get(key))) {
row?.parentElement?.append(row);
}
}
known(saved) {
return this.#control.known(saved);
}
fill(saved) {
const given = this.known(saved);
if (JSON.stringify(given) !== JSON.stringify(this.given)) {
this.#control.fill(given);
}
}
restart() {
this.#lock(false);
this.#control.unmark();
this.#control.fill([]);
this.#result.replaceChildren();
this.#result.removeAttribute("data-verdict");
}
score(saved) {
const given = this.known(saved);
return given.length > 0 ? scoring.score(this.#control.key, given, this.points) : 0;
}
isRight(saved) {
const given = this.known(saved);
return given.length > 0 && scoring.isRight(this.#control.key, given);
}
review(saved) {
const given = this.known(saved);
const score = this.score(saved);
const answered = given.length > 0;
const verdict = this.isRight(saved) ? "right" : score > 0 ? "partial" : "wrong";
const revealed = verdict === "right" ? [] : this.#control.revealed;
this.restart();
this.#control.fill(given);
if (answered || this.#control.revealed.length === 0) {
this.#control.mark(given, this.#element.id, true);
}
this.#result.setAttribute("data-verdict", verdict);
this.#result.replaceChildren(
...quizFeedback.result(
wording.text(answered ? verdict : "unanswered"),
wording.score(score, this.points),
[
...revealed.flatMap((answer) => [quizFeedback.element("p", "right-answer", wording.text("right_answer")), answer]),
...this.#key.querySelectorAll(".explanation"),
],
),
);
this.#lock(true);
}
#lock(locked) {
for (const fieldset of this.#form.querySelectorAll("fieldset")) {
fieldset.disabled = locked;
}
}
}
