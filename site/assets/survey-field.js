"use strict";class SurveyField{#form;#saving=elements.make("p","saving");constructor(card,form,changed){this.name=card.dataset.name??"";this.#form=form;form.autocomplete="off";form.reset();form.append(this.#saving);form.addEventListener("submit",(event)=>event.preventDefault());form.addEventListener("input",()=>changed(this));}
get #boxes(){return[...this.#form.querySelectorAll("input")];}
get #text(){return this.#form.querySelector("textarea");}
get given(){const text=this.#text?.value.slice(0,this.#text.maxLength)??"";return text.trim()?[text]:this.#boxes.filter(({checked})=>checked).map(({value})=>value);}
fill(given){for(const box of this.#boxes){box.checked=given.includes(box.value);}
if(this.#text){this.#text.value=given[0]??"";}
}
saved(saving){savingSign.show(this.#saving,saving);}
}
