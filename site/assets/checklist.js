"use strict";
{
const isTicks = ({ module, ticks }) => typeof module === "string" && typeof ticks === "object" && ticks !== null;
const nameOf = ({ module }) => module;
const modules = records.of("ticks", isTicks, nameOf);
class CheckList extends HTMLElement {
#saving = quizFeedback.element("p", "saving");
#changed = new Set();
connectedCallback() {
if (this.#saving.isConnected) {
return;
}
this.append(this.#saving);
this.addEventListener("change", ({ target }) => {
if (target instanceof HTMLInputElement && target.closest("check-list") === this) {
this.#keep(target.dataset.check ?? "", target.checked);
}
});
this.#restore();
}
get #module() {
return this.dataset.module ?? "";
}
async #keep(key, ticked) {
this.#changed.add(key);
const saving = await modules.save({ module: this.#module, ticks: {} }, ({ ticks }) => ({
ticks: { ...ticks, [key]: ticked },
}));
quizFeedback.showSaving(this.#saving, saving);
}
async #restore() {
const { record, readable } = await modules.recall(this.#module);
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
