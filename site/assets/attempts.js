"use strict";const attempts=(()=>{const isTime=(time)=>typeof time==="string"&&!Number.isNaN(Date.parse(time));const areNames=(names)=>Array.isArray(names)&&names.every((name)=>typeof name==="string");const isObject=(value)=>typeof value==="object"&&value!==null;function isAttempt(value){return isObject(value)&&areNames(value.drawn)&&isTime(value.started_at)
&&(value.finished_at===null||isTime(value.finished_at))
&&isObject(value.options)&&Object.values(value.options).every(areNames)
&&isObject(value.answers)&&Object.values(value.answers).every((answer)=>isObject(answer)&&areNames(answer.given));}
function isContent({assessment,bank,attempts:all}){return typeof assessment==="string"&&typeof bank==="string"&&Array.isArray(all)&&all.every(isAttempt);}
function joined(one,other){const answers={...one.answers};for(const[name,answer]of Object.entries(other.answers)){if(!(answers[name]?.at>answer.at)){answers[name]=answer;}
}
const ends=[one.finished_at,other.finished_at].filter((time)=>time!==null).sort();return{...one,answers,finished_at:ends[0]??null};}
function join(before,after){const all=new Map();const stillThere=before.attempts.filter(({started_at})=>started_at>(after.erased??""));for(const attempt of[...stillThere,...after.attempts]){const name = `${attempt.started_at} ${attempt.learner ?? ""}`;const known=all.get(name);all.set(name,known?joined(known,attempt):attempt);}
const inOrder=[...all.values()].sort((a,b)=>(a.started_at<b.started_at?-1:1));return{attempts:inOrder.map((attempt,index)=>({...attempt,attempt:index + 1}))};}
const nameOf=({assessment})=>assessment;const kept=records.of("assessment",isContent,nameOf,join,()=>({attempts:[],erased:new Date().toISOString()}));function isFinished(attempt){return attempt.finished_at!==null;}
function begin(blank,drawn,options){return kept.save(blank,({attempts:all})=>{const started_at=new Date().toISOString();const attempt={attempt:all.length + 1,drawn,options,answers:{},started_at,finished_at:null};return{attempts:all.slice(-1).every(isFinished)?[...all,attempt]:all};});}
function answer(blank,current,answers,end){return kept.save(blank,({attempts:all})=>({attempts:all.map((one)=>{const open=one.started_at===current.started_at&&one.learner===current.learner&&!isFinished(one);const finished_at=end?new Date().toISOString():null;return open?{...one,answers:{...one.answers,...answers},finished_at}:one;}),}));}
function take(others){return kept.save({...others,attempts:[]},(mine)=>join(mine,others));}
return Object.freeze({recall:kept.recall,all:kept.all,begin,answer,take,isFinished});})();