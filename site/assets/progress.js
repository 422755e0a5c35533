"use strict";const progress=(()=>{function isAnswer({question,first,given,tries}){return typeof question==="string"&&Array.isArray(first)&&Array.isArray(given)
&&[...first,...given].every((text)=>typeof text==="string")&&typeof tries==="number";}
const nameOf=({question})=>question;const answers=records.of("answer",isAnswer,nameOf,undefined,({question})=>unanswered(question));function unanswered(question){return{question,first:[],given:[],tries:0,revealed:false};}
function answer(question,given){return answers.save(unanswered(question),({tries,first})=>{return{first:tries>0?first:[...given],given:[...given],tries:tries + 1,revealed:false};});}
function reveal(question){return answers.save(unanswered(question),()=>({revealed:true}));}
function erase(questions){return answers.erase(({question})=>questions.includes(question));}
function isAnswered(record){return record!==undefined&&record.tries>0;}
return Object.freeze({recall:answers.recall,all:answers.all,answer,reveal,save:answers.save,erase,isAnswered});})();