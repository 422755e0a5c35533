"use strict";
(() => {
const button = document.querySelector(".search-button");
if (!(button instanceof HTMLButtonElement) || !("showModal" in HTMLDialogElement.prototype)) return;
function load(name) {
return new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = `assets/${name}.js`;
script.async = false;
script.onload = resolve;
script.onerror = reject;
document.head.append(script);
});
}
let dialog;
async function loaded() {
const style = document.createElement("link");
style.rel = "stylesheet";
style.href = "assets/search.css";
document.head.append(style);
const folds = document.querySelector('script[src="assets/folding.js"]');
await Promise.all([...(folds ? [] : ["folding"]), "course-search", "search-index", "search-dialog", "texts"].map(load));
return new SearchDialog(SearchIndex.of(/** @type {any} */ (window).atelierTexts));
}
async function open() {
dialog ??= loaded();
(await dialog).open();
}
button.hidden = false;
button.addEventListener("click", open);
document.addEventListener("keydown", (event) => {
const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
const asked = event.key === "/" ? !typing && !event.ctrlKey && !event.metaKey : event.key === "k" && (event.ctrlKey || event.metaKey);
if (asked && !event.altKey) {
event.preventDefault();
open();
}
});
})();
