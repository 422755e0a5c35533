"use strict";
class SearchDialog{
#index;
#dialog=document.createElement("dialog");
#input=document.createElement("input");
#status=document.createElement("p");
#list=document.createElement("ol");
constructor(index){
this.#index=index;
this.#dialog.className="search";
this.#input.id="page_search";
this.#input.type="search";
this.#input.autocomplete="off";
this.#input.spellcheck=false;
const label=document.createElement("label");
label.htmlFor=this.#input.id;
label.textContent=wording.text("search_label");
const close=document.createElement("button");
close.type="button";
close.className="button button-plain";
close.textContent=wording.text("search_close");
close.addEventListener("click",()=>this.#dialog.close());
const bar=document.createElement("div");
bar.className="search-bar";
bar.append(label,this.#input,close);
this.#status.className="search-status";
this.#status.setAttribute("role","status");
this.#list.className="search-hits";
this.#dialog.setAttribute("aria-label",wording.text("search_name"));
this.#dialog.append(bar,this.#status,this.#list);
this.#input.addEventListener("input",()=>this.#search());
this.#dialog.addEventListener("keydown",(event)=>this.#press(event));
this.#dialog.addEventListener("click",({target})=>{
if(target===this.#dialog||(target instanceof Element&&target.closest("a"))){
this.#dialog.close();
}
});
document.body.append(this.#dialog);
}
open(){
if(!this.#dialog.open){
this.#dialog.showModal();
}
this.#input.select();
this.#search();
}
get #links(){
return[...this.#list.querySelectorAll("a")];
}
async #search(){
const query=this.#input.value;
const index=await this.#index;
if(query!==this.#input.value){
return;
}
const{count,hits}=index.find(query);
if(!query.trim()){
this.#status.textContent=wording.text("search_how");
this.#list.replaceChildren();
return;
}
const more = count > hits.length ? wording.text("search_more", { shown: `${hits.length}` }) : "";
this.#status.textContent = count > 0 ? `${wording.count("search_found", count)}${more}` : wording.text("search_none");
this.#list.replaceChildren(...hits.map(SearchDialog.#row));
}
static #row({href,page,heading,extract}){
const link=document.createElement("a");
link.href=href;
const place=document.createElement("strong");
place.textContent=heading||page;
const context=document.createElement("span");
context.className="search-page";
context.textContent=heading?page:"";
const text=document.createElement("span");
text.className="search-text";
text.append(...extract.map((piece)=>{
const part=document.createElement(piece.found?"mark":"span");
part.textContent=piece.text;
return piece.found?part:piece.text;
}));
link.append(place," ",context," ",text);
const row=document.createElement("li");
row.append(link);
return row;
}
#press(event){
const links=this.#links;
const at=links.findIndex((link)=>link===document.activeElement);
const inField=document.activeElement===this.#input;
if(event.key==="ArrowDown"&&(inField||at>=0)){
(links[at + 1]??links.at(-1))?.focus();
}else if(event.key==="ArrowUp"&&at>=0){
(links[at - 1]??this.#input).focus();
}else if(event.key==="Enter"&&inField){
links[0]?.click();
}else if(event.key==="Escape"){
this.#dialog.close();
}else{
return;
}
event.preventDefault();
}
}
