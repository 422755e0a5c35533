"use strict";{function signOf({state,answered,of}){const sign=document.createElement("span");sign.className = `sign sign-${state}`;sign.textContent = state === "begun" && of > 0 ? wording.text("n_of", { n: `${answered}`, of: `${of}` }) : wording.text(state);if(state==="begun"&&of>0){const what=document.createElement("span");what.className="unseen";what.textContent = ` ${wording.text("n_of_what")}`;sign.append(what);}
return sign;}
class ModuleSigns extends HTMLElement{connectedCallback(){moduleProgress.follow((all)=>{for(const one of all){const link = this.querySelector(`a[href="${CSS.escape(pages.href(`${one.id}.html`))}"]`);const[sign,old]=[signOf(one),link?.querySelector(".sign")];if(old){old.replaceWith(sign);}else{link?.append(" ",sign);}
}
});}
}
customElements.define("module-signs",ModuleSigns);}
