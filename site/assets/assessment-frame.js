"use strict";class AssessmentFrame{#host;#title=elements.make("h2","");#status=elements.make("div","assessment-outcome");#text=elements.make("div","assessment-text");#begin=elements.make("button","button");#panel=elements.make("div","assessment-panel",this.#title,this.#status,this.#text,elements.make("div","actions",this.#begin));#count=elements.make("p","assessment-count");#saving=elements.make("p","saving");#told=elements.make("p","assessment-told");#finish=elements.make("button","button",wording.text("assessment_finish"));#anyway=elements.make("button","button button-plain",wording.text("assessment_finish_anyway"));#back=elements.make("button","button",wording.text("assessment_to_unanswered"));#buttons=elements.make("div","assessment-buttons",this.#finish,this.#anyway,this.#back);#bar=elements.make("div","assessment-bar",this.#told,this.#count,this.#saving,this.#buttons);constructor(host,actions){this.#host=host;this.#title.tabIndex=-1;this.#status.setAttribute("role","status");this.#told.setAttribute("role","status");const buttons=[[this.#begin,actions.begin],[this.#finish,actions.finish],[this.#anyway,actions.anyway],[this.#back,actions.back]];for(const[button,action]of buttons){button.type="button";button.addEventListener("click",action);}
host.prepend(this.#panel);host.after(this.#bar);this.#show("loading");}
#show(state){const speaks=state==="before"||state==="finished";this.#host.dataset.state=state;this.#panel.classList.toggle("assessment-card",speaks);this.#bar.hidden=state!=="answering";for(const part of[this.#title,this.#text,this.#begin]){part.hidden=!speaks;}
this.#status.replaceChildren();this.#saving.replaceChildren();this.ask(0);}
introduce(text){this.#show("before");this.#title.textContent=wording.text("assessment_before");this.#text.replaceChildren(...text);this.#begin.textContent=wording.text("assessment_begin");}
answer(){this.#show("answering");}
count(answered,of){this.#count.textContent = wording.count("assessment_count", answered, { of: `${of}` });}
say(text){this.#told.textContent=text;}
ask(unanswered){const asks=unanswered>0;this.#told.textContent=asks?wording.count("assessment_unanswered",unanswered):"";this.#finish.hidden=asks;this.#anyway.hidden=!asks;this.#back.hidden=!asks;if(asks){this.#back.focus({preventScroll:true});}
}
saved(saving){savingSign.show(this.#saving,saving);}
end(outcome,text,now){this.#show("finished");this.#title.textContent=wording.text("assessment_outcome");this.#text.replaceChildren(...text);this.#begin.textContent=wording.text("retry");if(now){this.#title.focus();}else{this.#status.setAttribute("aria-live","off");setTimeout(()=>this.#status.removeAttribute("aria-live"));}
this.#status.replaceChildren(...outcome);}
}
