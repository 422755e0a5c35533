"use strict";{class QuizQuestion extends HTMLElement{#control=undefined;#checked=undefined;#tried=[];#at=undefined;#result=elements.make("div","result");#saving=elements.make("span","saving");#retry=elements.button(wording.text("retry"),()=>this.#restart());#reveal=elements.button(wording.text("reveal"),()=>this.#showAnswer());#erase=elements.button(wording.text("erase_one"),()=>this.#eraseAnswer());connectedCallback(){const form=this.querySelector("form");const key=this.#key;if(this.#control){this.#follow();return;}
if(!form||!key){return;}
this.#control=quizControl(this.dataset.kind??"",form,key,(text)=>(this.#result.textContent=text));if(!this.#control){return;}
const check=elements.make("button","button",wording.text("check"));this.#retry.hidden=true;this.#reveal.hidden=true;this.#erase.hidden=true;this.#erase.classList.add("button-quiet");this.#result.setAttribute("role","status");key.before(elements.make("div","actions",check,this.#retry,this.#reveal,this.#saving,this.#erase),this.#result);form.autocomplete="off";form.reset();form.addEventListener("submit",(event)=>{event.preventDefault();this.#check();});form.addEventListener("input",()=>this.#clear());this.#clear();this.#restore();records.watch((kind,elsewhere)=>kind==="answer"&&elsewhere&&this.#follow());}
get name(){return this.dataset.name??"";}
isRight(given){const control=this.#control;return control!==undefined&&scoring.isRight(control.key,control.known(given));}
get #key(){return this.querySelector("details.answers");}
async #check(){const given=this.#control?.given()??[];if(given.length===0){this.#result.textContent=wording.text(this.#control?.ask??"");return;}
if(this.#checked){return;}
this.#show(given,false);this.#tell(given,await progress.answer(this.name,given));}
async #showAnswer(){this.#control?.fill(this.#tried);this.#show(this.#tried,true);this.#retry.focus();this.#tell(this.#checked,await progress.reveal(this.name));}
async #eraseAnswer(){this.#restart();const saving=await progress.erase([this.name]);await this.remember();if(saving==="saved"){this.#result.textContent=wording.text("erased_one");}else{savingSign.show(this.#saving,saving);}
}
#restart(){this.reset();this.#control?.first?.focus();}
reset(){this.#clear();this.#control?.fill([]);this.#retry.hidden=true;this.#reveal.hidden=true;}
goTo(){this.scrollIntoView();this.#control?.first?.focus({preventScroll:true});}
async remember(){const{record,readable}=await progress.recall(this.name);const changed=record?.at!==this.#at;this.#at=record?.at;this.#erase.hidden=!progress.isAnswered(record);return{record,readable,changed};}
async #follow(){const{record,changed}=await this.remember();if(changed&&(this.#checked||!this.#control?.given().length)){this.reset();if(progress.isAnswered(record)){this.#restore();}
}
}
async #restore(){const{record,readable}=await this.remember();if(!readable){savingSign.warn("blocked");}
const given=this.#control?.known(record?.given??[])??[];const started=this.#checked||this.#control?.given().length;if(!record||given.length===0||started){return;}
this.#control?.fill(given);this.#result.setAttribute("aria-live","off");this.#show(given,record.revealed);this.#tell(this.#checked,"saved");setTimeout(()=>this.#result.removeAttribute("aria-live"));}
#show(given,revealed){const control=(this.#control);const points=Number(this.dataset.points??1);const score=scoring.score(control.key,given,points);const right=scoring.isRight(control.key,given);const verdict=right?"right":revealed?"revealed":score>0?"partial":"wrong";this.#clear();this.#checked=given;this.#tried=given;control.mark(given,this.id,revealed);this.#result.setAttribute("data-verdict",verdict);this.#result.replaceChildren(
...quizFeedback.result(
wording.text(verdict),wording.score(score,points),[...(revealed?control.revealed:[]),...(right||revealed?this.querySelectorAll(".answers .explanation"):[])],),);this.#retry.hidden=false;this.#reveal.hidden=right||revealed;this.#key?.toggleAttribute("hidden",!right);}
#clear(){this.#checked=undefined;this.#control?.unmark();this.#result.removeAttribute("data-verdict");this.#result.replaceChildren();this.#saving.replaceChildren();this.#key?.toggleAttribute("hidden",true);}
#tell(given,saving){this.remember();if(given&&given===this.#checked){savingSign.show(this.#saving,saving);}
}
}
customElements.define("quiz-question",QuizQuestion);pages.watch(()=>document.querySelectorAll(".without-script").forEach((note)=>note.remove()));}
