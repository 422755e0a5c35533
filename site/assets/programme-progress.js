"use strict";{function bar(text,value,max){const label=document.createElement("label");label.className="bar";label.append(document.createElement("span"),Object.assign(document.createElement("progress"),{max,value}));label.children[0].textContent=text;return label;}
class ProgrammeProgress extends HTMLElement{#isFollowing=false;connectedCallback(){if(this.#isFollowing){return;}
this.#isFollowing=true;this.#warn();moduleProgress.follow((all,{places})=>{const begun=all.filter(({state})=>state!=="fresh");this.replaceChildren(...(begun.length>0?[this.#course(all)]:[]));all.forEach((one)=>this.#showModule(one,begun.length>0));this.#showWayBack(begun.length>0?this.#place(all,places):undefined);});}
async #warn(){const notice=document.getElementById(pages.id("page_notice"));if(notice&&!(await progress.recall("")).readable){notice.textContent=wording.text("blocked");}
}
#course(all){const done=all.filter(({state})=>state==="done").length;return bar(wording.count("programme_modules_done", done, { of: `${all.length}` }), done, all.length);}
get #programme(){return this.closest("article");}
#item(id){return this.#programme?.querySelector(`.modules h3 a[href="${CSS.escape(pages.href(`${id}.html`))}"]`)?.closest("li");}
#showModule({id,state,answered,of},anyBegun){const item=this.#item(id);item?.querySelector(".module-progress")?.remove();if(anyBegun){const shown=document.createElement("div");shown.className = `module-progress sign sign-${state}`;const counted=state==="begun"&&of>0;shown.append(counted ? bar(wording.count("panel_answered", answered, { of: `${of}` }), answered, of) : wording.text(state));item?.querySelector(".facts")?.after(shown);}
}
#place(all,places){const last=[...places].filter(([id])=>all.some((one)=>one.id===id)).at(-1);const next=all.find(({state})=>state==="begun")??all.find(({state})=>state==="fresh");return last?{id:last[0],heading:last[1]}:next&&{id:next.id,heading:""};}
#showWayBack(place){const start=this.#programme?.querySelector(".start");const begin=start?.lastElementChild;const title=place&&this.#item(place.id)?.querySelector(".title")?.textContent;start?.querySelector(".resume")?.remove();begin?.classList.toggle("button-plain",Boolean(title));if(place&&title){const link=document.createElement("a");link.className="button resume";link.href = pages.href(`${place.id}.html`, place.heading);link.append(wording.text("programme_resume"), Object.assign(document.createElement("span"), { className: "resume-title", textContent: ` ${title}` }));begin?.before(link);}
}
}
customElements.define("programme-progress",ProgrammeProgress);}
