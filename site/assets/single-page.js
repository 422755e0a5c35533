"use strict";const singlePage=(()=>{const all=new Map([...document.querySelectorAll(".single-page")].map((page)=>[page.id,(page)]));const first=(all.values().next().value);const watchers=[];const left=new Map();let page=asked()??first;let entry=enter();let address=location.hash;let isTurned=false;function hash(){return location.hash.slice(1);}
function asked(){return all.get(hash().replace(/__.*/, ""));
}
function enter(){const known=history.state?.entry??Date.now();try{history.replaceState({...history.state,entry:known},"");}catch{}
return known;}
function mark(){document.title=page.dataset.title??"";for(const link of document.querySelectorAll(".site-bar a, .module-nav a")){if (link.getAttribute("href") === `#${page.id}`) {link.setAttribute("aria-current","page");const list=link.closest(".module-nav");if(list&&link instanceof HTMLElement){list.scrollTop = link.offsetTop - list.clientHeight / 2;
}
}else{link.removeAttribute("aria-current");}
}
}
function turn(){left.set(entry,scrollY);const next=asked()??(document.getElementById(hash())?page:first);isTurned=next!==page;if(isTurned){watchers.forEach((watcher)=>watcher(false));page.replaceWith(next);page=next;mark();watchers.forEach((watcher)=>watcher(true));}
entry=enter();address=location.hash;}
function arrive(){if(address!==location.hash){turn();}
const place=document.getElementById(hash())??page;const target=place===page?page.querySelector("h1")??page:place;if(isTurned){if(target.tabIndex<0){target.tabIndex=-1;}
target.focus({preventScroll:true});}
const top=left.get(entry);const behavior="instant";if(top!==undefined){scrollTo({top,behavior});}else if(isTurned){place.scrollIntoView({behavior});}
}
for(const other of all.values()){if(other!==page){other.remove();}
}
page.parentElement?.toggleAttribute("data-single",true);mark();window.addEventListener("popstate",turn);window.addEventListener("hashchange",arrive);return Object.freeze({shown:()=>page.id,watch:(watcher)=>watchers.push(watcher)});})();