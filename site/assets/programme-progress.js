"use strict";{function bar(text,value,max){return elements.make("label","bar",elements.make("span","",text),Object.assign(elements.make("progress",""),{max,value}));}
class ProgrammeProgress extends HTMLElement{#isFollowing=false;connectedCallback(){if(this.#isFollowing){return;}
this.#isFollowing=true;this.#warn();moduleProgress.follow((all,{places})=>{const begun=all.filter(({state})=>state!=="fresh");this.replaceChildren(...(begun.length>0?[this.#course(all)]:[]));all.forEach((one)=>this.#showModule(one,begun.length>0));this.#showWayBack(begun.length>0?this.#place(all,places):undefined);});}
async #warn(){const notice=document.getElementById(pages.id("page_notice"));if(notice&&!(await progress.recall("")).readable){notice.textContent=wording.text("blocked");}
}
#course(all){const done=all.filter(({state})=>state==="done").length;return bar(wording.count("programme_modules_done", done, { of: `${all.length}` }), done, all.length);}
get #programme(){return this.closest("article");}
#item(id){return this.#programme?.querySelector(`.modules h3 a[href="${CSS.escape(pages.href(`${id}.html`))}"]`)?.closest("li");}
#showModule({id,state,answered,of},anyBegun){const item=this.#item(id);item?.querySelector(".module-progress")?.remove();if(anyBegun){const counted=state==="begun"&&of>0;const told = counted ? bar(wording.count("panel_answered", answered, { of: `${of}` }), answered, of) : wording.text(state);const shown = elements.make("div", `module-progress sign sign-${state}`, told);item?.querySelector(".facts")?.after(shown);}
}
#place(all,places){const last=[...places].filter(([id])=>all.some((one)=>one.id===id)).at(-1);const next=all.find(({state})=>state==="begun")??all.find(({state})=>state==="fresh");return last?{id:last[0],heading:last[1]}:next&&{id:next.id,heading:""};}
#showWayBack(place){const start=this.#programme?.querySelector(".start");const begin=start?.lastElementChild;const title=place&&this.#item(place.id)?.querySelector(".title")?.textContent;start?.querySelector(".resume")?.remove();begin?.classList.toggle("button-plain",Boolean(title));if(place&&title){const what = elements.make("span", "resume-title", ` ${title}`);const link = elements.link(pages.href(`${place.id}.html`, place.heading), wording.text("programme_resume"), what);link.className="button resume";begin?.before(link);}
}
}
customElements.define("programme-progress",ProgrammeProgress);}
