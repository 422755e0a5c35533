"use strict";const savingSign=(()=>{function show(sign,saving){sign.classList.toggle("saving-done",saving==="saved");if(saving===undefined){sign.replaceChildren();}else if(saving==="saved"){sign.textContent=wording.text("saved");}else{sign.replaceChildren(elements.link(`#${pages.id("page_notice")}`, wording.text("not_saved")));warn(saving);}
}
function warn(saving){const notice=document.getElementById(pages.id("page_notice"));if(notice&&!notice.textContent){notice.textContent=wording.text(saving);}
}
return Object.freeze({show,warn});})();