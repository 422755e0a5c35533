"use strict";const answers=(()=>{function normal(text){return folding.fold(text)
.replace(/\p{White_Space}+/gu, " ")
.replace(/ ?(['-]) ?/g, "$1")
.replace(/ ([;:!?%])/g, "$1")
.replace(/^ |[. ]+$/g, "");
}
function tidy(text){return text
.normalize("NFC")
.replace(/\p{Cf}/gu, "")
.replace(/\p{White_Space}+/gu, " ")
.replace(/[‐‑‒–—―−]/g, "-")
.replaceAll("µ","μ")
.replace(/^ | $/g, "");
}
function digits(text){const marks = text.replace(/[^.,]/g, "");
const[first="",last=""]=[marks[0],marks.at(-1)];const decimal=first!==last||marks.length===1?last:"";const group=first!==last||marks.length>1?first:" ";const parts=decimal?text.split(decimal):[text];const decimals=parts[1]??"";const groups=parts[0].split(group);const whole=groups.join("");const grouped = groups.length === 1 || (/^.{1,3}$/.test(groups[0]) && groups.slice(1).every(({ length }) => length === 3));
const written=parts.length===1?whole!=="":parts.length===2&&decimals!=="";return written && grouped && /^[0-9]*$/.test(whole + decimals) ? [whole, decimals] : undefined;
}
function number(text){const sign = /^[+-]/.test(text) ? text[0] : "";
const[whole,decimals]=digits(sign?text.slice(1).trimStart():text)??[];const significant = whole?.replace(/^0+/, "");
if(significant===undefined||decimals===undefined||significant.length>12){return undefined;}
const millionths=BigInt(significant + decimals.slice(0,6).padEnd(6,"0"));const exact = /^0*$/.test(decimals.slice(6));
return{floor:sign==="-"?-millionths -(exact?0n:1n):millionths,exact};}
function bare(given,unit){const text = tidy(given).replace(/ ?\.$/, "");
const sign=tidy(unit)||"%";if(text.endsWith(sign)){return text.slice(0,-sign.length).trimEnd();}
return text.startsWith(sign)?text.slice(sign.length).trimStart():text;}
return Object.freeze({isText(text,given){return normal(text)===normal(given);},isNumber(right,given){const typed=number(bare(given,right.unit));const[center,tolerance]=[number(right.number),number(right.tolerance)];if(!typed||!center||!tolerance){return false;}
const most=center.floor + tolerance.floor;return typed.floor>=center.floor - tolerance.floor
&&(typed.floor<most||(typed.floor===most&&typed.exact));},});})();