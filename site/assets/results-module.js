"use strict";
const resultsModule=(()=>{
function told(outcome){
const{module,judged,mark,sitting}=outcome;
if(module.questions.size===0){
return[];
}
if(sitting){
return[...sat(module,mark,sitting),...review(judged)];
}
const answered=judged.filter(({judgement})=>judgement.verdict!=="unanswered");
const unanswered=judged.filter((one)=>!answered.includes(one));
return[
...(answered.length>0?[score(answered.length,judged.length,mark)]:[line(wording.text("results_nothing_yet"))]),
...(answered.length>0?review(answered):[]),
...(unanswered.length>0?[rest(unanswered)]:[]),
];
}
function line(text){
return quizFeedback.element("p","result-line",text);
}
function score(answered,of,{score:reached,points,percent}){
const count = quizFeedback.element("span", "", wording.count("results_answered", answered, { of: `${of}` }));
const result=wording.text("assessment_result",{score:wording.score(reached,points),percent:wording.percent(percent)});
return quizFeedback.element("p","result-line",quizFeedback.element("strong","result-score",result)," ",count);
}
function sat({terms},mark,{best,finished,underway}){
if(!best){
return[line(wording.text(underway?"results_underway":"results_not_taken"))];
}
const which=wording.count("results_best",finished,{moment:wording.moment(best.finished_at)});
const gone=mark.gone>0?[line(wording.count("assessment_gone",mark.gone))]:[];
const again=underway?[line(wording.text("results_underway"))]:[];
return[...assessmentWords.outcome(mark,terms?.pass),line(which),...gone,...again];
}
function review(judged){
const missed=judged.filter(({judgement})=>judgement.verdict!=="right");
if(missed.length===0){
return[quizFeedback.element("p","result-line all-right",wording.text("results_all_right"))];
}
const rows=missed.map(({question,judgement})=>{
const verdict=quizFeedback.element("strong","verdict",wording.text(judgement.verdict));
const row=quizFeedback.element("li","",verdict," ",...links(question));
row.dataset.verdict=judgement.verdict==="unanswered"?"wrong":judgement.verdict;
return row;
});
return[quizFeedback.element("h4","",wording.text("results_review")),quizFeedback.element("ul","result-review",...rows)];
}
function rest(unanswered){
const rows=unanswered.map(({question})=>quizFeedback.element("li","",...links(question)));
const summary=quizFeedback.element("summary","",wording.count("results_unanswered",rows.length));
return quizFeedback.element("details","result-rest",summary,quizFeedback.element("ul","",...rows));
}
function links({href,prompt,passage}){
const asked=quizFeedback.link(href,prompt);
const again=quizFeedback.link(passage,wording.text("assessment_passage"));
again.className="passage";
return passage?[asked," ",again]:[asked];
}
return Object.freeze({told});
})();
