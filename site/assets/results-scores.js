"use strict";
const resultsScores=(()=>{
function outcome(module,answers,assessments){
return module.terms?assessed(module,module.terms,assessments.get(module.id)):learned(module,answers);
}
function learned(module,answers){
const judged=[...module.questions.values()].map((question)=>{
const answer=answers.get(question.name);
return{question,judgement:scoring.judge(question.key,answer?.given??[],question.points)};
});
const points=judged.reduce((sum,{question})=>sum + question.points,0);
const score=judged.reduce((sum,{judgement})=>sum + judgement.score,0);
return{module,judged,mark:{score,points,percent:scoring.percent(score,points),gone:0},sitting:undefined};
}
function assessed(module,terms,record){
const marking=new AssessmentMarking(module.questions,terms.anchors);
const all=record?.attempts??[];
const finished=all.filter(attempts.isFinished);
const best=(marking.best(finished));
return{
module,
judged:best?marking.drawn(best).map((question)=>({question,judgement:marking.judge(best,question)})):[],
mark:best?marking.mark(best):{score:0,points:0,percent:0,gone:0},
sitting:{best,finished:finished.length,underway:all.length>finished.length},
};
}
function tally({module,judged,sitting}){
const counts={unanswered:0,right:0,partial:0,wrong:0};
if(sitting&&!sitting.best){
return{...counts,unanswered:module.terms?.draw??0};
}
for(const{judgement}of judged){
counts[judgement.verdict]+=1;
}
return counts;
}
function total(all){
const sum=(verdict)=>all.reduce((count,one)=>count + one[verdict],0);
return{unanswered:sum("unanswered"),right:sum("right"),partial:sum("partial"),wrong:sum("wrong")};
}
return Object.freeze({outcome,tally,total});
})();
