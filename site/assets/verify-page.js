"use strict";{const LARGEST=32<<20;function read(file){return new Promise((done,fail)=>{const reader=new FileReader();reader.onload=()=>done(new Uint8Array((reader.result)));reader.onerror=()=>fail(reader.error);reader.readAsArrayBuffer(file);});}
function today(){return new Date(Date.now()+ 14 * 3_600_000).toISOString().slice(0,10);}
class DocumentVerifier extends HTMLElement{#told=elements.make("div","verifier-told");#file=elements.make("input","file-field");#text=elements.make("textarea","verifier-text");#asked=0;#known={demonstration:"",keys:[],withdrawn:[]};connectedCallback(){if(this.#told.isConnected){return;}
this.#known=JSON.parse(this.querySelector(".verifier-data")?.textContent??"");this.#told.setAttribute("aria-live","polite");this.prepend(this.#told);this.querySelector(".verifier-form")?.append(...this.#form());this.querySelector(".verifier-without-script")?.remove();document.addEventListener("dragover",(event)=>event.preventDefault());document.addEventListener("drop",(event)=>{event.preventDefault();this.#take(event.dataTransfer?.files[0]);});window.addEventListener("hashchange",()=>this.#fromAddress());this.#fromAddress();}
#form(){this.#file.type="file";this.#file.id="verifier_file";this.#file.accept = ".pdf,.html,.htm,application/pdf,text/html";
this.#file.addEventListener("change",()=>{this.#take(this.#file.files?.[0]);this.#file.value="";});const label=elements.make("label","",wording.text("verifier_file"));label.htmlFor=this.#file.id;this.#text.id="verifier_text";this.#text.rows=4;this.#text.setAttribute("spellcheck","false");this.#text.setAttribute("autocapitalize","off");const pasted=elements.make("label","",wording.text("verifier_text"));pasted.htmlFor=this.#text.id;const check=elements.button(wording.text("verifier_check"),()=>this.#check(async()=>verifyFind.inText(this.#text.value)),"button");return[
elements.make("div","file-drop",label,this.#file),elements.make("details","verifier-paste",elements.make("summary","",wording.text("verifier_paste")),pasted,this.#text,check),];}
#fromAddress(){const token=verifyFind.inText(location.hash);if(token&&!document.getElementById(token)){this.#check(async()=>token);}
}
#take(file){if(file&&file.size>LARGEST){this.#check(()=>Promise.reject(new Error("too large")));}else if(file){this.#check(async()=>verifyFind.inFile(await read(file)));}
}
async #check(find){const turn=(this.#asked +=1);this.#told.replaceChildren(elements.make("p","",wording.text("verifier_checking")));const card=await this.#judged(find);if(turn===this.#asked){this.#show(card);}
}
async #judged(find){if(!window.crypto?.subtle){return verifyCard.card({word:"cannot"});}
let token;try{token=await find();}catch{return verifyCard.card({word:"unread"});}
return verifyCard.card(await verifyToken.verdict(token,this.#known,today()));}
#show(card){this.#told.replaceChildren(card);card.querySelector("h2")?.focus();}
}
customElements.define("document-verifier",DocumentVerifier);}
