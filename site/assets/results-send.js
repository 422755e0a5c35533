"use strict";{class ResultsSend extends HTMLElement{#panel=elements.make("div","exchange-panel");#open=elements.button(wording.text("exchange_send"),()=>this.#toggle(),"button");#told=elements.make("p","exchange-told");#shown="";connectedCallback(){if(this.#panel.isConnected){return;}
this.#panel.hidden=true;this.#panel.id="page_send";this.#panel.tabIndex=-1;this.#open.setAttribute("aria-expanded","false");this.#open.setAttribute("aria-controls",this.#panel.id);this.#told.setAttribute("role","status");const save=elements.button(wording.text("exchange_save"),()=>this.#save());this.append(
elements.make("div","actions",this.#open,save),this.#told,this.#panel,);records.watch(()=>this.#follow());}
async #follow(){if(!this.#panel.hidden){const file=await resultsFile.make(false);if(ResultsSend.#content(file)!==this.#shown){const isInside=this.#panel.contains(document.activeElement);await this.#show(file);if(isInside)this.#panel.focus();}
}
}
static #content(file){return JSON.stringify({...file,saved_at:""});}
async #toggle(){if(this.#panel.hidden){this.#told.textContent="";await this.#show(await resultsFile.make(false));this.#panel.hidden=false;this.#panel.focus();}else{this.#panel.hidden=true;}
this.#open.setAttribute("aria-expanded", `${!this.#panel.hidden}`);}
async #show(file){this.#shown=ResultsSend.#content(file);const number=file.participant;const whose=number?wording.text("exchange_with_number",{number}):wording.text("exchange_without_number");const isEmpty=Object.keys({...file.answers,...file.assessments}).length===0;const ways=isEmpty
?[elements.make("p","exchange-contents",wording.text("exchange_nothing"))]
:[
elements.make("p","exchange-contents",wording.text("exchange_contents",{contents:resultsFile.contents(file),whose})),elements.make("p","",wording.text("exchange_not_before")),...sending.ways(await this.#parcel(file)),];this.#panel.replaceChildren(...ways);}
async #parcel(file){const json=JSON.stringify(file);return{name:resultsFile.name(file),json,block:await textBlock.make(textBlock.RESULTS,json),subject:wording.text("exchange_subject",{whose:file.participant??wording.text("exchange_nobody"),course:sending.course()}),email:this.dataset.email??"",};}
async #save(){const file=await resultsFile.make(true);const name=resultsFile.name(file);sending.download(name,JSON.stringify(file));this.#told.textContent=wording.text("exchange_saved",{name,contents:resultsFile.contents(file)});}
}
customElements.define("results-send",ResultsSend);}
