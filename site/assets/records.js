"use strict";const records=(()=>{const kinds=new Map();const watchers=[];const channel=openChannel();function openChannel(){try{return new BroadcastChannel(`atelier/${wording.course}`);
}catch{return undefined;}
}
function watch(watcher){watchers.push(watcher);}
function tell(kind,elsewhere){watchers.forEach((watcher)=>watcher(kind,elsewhere));}
async function refresh(kind){await kinds.get(kind)?.load();tell(kind,true);}
channel?.addEventListener("message",({data})=>refresh(data));document.addEventListener("visibilitychange",()=>{if(document.visibilityState==="visible"){["assessment","survey",...kinds.keys()].forEach(refresh);}
});async function all(kind){const found = await (kinds.get(kind)?.all() ?? store.read(`${wording.course}/${kind}/`).catch(() => []));
return found.filter(isKept).sort((a,b)=>(a.at<b.at?-1:1));}
async function eraseAll(){return worst(await Promise.all([...kinds.values()].map(({erase})=>erase())));}
function worst(savings){return savings.find((saving)=>saving!=="saved")??"saved";}
function isKept(value){const{version,at}=(value??{});return version===1&&typeof at==="string";}
function of(kind,isContent,nameOf,join=()=>({}),emptied){const prefix = `${wording.course}/${kind}/`;
const known=new Map();let loading;function isRecord(value){return isContent((value??{}))&&isKept(value);}
function standing(one,other){if(!isRecord(one)||!other){return isRecord(one)?one:other;}
const[before,after]=other.at>one.at?[one,other]:[other,one];return{...after,...join(before,after)};}
async function load(){try{for(const value of await store.read(prefix)){if(isRecord(value)){known.set(nameOf(value),standing(value,known.get(nameOf(value)))??value);}
}
return true;}catch{return false;}
}
async function recall(name){loading??=load();const readable=await loading;return{record:known.get(name),readable};}
async function allOfKind(){loading??=load();await loading;return[...known.values()];}
async function save(blank,change){const saving=await put(blank,change);announce();return saving;}
async function put(blank,change){const name=nameOf(blank);const at=new Date().toISOString();let newer=false;function next(stored){newer=Number((stored)?.version)>1;const before=standing(stored,known.get(name))??blank;const last=isKept(before)&&before.at>at?before.at:at;return newer?undefined:{...before,at:last,...change(before),version:1};}
let kept;try{await store.update(prefix + name,(stored)=>(kept=next(stored)));}catch{kept=undefined;}
const saving=kept?"saved":newer?"newer":"blocked";kept??=next(undefined);if(kept){known.set(name,kept);}
return saving;}
function announce(){tell(kind,false);channel?.postMessage(kind);}
function note(content){const record={...content,version:(1),at:new Date().toISOString()};if(store.note(prefix + nameOf(content),record)){known.set(nameOf(content),record);announce();}
}
async function erase(isMeant=()=>true){await load();const savings=await Promise.all([...known.values()].filter(isMeant).map(async(record)=>{const saving=await put(record,emptied);if(saving==="saved"){store.note(prefix + nameOf(record),known.get(nameOf(record)));}
return saving;}));announce();return worst(savings);}
const made=Object.freeze({recall,all:allOfKind,save,note,erase});kinds.set(kind,{...made,load});return made;}
return Object.freeze({of,all,watch,eraseAll});})();