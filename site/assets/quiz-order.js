"use strict";class QuizOrder{#list;#typed;#say;#moved=false;constructor(form,key,say){this.#list=(form.querySelector(".items"));this.#typed=this.#rows;this.#say=say;const correct=[...key.querySelectorAll(".order-answers > li")].map(QuizOrder.#key);this.key={kind:"ordering",correct};this.ask="move_first";this.revealed=[...key.querySelectorAll(".order-answers")];const names=new Map([...key.querySelectorAll(".order-answers > li")].map((row)=>[QuizOrder.#key(row),row.textContent??""]));for(const row of this.#typed){const item=names.get(QuizOrder.#key(row))??"";row.append(elements.make("div","moves",this.#button("up","↑",row,item),this.#button("down","↓",row,item)));}
}
static #key(row){return row.getAttribute("data-option")??"";}
get first(){return this.#list.querySelector("button");}
get #rows(){return([...this.#list.children]);}
#button(way,sign,row,item){const button=elements.button(sign,()=>{if(way==="up"){row.previousElementSibling&&row.after(row.previousElementSibling);}else{row.nextElementSibling&&row.before(row.nextElementSibling);}
this.#moved=true;row.dispatchEvent(new Event("input",{bubbles:true}));const place=this.#rows.indexOf(row)+ 1;this.#say(wording.text("place", { item, n: `${place}`, count: `${this.#typed.length}` }));});button.setAttribute("aria-label",wording.text(way,{item}));return button;}
given(){return this.#moved?this.#rows.map(QuizOrder.#key):[];}
known(given){return scoring.known(this.key,given);}
fill(given){this.#moved=given.length>0;const rows=given.flatMap((key)=>this.#typed.filter((row)=>QuizOrder.#key(row)===key));this.#list.append(...(this.#moved?rows:this.#typed));}
mark(given,id){const correct=(this.key.correct);this.#rows.slice(1).forEach((row,index)=>{const place=correct.indexOf(QuizOrder.#key(row));const right=place>0&&correct[place - 1]===given[index];const verdict=elements.make("strong","verdict",wording.text(right?"follows":"not_follows"));const told=elements.make("p","part-verdict",verdict);told.id = `${id}_${index}`;row.append(told);row.setAttribute("data-verdict",right?"right":"wrong");});}
unmark(){for(const row of this.#rows){row.querySelector(".part-verdict")?.remove();row.removeAttribute("data-verdict");}
}
}
