"use strict";
const progress = (() => {
function isAnswer({ question, first, given, tries }) {
return typeof question === "string" && Array.isArray(first) && Array.isArray(given) && typeof tries === "number";
}
const nameOf = ({ question }) => question;
const answers = records.of("answer", isAnswer, nameOf);
function unanswered(question) {
return { question, first: [], given: [], tries: 0, revealed: false };
}
function answer(question, given) {
return answers.save(unanswered(question), ({ tries, first }) => ({
first: tries > 0 ? first : [...given],
given: [...given],
tries: tries + 1,
}));
}
function reveal(question) {
return answers.save(unanswered(question), () => ({ revealed: true }));
}
return Object.freeze({ recall: answers.recall, answer, reveal });
})();
