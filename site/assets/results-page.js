"use strict";
const resultsPage=(()=>{
function read(){
const sections=([...document.querySelectorAll(".result-module")]);
const own=new Map(sections.map((section)=>[section.dataset.module??"",questions(section)]));
return sections.flatMap((section)=>{
const id=section.dataset.module??"";
const terms=section.dataset.bank?termsOf(section):undefined;
const title=section.querySelector("h3 a");
if(!(title instanceof HTMLAnchorElement)){
return[];
}
const asked=terms&&terms.bank!==id?borrowed(own.get(terms.bank),id):own.get(id);
const kind=(section.dataset.kind);
const checks=([...section.querySelectorAll("[data-check]")]);
return[{id,kind,section,title,questions:asked??new Map(),checks,terms}];
});
}
function termsOf({dataset}){
const{bank="",draw,pass,anchors}=dataset;
return{bank,draw:Number(draw),pass:Number(pass)||undefined,anchors:anchors?.split(" ")??[]};
}
function questions(section){
const rows=([...section.querySelectorAll("[data-question]")]);
return new Map(rows.map((row)=>{
const{question:name="",key="",points,passage=""}=row.dataset;
const href=row.querySelector("a")?.getAttribute("href")??"";
return[name,{name,points:Number(points),key:JSON.parse(key),prompt:row.textContent??"",href,passage}];
}));
}
function borrowed(bank,borrower){
return new Map([...(bank??[])].map(([name,question])=>{
return [name, { ...question, href: pages.href(`${borrower}.html`, pages.anchor(question.href)) }];
}));
}
return Object.freeze({read});
})();
