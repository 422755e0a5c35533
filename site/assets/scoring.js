"use strict";const scoring=(()=>{function parts(key,given){if(key.kind==="gaps"){return key.correct.map((gap,index)=>fills(gap,given[index]??""));}
if(key.kind==="ordering"){const order=[...new Set(given)].filter((item)=>key.correct.includes(item));return key.correct.slice(1).map((item,index)=>{const place=order.indexOf(item);return place>0&&order[place - 1]===key.correct[index];});}
const chosen=new Map(given.map(sides).reverse());return key.correct.map(sides).map(([left,right])=>chosen.get(left)===right);}
function sides(pair){const[left,right,more]=pair.split(":");return more===undefined?[left,right]:["",undefined];}
function fills(gap,given){return "option" in gap
?gap.option===given
:gap.accepted.some((one)=>("text" in one?answers.isText(one.text,given):answers.isNumber(one,given)));}
function score(key,given,points){if(key.kind==="single"){return isRight(key,given)?points:0;}
if(key.kind==="multiple"){const right=given.filter((option)=>key.correct.includes(option)).length;return (Math.max(0, right - (given.length - right)) * points) / key.correct.length;
}
const all=parts(key,given);return (all.filter(Boolean).length * points) / all.length;
}
function isRight(key,given){return key.kind==="single"||key.kind==="multiple"
?given.length===key.correct.length&&given.every((option)=>key.correct.includes(option))
:parts(key,given).every(Boolean);}
function known(key,saved){if(key.kind==="gaps"){const texts=key.correct.map((gap,index)=>(isOffered(gap,saved[index]??"")?saved[index]??"":""));return texts.some(Boolean)?texts:[];}
if(key.kind==="ordering"){const order=[...new Set(saved)].filter((item)=>key.correct.includes(item));return order.length===key.correct.length?order:[];}
if(key.kind==="matching"){const pairs=key.correct.map(sides);return pairs.flatMap(([left])=>saved.find((one)=>sides(one)[0]===left&&pairs.some((pair)=>pair[1]===sides(one)[1]))??[]);}
const offered="wrong" in key?[...key.correct,...key.wrong]:[];return[...new Set(saved)].filter((option)=>offered.includes(option));}
function isOffered(gap,text){return "accepted" in gap||gap.option===text||gap.others.includes(text);}
function percent(reached,points){return points > 0 ? Math.floor((reached * 100) / points + 1e-9) : 0;
}
function judge(key,saved,points){const given=known(key,saved);if(given.length===0){return{given,score:0,verdict:"unanswered"};}
const reached=score(key,given,points);return{given,score:reached,verdict:isRight(key,given)?"right":reached>0?"partial":"wrong"};}
return Object.freeze({parts,score,isRight,known,percent,judge});})();