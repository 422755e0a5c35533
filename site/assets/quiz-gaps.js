"use strict";class QuizGaps{#gaps;constructor(form,key){this.#gaps=[...form.querySelectorAll(".gap")].filter(QuizGaps.#isControl);this.key={kind:"gaps",correct:[...key.querySelectorAll(".gap-answers > li")].map((row,index)=>QuizGaps.#read(row,this.#gaps[index]))};this.ask="fill_in";this.first=this.#gaps[0];this.revealed=[...key.querySelectorAll(".gap-answers")];}
static #isControl(element){return element instanceof HTMLInputElement||element instanceof HTMLSelectElement;}
static #read(row,gap){const option=row.getAttribute("data-option");if(option&&gap instanceof HTMLSelectElement){return{option,others:[...gap.options].map(({value})=>value).filter((value)=>value&&value!==option)};}
const accepted=[...row.querySelectorAll("[data-text], [data-number]")].map((answer)=>{const [text, number, tolerance, unit] = ["text", "number", "tolerance", "unit"].map((name) => answer.getAttribute(`data-${name}`) ?? "");return answer.hasAttribute("data-text")?{text}:{number,tolerance,unit};});return{accepted};}
given(){const given=this.#gaps.map((gap)=>gap.value);return given.some((text)=>text.trim())?given:[];}
known(given){return scoring.known(this.key,given);}
fill(given){this.#gaps.forEach((gap,index)=>(gap.value=given[index]??""));}
mark(given,id){scoring.parts(this.key, given).forEach((right, index) => quizFeedback.judge(this.#gaps[index], `${id}_${index}`, right));}
unmark(){this.#gaps.forEach(quizFeedback.unjudge);}
}
