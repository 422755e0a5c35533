"use strict";
class AssessmentMarking {
#questions;
#anchors;
constructor(questions, anchors) {
this.#questions = questions;
this.#anchors = anchors;
}
drawn({ drawn }) {
return drawn.flatMap((name) => this.#questions.get(name) ?? []);
}
mark(attempt) {
const questions = this.drawn(attempt);
const points = questions.reduce((sum, question) => sum + question.points, 0);
const score = questions.reduce((sum, { name }) => sum + this.#score(attempt, name), 0);
const percent = points > 0 ? Math.floor((score * 100) / points + 1e-9) : 0;
return { score, points, percent, gone: attempt.drawn.length - questions.length };
}
#score(attempt, name) {
return this.#questions.get(name)?.score(attempt.answers[name]?.given ?? []) ?? 0;
}
best(all) {
return all.reduce((/** @type {Attempt | undefined} */ best, one) => (best && this.#share(best) >= this.#share(one) ? best : one), undefined);
}
#share(attempt) {
const { score, points } = this.mark(attempt);
return points > 0 ? score / points : 0;
}
gain(attempt, others) {
const inOrder = [...others].sort((a, b) => (a.finished_at < b.finished_at ? -1 : 1));
const [first, last] = [inOrder[0], inOrder.at(-1)];
if (!first || !last) {
return undefined;
}
const [before, after] = first.finished_at < attempt.finished_at ? [first, attempt] : [attempt, last];
const common = this.#anchors.filter((name) => this.#questions.has(name) && before.drawn.includes(name) && after.drawn.includes(name));
const right = ({ answers }) => common.filter((name) => this.#questions.get(name)?.isRight(answers[name]?.given ?? [])).length;
return common.length > 0 ? { n: common.length, before: right(before), after: right(after) } : undefined;
}
}
