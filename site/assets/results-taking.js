"use strict";const resultsTaking=(()=>{const{course,workshop}=(window).atelier;function refuse(fault,values={}){throw{fault,values};}
function parsed(text){try{return JSON.parse(text);}catch{return refuse(/^\s*\{[^]*"atelier-results"/.test(text) ? "exchange_cut_short" : "exchange_not_ours");
}
}
function checked(value){if(value?.format==="atelier-survey"){refuse("exchange_is_survey");}
if(value?.format!=="atelier-results"){refuse("exchange_not_ours");}
if(Number.isSafeInteger(value.version)&&value.version>1){refuse("exchange_later");}
const fault=resultsShape.fault(value);if(fault!==undefined){refuse("exchange_wrong",{place:fault.slice(0,100)});}
if(value.course!==course){refuse("exchange_other_course");}
if(value.workshop&&workshop&&value.workshop!==workshop){refuse("exchange_other_workshop");}
return value;}
async function read(text){if(text.length>textBlock.LIMIT){refuse("exchange_too_long");}
if(textBlock.begins(text,textBlock.SURVEY)){refuse("exchange_is_survey");}
if(!textBlock.begins(text,textBlock.RESULTS)){return checked(parsed(text));}
try{return checked(parsed(await textBlock.read(text,textBlock.RESULTS)));}catch(thrown){const{fault,line,values}=(thrown);throw { fault, values: values ?? { line: `${line}` } };}
}
async function open(file){if(file.size>textBlock.LIMIT){refuse("exchange_too_long");}
let text="";try{text=new TextDecoder("utf-8",{fatal:true}).decode(await file.arrayBuffer());}catch{refuse("exchange_not_ours");}
return read(text);}
const utc=(time)=>new Date(time).toISOString();function attemptOf(file,own){return({learner=file.learner,...attempt})=>{const finished_at=attempt.finished_at&&utc(attempt.finished_at);const at=finished_at??utc(file.saved_at);return{...attempt,options:{},answers:Object.fromEntries(Object.entries(attempt.answers).map(([name,{given}])=>[name,{given,at}])),started_at:utc(attempt.started_at),finished_at,...(learner===own?{}:{learner}),};};}
function takeAnswer(question,answer){const then=utc(answer.at);return progress.save({question,first:[],given:[],tries:0,revealed:false},({tries,at=""})=>{const{at:_,...told}=answer;const content={...told,revealed:false};return then>at?{...content,at:then}:tries>0?{at}:content;});}
function takeTicks(module,boxes,then){return ticks.save({module,ticks:{}},({ticks:own,at=""})=>({ticks:at>then?{...boxes,...own}:{...own,...boxes},}));}
async function take(file,bankOf){const known=await attendee.participant();if(known&&file.participant&&known!==file.participant){refuse("exchange_other_number",{theirs:file.participant,mine:known});}
const own=await attendee.learner();const savings=[];for(const[question,answer]of Object.entries(file.answers)){savings.push(await takeAnswer(question,answer));}
for(const[assessment,all]of Object.entries(file.assessments)){savings.push(await attempts.take({assessment,bank:bankOf(assessment),attempts:all.map(attemptOf(file,own))}));}
for(const[module,boxes]of Object.entries(file.ticks??{})){savings.push(await takeTicks(module,boxes,utc(file.saved_at)));}
if(!known&&file.participant){savings.push(await attendee.become(file.participant));}
return savings.find((saving)=>saving!=="saved")??"saved";}
return Object.freeze({read,open,take});})();