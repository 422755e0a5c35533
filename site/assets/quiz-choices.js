"use strict";class QuizChoices{#options;constructor(form,key,kind){this.#options=[...key.querySelectorAll("[data-option]")].flatMap((answer)=>{const value=answer.getAttribute("data-option")??"";const input = form.querySelector(`input[value="${CSS.escape(value)}"]`);const row=input?.closest("li");const correct=answer.getAttribute("data-correct")==="true";return input instanceof HTMLInputElement&&row?[{key:value,correct,input,row,answer}]:[];});const[correct,wrong]=[true,false].map((right)=>this.#options.filter((option)=>option.correct===right).map((option)=>option.key));this.key={kind,correct,wrong};this.ask=kind==="single"?"choose_one":"choose_several";this.revealed=[];}
get first(){return this.#options[0]?.row.parentElement?.querySelector("input");}
given(){return this.#options.filter((option)=>option.input.checked).map((option)=>option.key);}
known(given){return scoring.known(this.key,given);}
fill(given){for(const option of this.#options){option.input.checked=given.includes(option.key);}
}
mark(given,id,revealed){for(const option of this.#options){const chosen=given.includes(option.key);if(chosen||revealed){const missed = option.correct && !chosen ? wording.text(`missed_${this.key.kind}`) : "";quizFeedback.mark(option, `${id}_${option.key}`, missed);}
}
}
unmark(){this.#options.forEach(quizFeedback.unmark);}
}
