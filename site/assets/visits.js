"use strict";{const isVisit=({module,heading})=>typeof module==="string"&&(typeof heading==="string"||heading===null);const nameOf=({module})=>module;const visits=records.of("visit",isVisit,nameOf,undefined,()=>({heading:null}));let module;let heading="";function passed(){if(scrollY===0){return "";}
const headings=[...document.querySelectorAll(".prose :is(h2, h3)[id]")];return pages.anchor(headings.filter((one) => one.getBoundingClientRect().top < innerHeight / 2).at(-1)?.id ?? "");
}
async function open(module){heading=(await visits.recall(module)).record?.heading??"";await visits.save({module,heading},()=>({heading}));}
function keep(){const now=passed();if(module&&now&&now!==heading){heading=now;visits.note({module,heading});}
}
pages.watch((isShown)=>{if(!isShown){keep();}
module=isShown?document.querySelector("article.module")?.getAttribute("data-module")??undefined:undefined;if(module){open(module);}
});document.addEventListener("visibilitychange",()=>document.visibilityState==="hidden"&&keep());window.addEventListener("pagehide",keep);records.watch((kind,elsewhere)=>{if(kind==="answer"&&!elsewhere){keep();}else if(kind==="visit"&&elsewhere){heading=passed();}
});}
