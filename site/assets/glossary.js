"use strict";
(()=>{
if(!("showPopover" in HTMLElement.prototype))return;
const gap=8;
function place(definition,link){
const{left,top,bottom}=link.getClientRects()[0];
const{offsetWidth:width,offsetHeight:height}=definition;
const{clientWidth,clientHeight}=document.documentElement;
const isBelow=bottom + gap + height<=clientHeight||top - gap - height<0;
const x=Math.max(gap,Math.min(left,clientWidth - width - gap));
definition.style.left = `${x + window.scrollX}px`;
definition.style.top = `${(isBelow ? bottom + gap : top - gap - height) + window.scrollY}px`;
}
document.addEventListener("click",(event)=>{
const link=event.target instanceof Element?event.target.closest("a.term"):null;
if(!(link instanceof HTMLAnchorElement))return;
if(event.button!==0||event.ctrlKey||event.metaKey||event.shiftKey||event.altKey)return;
const definition=document.getElementById(pages.id(pages.anchor(link.hash)));
if(!definition?.hasAttribute("popover"))return;
event.preventDefault();
link.focus();
(definition).showPopover();
place(definition,link);
definition.focus({preventScroll:true});
});
})();
