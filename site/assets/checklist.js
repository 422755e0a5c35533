"use strict";const ticks=(()=>{const isTicks=({module,ticks:boxes})=>typeof module==="string"&&typeof boxes==="object"&&boxes!==null;const nameOf=({module})=>module;const kept=records.of("ticks",isTicks,nameOf,undefined,()=>({ticks:{}}));return Object.freeze({recall:kept.recall,all:kept.all,save:kept.save});})();{class CheckList extends HTMLElement{#saving=elements.make("p","saving");#changed=new Set();#waiting=0;connectedCallback(){if(this.#saving.isConnected){this.#restore();return;}
this.append(this.#saving);this.addEventListener("change",({target})=>{if(target instanceof HTMLInputElement&&target.closest("check-list")===this){this.#keep(target.dataset.check??"",target.checked);}
});this.#restore();records.watch((kind,elsewhere)=>kind==="ticks"&&elsewhere&&this.#restore());}
get #module(){return this.dataset.module??"";}
async #keep(key,ticked){this.#changed.add(key);this.#waiting +=1;this.#saving.replaceChildren();const saving=await ticks.save({module:this.#module,ticks:{}},(before)=>({ticks:{...before.ticks,[key]:ticked},}));this.#changed.delete(key);this.#waiting -=1;if(this.#waiting===0){savingSign.show(this.#saving,saving);}
}
async #restore(){const{record,readable}=await ticks.recall(this.#module);if(!readable){savingSign.warn("blocked");}
for(const box of this.querySelectorAll("input")){const key=box.dataset.check??"";if(!this.#changed.has(key)){box.checked=record?.ticks[key]??box.defaultChecked;}
}
}
}
customElements.define("check-list",CheckList);}
