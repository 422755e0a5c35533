"use strict";class QuizPairs{#rows;constructor(form,key){this.#rows=[...form.querySelectorAll("[data-left]")].flatMap((row)=>{const select=row.querySelector("select");return select?[{left:row.getAttribute("data-left")??"",select}]:[];});const pairs=[...key.querySelectorAll("[data-pair]")].map((pair)=>pair.getAttribute("data-pair")??"");this.key={kind:"matching",correct:pairs};this.ask="match_first";this.first=this.#rows[0]?.select;this.revealed=[...key.querySelectorAll(".pair-answers")];}
given(){return this.#rows.filter(({ select }) => select.value).map(({ left, select }) => `${left}:${select.value}`);}
known(given){return scoring.known(this.key,given);}
fill(given){for(const{left,select}of this.#rows){const pair = given.find((one) => one.startsWith(`${left}:`));select.value=pair?.slice(left.length + 1)??"";}
}
mark(given,id){scoring.parts(this.key,given).forEach((right,index)=>{quizFeedback.judge(this.#rows[index].select, `${id}_${index}`, right);});}
unmark(){this.#rows.forEach(({select})=>quizFeedback.unjudge(select));}
}
