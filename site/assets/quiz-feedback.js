"use strict";const quizFeedback=(()=>{function element(name,className,...content){const made=document.createElement(name);made.className=className;made.append(...content);return made;}
function link(href,...content){const made=element("a","",...content);made.href=href;return made;}
function copy(source){const made=(source.cloneNode(true));made.querySelectorAll("[id]").forEach((named)=>named.removeAttribute("id"));return made;}
function mark(option,id,missed){const feedback=element("div","option-feedback",...copy(option.answer).childNodes);feedback.id=id;if(missed){feedback.querySelector(".verdict")?.after(element("p","missed",missed));}
option.row.append(feedback);option.row.setAttribute("data-verdict",option.correct?"right":"wrong");option.input.setAttribute("aria-describedby",id);}
function unmark(option){option.row.querySelector(".option-feedback")?.remove();option.row.removeAttribute("data-verdict");option.input.removeAttribute("aria-describedby");}
function judge(control,id,right){const told=element("span","part-verdict",element("strong","verdict",wording.text(right?"part_right":"part_wrong")));told.id=id;told.setAttribute("data-verdict",right?"right":"wrong");control.setAttribute("data-verdict",right?"right":"wrong");control.setAttribute("aria-describedby",id);control.after(told);}
function unjudge(control){if(control.hasAttribute("data-verdict")){control.nextElementSibling?.remove();control.removeAttribute("data-verdict");control.removeAttribute("aria-describedby");}
}
function result(verdict,score,details){return [element("p", "", element("strong", "verdict", verdict), ` ${score}`), ...[...details].map(copy)];}
function showSaving(sign,saving){const saved=saving==="saved";sign.classList.toggle("saving-done",saved);if(saved){sign.textContent=wording.text("saved");}else{sign.replaceChildren(link(`#${pages.id("page_notice")}`, wording.text("not_saved")));warn(saving);}
}
function warn(saving){const notice=document.getElementById(pages.id("page_notice"));if(notice&&!notice.textContent){notice.textContent=wording.text(saving);}
}
return Object.freeze({element,link,mark,unmark,judge,unjudge,result,showSaving,warn});})();