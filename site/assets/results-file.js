"use strict";
const resultsFile=(()=>{
const{course,workshop,build}=(window).atelier;
const clean = (given) => given.map((text) => `${text}`.normalize("NFC").replace(/\p{Surrogate}/gu, "\ufffd"));
function local(date){
const offset=-date.getTimezoneOffset();
const clock = (minutes) => [minutes / 60, minutes % 60].map((n) => `${Math.floor(n)}`.padStart(2, "0")).join(":");
const there = new Date(date.getTime() + offset * 60_000).toISOString().replace(/\.\d+Z$/, "");
return `${there}${offset < 0 ? "-" : "+"}${clock(Math.abs(offset))}`;
}
async function answered(){
const all=(await progress.all()).flatMap(({question,first,given,tries,at})=>{
const answer={first:clean(first),given:clean(given),tries,at};
return resultsShape.isName(question)&&resultsShape.isAnswer(answer)?[[question,answer]]:[];
});
return Object.fromEntries(all);
}
async function attempted(whole){
const all=(await attempts.all()).flatMap(({assessment,attempts:made})=>{
const meant=made.filter((attempt)=>whole||attempts.isFinished(attempt)).map((attempt)=>({
attempt:attempt.attempt,
drawn:attempt.drawn,
answers:Object.fromEntries(Object.entries(attempt.answers).map(([name,{given}])=>[name,{given:clean(given)}])),
started_at:attempt.started_at,
finished_at:attempt.finished_at,
...(attempt.learner?{learner:attempt.learner}:{}),
})).filter(resultsShape.isAttempt);
return resultsShape.isName(assessment)&&meant.length>0?[[assessment,meant]]:[];
});
return Object.fromEntries(all);
}
async function ticked(){
const all=(await ticks.all()).map(({module,ticks:boxes})=>({[module]:boxes})).filter(resultsShape.areTicks);
return Object.assign({},...all);
}
async function make(whole){
return{
format:"atelier-results",
version:1,
course,
workshop:workshop??null,
build,
participant:await attendee.participant(),
learner:await attendee.learner(),
saved_at:local(new Date()),
answers:await answered(),
assessments:await attempted(whole),
...(whole?{ticks:await ticked()}:{}),
};
}
function name({participant,saved_at}){
return `${wording.text("exchange_file_name", { whose: participant ?? course, date: saved_at.slice(0, 10) })}.json`;
}
function contents({answers,assessments}){
const taken=Object.keys(assessments).length;
return[
wording.count("exchange_answers",Object.keys(answers).length),
...(taken>0?[wording.count("exchange_assessments",taken)]:[]),
].join(", ");
}
return Object.freeze({make,name,contents});
})();
