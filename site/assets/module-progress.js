"use strict";const moduleProgress=(()=>{const modules=(window).atelier.modules;function standing({id,kind,questions},{answered,places,attempts,surveys}){const made=(done,answered,of)=>({id,answered,of,state:done?"done":answered>0||places.has(id)?"begun":"fresh"});if(kind==="survey"){return made(surveys.get(id)??false,0,0);}
if(kind==="assessment"){const all=[attempts.get(id)??[]].flat();const open=all.find((attempt)=>attempt?.finished_at===null);const given=Object.values(open?.answers??{}).filter((answer)=>answer?.given?.length>0);return made(all.some((attempt)=>typeof attempt?.finished_at==="string"),given.length,open?.drawn?.length??0);}
const count=questions.filter((name)=>answered.has(name)).length;return made(questions.length>0?count===questions.length:places.has(id),count,questions.length);}
function all(traces){return modules.map((module)=>standing(module,traces));}
async function traces(){const kinds=["answer","visit","assessment","survey"];const[answers,visits,attempts,surveys]=await Promise.all(kinds.map((kind)=>(records.all(kind))));const places=new Map();for(const{module,heading}of visits){places.delete(module);if(typeof heading==="string"){places.set(module,heading);}
}
return{answered:new Set(answers.filter(progress.isAnswered).map(({question})=>question)),places,attempts:new Map(attempts.map(({assessment,attempts})=>[assessment,attempts])),surveys:new Map(surveys.map(({survey,answers})=>[survey,Object.values(answers??{}).flat().length>0])),};}
function follow(show){let running=false;let changed=false;async function update(){changed=true;if(!running){running=true;while(changed){changed=false;const found=await traces();show(all(found),found);}
running=false;}
}
records.watch(update);update();}
return Object.freeze({follow});})();