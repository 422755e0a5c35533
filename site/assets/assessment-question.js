"use strict";class AssessmentQuestion{#element;#form;#answers;#control;#result=elements.make("div","result");constructor(element,form,answers,control,changed){this.#element=element;this.#form=form;this.#answers=answers;this.#control=control;this.name=element.dataset.name??"";this.points=Number(element.dataset.points??1);form.append(this.#result);form.autocomplete="off";form.reset();form.addEventListener("submit",(event)=>event.preventDefault());form.addEventListener("input",()=>changed(this));}
static read(element,changed,say){const form=element.querySelector("form");const answers=element.querySelector("template")?.content;const control=form&&answers&&quizControl(element.dataset.kind??"",form,answers,say);return control?[new AssessmentQuestion(element,form,answers,control,changed)]:[];}
get key(){return this.#control.key;}
get #rows(){const rows=[...this.#form.querySelectorAll(".options > li")];return new Map(rows.map((row)=>[row.querySelector("input")?.value??"",row]));}
get options(){return this.#element.dataset.shuffle==="no"?[]:[...this.#rows.keys()];}
get given(){return this.#control.given();}
focus(){this.#control.first?.focus({preventScroll:true});this.#element.scrollIntoView({block:"start"});}
hide(){this.#element.hidden=true;}
place(options){this.#element.hidden=false;this.#element.parentElement?.append(this.#element);const rows=this.#rows;for(const row of options.map((key)=>rows.get(key))){row?.parentElement?.append(row);}
}
fill(saved){const given=this.#control.known(saved);if(JSON.stringify(given)!==JSON.stringify(this.given)){this.#control.fill(given);}
}
restart(){this.#lock(false);this.#control.unmark();this.#control.fill([]);this.#result.replaceChildren();this.#result.removeAttribute("data-verdict");}
review({given,score,verdict}){const answered=verdict!=="unanswered";const revealed=verdict==="right"?[]:this.#control.revealed;this.restart();this.#control.fill(given);if(answered||this.#control.revealed.length===0){this.#control.mark(given,this.#element.id,true);}
this.#result.setAttribute("data-verdict",answered?verdict:"wrong");this.#result.replaceChildren(
...quizFeedback.result(
wording.text(verdict),wording.score(score,this.points),[
...revealed.flatMap((answer)=>[elements.make("p","right-answer",wording.text("right_answer")),answer]),...this.#answers.querySelectorAll(".explanation"),...(verdict==="right"?[]:this.#passage),],),);this.#lock(true);}
get #passage(){const{passage}=this.#element.dataset;return passage?[elements.make("p","passage",elements.link(passage,wording.text("assessment_passage")))]:[];}
#lock(locked){for(const fieldset of this.#form.querySelectorAll("fieldset")){fieldset.disabled=locked;}
}
}
