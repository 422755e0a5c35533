"use strict";{class ResultsLoad extends HTMLElement{#told=quizFeedback.element("p","exchange-told");#file=quizFeedback.element("input","load-file");#text=quizFeedback.element("textarea","load-text");connectedCallback(){if(this.#told.isConnected){return;}
this.#told.setAttribute("role","status");this.#file.type="file";this.#file.accept = ".json,.txt,application/json,text/plain";
this.#file.id="load_file";this.#text.id="load_text";this.#text.rows=5;this.#text.setAttribute("spellcheck","false");const label=quizFeedback.element("label","load-label",wording.text("exchange_file"));label.htmlFor=this.#file.id;const pasted=quizFeedback.element("label","load-label",wording.text("exchange_text"));pasted.htmlFor=this.#text.id;const take=sending.button("button button-plain",wording.text("exchange_take_text"),()=>this.#take(this.#text.value));this.append(
quizFeedback.element("h3","",wording.text("exchange_load")),quizFeedback.element("p","",wording.text("exchange_joined")),quizFeedback.element("div","load-drop",label,this.#file),quizFeedback.element("details","load-paste",quizFeedback.element("summary","",wording.text("exchange_paste")),pasted,this.#text,quizFeedback.element("div","actions",take)),this.#told,);this.#file.addEventListener("change",()=>{const[file]=this.#file.files??[];if(file){this.#take(file);}
});this.addEventListener("dragover",(event)=>event.preventDefault());this.addEventListener("drop",(event)=>{const file=event.dataTransfer?.files[0];if(file){event.preventDefault();this.#take(file);}
});}
#bankOf(assessment){const section = document.getElementById(pages.id(`r_${assessment}`));return section?.dataset.bank??assessment;}
async #take(given){this.#told.textContent=wording.text("exchange_reading");this.#told.removeAttribute("data-fault");try{const file=await(typeof given==="string"?resultsTaking.read(given):resultsTaking.open(given));const saving=await resultsTaking.take(file,(assessment)=>this.#bankOf(assessment));this.#told.textContent=wording.text("exchange_taken",{contents:resultsFile.contents(file)});if(saving!=="saved"){quizFeedback.warn(saving);this.#told.append(` ${wording.text(saving)}`);}
this.#text.value="";}catch(thrown){const{fault,values}=(thrown);if(!fault){throw thrown;}
this.#told.textContent=wording.text(fault,values);this.#told.setAttribute("data-fault","");}
this.#file.value="";}
}
customElements.define("results-load",ResultsLoad);}
