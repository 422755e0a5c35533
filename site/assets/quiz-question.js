"use strict";
{
class QuizQuestion extends HTMLElement {
#control = undefined;
#checked = undefined;
#tried = [];
#result = quizFeedback.element("div", "result");
#saving = quizFeedback.element("span", "saving");
#retry = this.#button("retry", () => this.#restart());
#reveal = this.#button("reveal", () => this.#showAnswer());
connectedCallback() {
const form = this.querySelector("form");
const key = this.#key;
if (!form || !key || this.#control) {
return;
}
this.#control = quizControl(this.dataset.kind ?? "", form, key, (text) => (this.#result.textContent = text));
if (!this.#control) {
return;
}
const check = quizFeedback.element("button", "button", wording.text("check"));
this.#retry.hidden = true;
this.#reveal.hidden = true;
this.#result.setAttribute("role", "status");
key.before(quizFeedback.element("div", "actions", check, this.#retry, this.#reveal, this.#saving), this.#result);
form.autocomplete = "off";
form.reset();
form.addEventListener("submit", (event) => {
event.preventDefault();
this.#check();
});
form.addEventListener("input", () => this.#clear());
this.#clear();
this.#restore();
}
get #name() {
return this.dataset.name ?? "";
}
get #key() {
return this.querySelector("details.answers");
}
#button(name, action) {
const button = quizFeedback.element("button", "button button-plain", wording.text(name));
button.type = "button";
button.addEventListener("click", action);
return button;
}
async #check() {
const given = this.#control?.given() ?? [];
if (given.length === 0) {
this.#result.textContent = wording.text(this.#control?.ask ?? "");
return;
}
if (this.#checked) {
return;
}
this.#show(given, false);
this.#tell(given, await progress.answer(this.#name, given));
}
async #showAnswer() {
this.#control?.fill(this.#tried);
this.#show(this.#tried, true);
this.#retry.focus();
this.#tell(this.#checked, await progress.reveal(this.#name));
}
#restart() {
this.#clear();
this.#control?.fill([]);
this.#retry.hidden = true;
this.#reveal.hidden = true;
this.#control?.first?.focus();
}
async #restore() {
const { record, readable } = await progress.recall(this.#name);
if (!readable) {
quizFeedback.warn("blocked");
}
const given = this.#control?.known(record?.given ?? []) ?? [];
const started = this.#checked || this.#control?.given().length;
if (!record || given.length === 0 || started) {
return;
}
this.#control?.fill(given);
this.#result.setAttribute("aria-live", "off");
this.#show(given, record.revealed);
this.#tell(this.#checked, "saved");
setTimeout(() => this.#result.removeAttribute("aria-live"));
}
#show(given, revealed) {
const control = /** @type {AnswerControl} */ (this.#control);
const points = Number(this.dataset.points ?? 1);
const score = scoring.score(control.key, given, points);
const right = scoring.isRight(control.key, given);
const verdict = right ? "right" : revealed ? "revealed" : score > 0 ? "partial" : "wrong";
this.#clear();
this.#checked = given;
this.#tried = given;
control.mark(given, this.id, revealed);
this.#result.setAttribute("data-verdict", verdict);
this.#result.replaceChildren(
...quizFeedback.result(
wording.text(verdict),
wording.score(score, points),
[...(revealed ? control.revealed : []), ...(right || revealed ? this.querySelectorAll(".answers .explanation") : [])],
),
);
this.#retry.hidden = false;
this.#reveal.hidden = right || revealed;
this.#key?.toggleAttribute("hidden", !right);
}
#clear() {
this.#checked = undefined;
this.#control?.unmark();
this.#result.removeAttribute("data-verdict");
this.#result.replaceChildren();
this.#saving.replaceChildren();
this.#key?.toggleAttribute("hidden", true);
}
#tell(given, saving) {
if (given && given === this.#checked) {
quizFeedback.showSaving(this.#saving, saving);
}
}
}
customElements.define("quiz-question", QuizQuestion);
for (const note of document.querySelectorAll(".without-script")) {
note.remove();
}
}
