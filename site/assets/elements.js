"use strict";const elements=(()=>{function make(name,className,...content){const made=document.createElement(name);made.className=className;made.append(...content);return made;}
function link(href,...content){const made=make("a","",...content);made.href=href;return made;}
function button(text,act,className="button button-plain"){const made=make("button",className,text);made.type="button";made.addEventListener("click",act);return made;}
function copy(source){const made=(source.cloneNode(true));[made,...made.querySelectorAll("[id]")].forEach((one)=>one.removeAttribute("id"));return made;}
return Object.freeze({make,link,button,copy});})();