"use strict";{class EraseAll extends HTMLElement{#told=elements.make("p","");#erase=elements.button(wording.text("results_erase"),()=>this.#ask(this.#sure.hidden));#sure=elements.button(wording.text("results_erase_sure"),()=>this.#eraseAll());connectedCallback(){if(this.#told.isConnected){return;}
this.#told.setAttribute("role","status");this.#told.tabIndex=-1;this.#sure.hidden=true;this.append(this.#erase,this.#told,this.#sure);}
#ask(asks){this.#told.textContent=asks?wording.text("results_erase_ask"):"";this.#erase.textContent=wording.text(asks?"erase_keep":"results_erase");this.#sure.hidden=!asks;}
async #eraseAll(){const erased=await records.eraseAll();const left = await store.read(`${wording.course}/`).catch(() => []);
const saving=erased==="saved"&&left.some(({version})=>version>1)?"newer":erased;this.#ask(false);this.#told.textContent = saving === "saved" ? wording.text("results_erased") : `${wording.text("not_erased")} ${wording.text(saving)}`;this.#told.focus();}
}
customElements.define("erase-all",EraseAll);}
