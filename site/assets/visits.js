"use strict";
{
const isVisit = ({ module, heading }) => typeof module === "string" && (typeof heading === "string" || heading === null);
const nameOf = ({ module }) => module;
const visits = records.of("visit", isVisit, nameOf, undefined, () => ({ heading: null }));
const module = document.querySelector("article.module")?.getAttribute("data-module");
let heading = "";
function passed() {
const headings = [...document.querySelectorAll(".prose :is(h2, h3)[id]")];
return headings.filter((one) => one.getBoundingClientRect().top < innerHeight / 2).at(-1)?.id ?? "";
}
async function open(module) {
await visits.save({ module, heading: "" }, (visit) => ({ heading: visit.heading ?? "" }));
heading = (await visits.recall(module)).record?.heading ?? "";
}
function keep(module) {
if (passed() !== heading) {
heading = passed();
visits.note({ module, heading });
}
}
if (module) {
open(module);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep(module));
window.addEventListener("pagehide", () => keep(module));
records.watch((kind, elsewhere) => {
if (kind === "answer" && !elsewhere) {
keep(module);
} else if (kind === "visit" && elsewhere) {
heading = passed();
}
});
}
}
