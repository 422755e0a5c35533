"use strict";{class ResultsLoad extends HTMLElement{#told=elements.make("p","exchange-told");#file=elements.make("input","file-field");#text=elements.make("textarea","load-text");connectedCallback(){if(this.#told.isConnected){return;}
this.#told.setAttribute("role","status");this.#file.type="file";this.#file.accept = ".json,.txt,application/json,text/plain";
this.#file.id="load_file";this.#text.id="load_text";this.#text.rows=5;this.#text.setAttribute("spellcheck","false");const label=elements.make("label","load-label",wording.text("exchange_file"));label.htmlFor=this.#file.id;const pasted=elements.make("label","load-label",wording.text("exchange_text"));pasted.htmlFor=this.#text.id;const take=elements.button(wording.text("exchange_take_text"),()=>this.#take(this.#text.value));this.append(
elements.make("h3","",wording.text("exchange_load")),elements.make("p","",wording.text("exchange_joined")),elements.make("div","file-drop",label,this.#file),elements.make("details","load-paste",elements.make("summary","",wording.text("exchange_paste")),pasted,this.#text,elements.make("div","actions",take)),this.#told,);this.#file.addEventListener("change",()=>{const[file]=this.#file.files??[];if(file){this.#take(file);}
});this.addEventListener("dragover",(event)=>event.preventDefault());this.addEventListener("drop",(event)=>{const file=event.dataTransfer?.files[0];if(file){event.preventDefault();this.#take(file);}
});}
#bankOf(assessment){const section = document.getElementById(pages.id(`r_${assessment}`));return section?.dataset.bank??assessment;}
async #take(given){this.#told.textContent=wording.text("exchange_reading");this.#told.removeAttribute("data-fault");try{const file=await(typeof given==="string"?resultsTaking.read(given):resultsTaking.open(given));const saving=await resultsTaking.take(file,(assessment)=>this.#bankOf(assessment));this.#told.textContent=wording.text("exchange_taken",{contents:resultsFile.contents(file)});if(saving!=="saved"){savingSign.warn(saving);this.#told.append(` ${wording.text(saving)}`);}
this.#text.value="";}catch(thrown){const{fault,values}=(thrown);if(!fault){throw thrown;}
this.#told.textContent=wording.text(fault,values);this.#told.setAttribute("data-fault","");}
this.#file.value="";}
}
customElements.define("results-load",ResultsLoad);}
