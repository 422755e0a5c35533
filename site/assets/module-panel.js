"use strict";{class ModulePanel extends HTMLElement{#title=quizFeedback.element("h2","",wording.text("panel_title"));#text=quizFeedback.element("span","");#bar=quizFeedback.element("progress","");#told=quizFeedback.element("p","");#redo=this.#button("panel_redo",()=>this.#again());#erase=this.#button("erase_module",()=>this.#ask(this.#sure.hidden));#sure=this.#button("erase_sure",()=>this.#eraseAnswers());#missed=[];connectedCallback(){if(this.#title.isConnected){return;}
this.#title.tabIndex=-1;this.#told.setAttribute("role","status");this.append(this.#title,quizFeedback.element("label","bar",this.#text,this.#bar),this.#redo,this.#erase,this.#told,this.#sure);this.#show();records.watch((kind)=>{if(kind==="answer"){if(this.#sure.hidden){this.#told.textContent="";}
this.#show();}
});}
get #questions(){return([...(this.closest("article")?.querySelectorAll("quiz-question")??[])]);}
#button(name,action){const button=quizFeedback.element("button","button button-plain",wording.text(name));button.type="button";button.hidden=true;button.addEventListener("click",action);return button;}
async #show(){const given=new Map((await progress.all()).filter(progress.isAnswered).map((record)=>[record.question,record.given]));const answered=this.#questions.filter(({name})=>given.has(name));this.#missed=answered.filter((question)=>!question.isRight(given.get(question.name)??[]));const right=answered.length - this.#missed.length;const of=this.#questions.length;const count = wording.count("panel_answered", answered.length, { of: `${of}` });this.#text.textContent = answered.length > 0 ? `${count}, ${wording.count("panel_right", right)}` : count;this.#bar.max=of;this.#bar.value=answered.length;this.#redo.hidden=this.#missed.length===0;this.#erase.hidden=answered.length===0;if(answered.length===0&&!this.#sure.hidden){this.#ask(false);}
}
#again(){this.#missed.forEach((question)=>question.reset());this.#told.textContent=wording.count("panel_again",this.#missed.length);this.#missed[0]?.goTo();}
#ask(asks){this.#told.textContent=asks?wording.text("erase_module_ask"):"";this.#erase.textContent=wording.text(asks?"erase_keep":"erase_module");this.#sure.hidden=!asks;}
async #eraseAnswers(){this.#title.focus();this.#ask(false);this.#questions.forEach((question)=>question.reset());const saving=await progress.erase(this.#questions.map(({name})=>name));this.#questions.forEach((question)=>question.remember());this.#told.textContent=wording.text(saving==="saved"?"erased_module":"not_erased");if(saving!=="saved"){quizFeedback.warn(saving);}
}
}
customElements.define("module-panel",ModulePanel);}
