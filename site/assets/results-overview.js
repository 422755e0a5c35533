"use strict";
const resultsOverview=(()=>{
function told(outcomes,gone){
const rows=outcomes.filter(({module})=>module.questions.size>0).map((outcome)=>({
number:outcome.module.title.querySelector(".number")?.textContent??"",
tally:resultsScores.tally(outcome),
}));
const tally=resultsScores.total(rows.map((row)=>row.tally));
const of=tally.right + tally.partial + tally.wrong + tally.unanswered;
const answered=of - tally.unanswered;
const started=answered>0||outcomes.some(({sitting})=>sitting?.best);
const count = wording.count("results_answered", answered, { of: `${of}` });
const sentences=[
["result-date",wording.text("results_date",{moment:wording.moment(new Date().toISOString())})],
["result-count",started?count:wording.text("results_nothing")],
];
return[
...sentences.map(([className,text])=>quizFeedback.element("p",className,text)),
...(started?[resultsPicture.draw(rows,wording.text("results_picture",{count})),resultsPicture.legend(tally)]:[]),
...(gone>0?[quizFeedback.element("p","result-line",wording.count("results_gone",gone))]:[]),
];
}
return Object.freeze({told});
})();
