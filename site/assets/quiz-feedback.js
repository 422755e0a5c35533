"use strict";const quizFeedback=(()=>{function mark(option,id,missed){const feedback=elements.make("div","option-feedback",...elements.copy(option.answer).childNodes);feedback.id=id;if(missed){feedback.querySelector(".verdict")?.after(elements.make("p","missed",missed));}
option.row.append(feedback);option.row.setAttribute("data-verdict",option.correct?"right":"wrong");option.input.setAttribute("aria-describedby",id);}
function unmark(option){option.row.querySelector(".option-feedback")?.remove();option.row.removeAttribute("data-verdict");option.input.removeAttribute("aria-describedby");}
function judge(control,id,right){const told=elements.make("span","part-verdict",elements.make("strong","verdict",wording.text(right?"part_right":"part_wrong")));told.id=id;told.setAttribute("data-verdict",right?"right":"wrong");control.setAttribute("data-verdict",right?"right":"wrong");control.setAttribute("aria-describedby",id);control.after(told);}
function unjudge(control){if(control.hasAttribute("data-verdict")){control.nextElementSibling?.remove();control.removeAttribute("data-verdict");control.removeAttribute("aria-describedby");}
}
function result(verdict,score,details){return [elements.make("p", "", elements.make("strong", "verdict", verdict), ` ${score}`), ...[...details].map(elements.copy)];}
return Object.freeze({mark,unmark,judge,unjudge,result});})();