"use strict";const resultsShape=(()=>{const is=(test)=>(value,path)=>(test(value)?undefined:path);const text=(test)=>is((value)=>typeof value==="string"&&test.test(value));const isPlain=(value)=>typeof value==="object"&&value!==null&&!Array.isArray(value);function first(faults){for(const fault of faults){if(fault!==undefined){return fault;}
}
return undefined;}
const list=(item)=>(value,path)=>{function* faults(){for(const[index,one]of value.entries()){yield item(one, `${path}[${index}]`);}
}
return Array.isArray(value)?first(faults()):path;};const distinct=(item)=>(value,path)=>list(item)(value,path)??(new Set(value).size<value.length?path:undefined);const named=(item)=>(value,path)=>{function* faults(){for(const[key,one]of Object.entries(value)){yield name(key, `${path}.${key}`) ?? item(one, `${path}.${key}`);}
}
return isPlain(value)?first(faults()):path;};const object=(parts,optional={})=>(value,path)=>{const known=new Map(Object.entries({...parts,...optional}));function* faults(){for(const part of Object.keys(parts)){yield Object.hasOwn(value, part) ? undefined : `${path}.${part}`;}
for(const[part,one]of Object.entries(value)){const check=known.get(part);yield check ? check(one, `${path}.${part}`) : `${path}.${part}`;}
}
return isPlain(value)?first(faults()):path;};const orNull=(check)=>(value,path)=>(value===null?undefined:check(value,path));function isTime(value){const [date] = /^\d{4}-\d\d-\d\d(?=T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$)/.exec(value) ?? [];
return typeof value==="string"&&date!==undefined&&!Number.isNaN(Date.parse(value))
&& new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);}
const name = text(/^[a-z0-9-]{1,200}$/);
const time=is(isTime);const count=is((value)=>Number.isSafeInteger(value)&&value>0);const given = list(is((value) => typeof value === "string" && !/\p{Surrogate}/u.test(value)));
const learner = text(/^[0-9a-f]{32}$/);
const participant=is((value)=>typeof value==="string"&&participantNumber.read(value)?.number===value);const answer=object({first:given,given,tries:count,at:time});const attempt=object(
{attempt:count,drawn:distinct(name),answers:named(object({given})),started_at:time,finished_at:orNull(time)},{learner},);const ticks=named(named(is((value)=>typeof value==="boolean")));const whole=object(
{format:is((value)=>value==="atelier-results"),version:is((value)=>value===1),course:name,workshop: orNull(text(/^[A-Za-z0-9._-]{1,200}$/)),
build: text(/^sha256-[\w+/=-]{1,100}$/),
participant:orNull(participant),learner,saved_at:time,answers:named(answer),assessments:named(list(attempt)),},{ticks},);const passes=(check)=>(value)=>check(value,"")===undefined;return Object.freeze({isAnswer:passes(answer),isAttempt:passes(attempt),areTicks:passes(ticks),isName:passes(name),fault(value){return whole(value, "")?.replace(/^\./, "");
},});})();