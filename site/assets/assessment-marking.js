"use strict";class AssessmentMarking{#questions;#draw;#anchors;constructor(questions,draw,anchors){this.#questions=questions;this.#draw=draw;this.#anchors=anchors;}
drawn({drawn}){return[...new Set(drawn)].flatMap((name)=>this.#questions.get(name)??[]);}
mark(attempt){const questions=this.drawn(attempt);const missing=Math.max(0,this.#draw - questions.length);const others=[...this.#questions.values()].filter((question)=>!questions.includes(question));const lacking=others.sort((a,b)=>b.points - a.points).slice(0,missing);const points=[...questions,...lacking].reduce((sum,question)=>sum + question.points,0);const score=questions.reduce((sum,question)=>sum + this.judge(attempt,question).score,0);const gone=new Set(attempt.drawn).size - questions.length;return{score,points,percent:scoring.percent(score,points),gone,missing};}
judge({answers},{name,points,key}){return scoring.judge(key,answers[name]?.given??[],points);}
best(all){return all.reduce((best,one)=>(best&&this.#share(best)>=this.#share(one)?best:one),undefined);}
#share(attempt){const{score,points}=this.mark(attempt);return points > 0 ? score / points : 0;
}
gain(attempt,others){const inOrder=[...others].sort((a,b)=>(a.finished_at<b.finished_at?-1:1));const[first,last]=[inOrder[0],inOrder.at(-1)];if(!first||!last){return undefined;}
const[before,after]=first.finished_at<attempt.finished_at?[first,attempt]:[attempt,last];const drawn=this.#anchors.filter((name)=>before.drawn.includes(name)&&after.drawn.includes(name));const common=drawn.flatMap((name)=>this.#questions.get(name)??[]);const right=(one)=>common.filter((question)=>this.judge(one,question).verdict==="right").length;return common.length>0?{n:common.length,before:right(before),after:right(after)}:undefined;}
}
