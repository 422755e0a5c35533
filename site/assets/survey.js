"use strict";const surveys=(()=>{function isSurvey({survey,respondent,revision,answers:given}){return typeof survey === "string" && typeof respondent === "string" && /^[0-9a-f]{32}$/.test(respondent)
&&typeof revision==="number"&&Number.isSafeInteger(revision)&&typeof given==="object"&&given!==null
&&Object.values(given).every((texts)=>Array.isArray(texts)&&texts.every((text)=>typeof text==="string"));}
const nameOf=({survey})=>survey;const kept=records.of("survey",isSurvey,nameOf,undefined,()=>({respondent:randomId(),revision:0,answers:{}}));function answer(survey,changed){return kept.save({survey,respondent:randomId(),revision:0,answers:{}},({revision,answers:before})=>({revision:revision + 1,answers:{...before,...changed},}));}
return Object.freeze({recall:kept.recall,answer});})();