"use strict";const savingSign=(()=>{function show(sign,saving){const isSaved=saving==="saved";sign.classList.toggle("saving-done",isSaved);sign.textContent=isSaved?wording.text(saving):"";if(saving&&!isSaved){sign.append(elements.link(`#${pages.id("page_notice")}`, wording.text("not_saved")));warn(saving);}
}
function warn(saving){const notice=document.getElementById(pages.id("page_notice"));if(notice&&!notice.textContent){notice.textContent=wording.text(saving);}
}
return Object.freeze({show,warn});})();