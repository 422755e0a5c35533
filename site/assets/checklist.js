"use strict";
const ticks = (() => {
const isTicks = ({ module, ticks: boxes }) => typeof module === "string" && typeof boxes === "object" && boxes !== null;
const nameOf = ({ module }) => module;
const kept = records.of("ticks", isTicks, nameOf, undefined, () => ({ ticks: {} }));
function take(other) {
return kept.save({ module: other.module, ticks: {} }, ({ ticks: boxes, at = "" }) => ({
ticks: at > other.at ? { ...other.ticks, ...boxes } : { ...boxes, ...other.ticks },
}));
}
return Object.freeze({ recall: kept.recall, all: kept.all, save: kept.save, take });
})();
{
class CheckList extends HTMLElement {
#saving = quizFeedback.element("p", "saving");
#changed = new Set();
connectedCallback() {
if (this.#saving.isConnected) {
this.#restore();
return;
}
this.append(this.#saving);
this.addEventListener("change", ({ target }) => {
if (target instanceof HTMLInputElement && target.closest("check-list") === this) {
this.#keep(target.dataset.check ?? "", target.checked);
}
});
this.#restore();
records.watch((kind, elsewhere) => kind === "ticks" && elsewhere && this.#restore());
}
get #module() {
return this.dataset.module ?? "";
}
async #keep(key, ticked) {
this.#changed.add(key);
const saving = await ticks.save({ module: this.#module, ticks: {} }, (before) => ({
ticks: { ...before.ticks, [key]: ticked },
}));
this.#changed.delete(key);
quizFeedback.showSaving(this.#saving, saving);
}
async #restore() {
const { record, readable } = await ticks.recall(this.#module);
if (!readable) {
quizFeedback.warn("blocked");
}
for (const box of this.querySelectorAll("input")) {
const key = box.dataset.check ?? "";
if (!this.#changed.has(key)) {
box.checked = record?.ticks[key] ?? box.defaultChecked;
}
}
}
}
customElements.define("check-list", CheckList);
}
