"use strict";
const scoring = (() => {
function parts(key, given) {
if (key.kind === "gaps") {
return key.correct.map((gap, index) => fills(gap, given[index] ?? ""));
}
if (key.kind === "ordering") {
const order = [...new Set(given)].filter((item) => key.correct.includes(item));
return key.correct.slice(1).map((item, index) => {
const place = order.indexOf(item);
return place > 0 && order[place - 1] === key.correct[index];
});
}
const chosen = new Map(given.map(sides).reverse());
return key.correct.map(sides).map(([left, right]) => chosen.get(left) === right);
}
function sides(pair) {
const [left, right, more] = pair.split(":");
return more === undefined ? [left, right] : ["", undefined];
}
function fills(gap, given) {
return "option" in gap
? gap.option === given
: gap.accepted.some((one) => ("text" in one ? answers.isText(one.text, given) : answers.isNumber(one, given)));
}
function score(key, given, points) {
if (key.kind === "single") {
return isRight(key, given) ? points : 0;
}
if (key.kind === "multiple") {
const right = given.filter((option) => key.correct.includes(option)).length;
return (Math.max(0, right - (given.length - right)) * points) / key.correct.length;
}
const all = parts(key, given);
return (all.filter(Boolean).length * points) / all.length;
}
function isRight(key, given) {
return key.kind === "single" || key.kind === "multiple"
? given.length === key.correct.length && given.every((option) => key.correct.includes(option))
: parts(key, given).every(Boolean);
}
return Object.freeze({ parts, score, isRight });
})();
