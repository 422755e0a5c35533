"use strict";const verifyFind=(()=>{const META = /<meta\s+name="?atelier-token"?\s+content="?([^"\s>]*)/gi;
const INFO = /\/atelier(?:-|#2[dD])?token\s*\(([^()\\]*)\)/g;
const OBJECTS = /<<([^<>]*\/Type\s*\/ObjStm[^<>]*)>>\s*stream\r?\n/g;
const MOST_INFLATED=4<<20;function inText(typed){return typed.replace(/\s/g, "").replace(/^.*#/, "");
}
function only(pattern,text){return[...new Set(Array.from(text.matchAll(pattern),([,token])=>token))].join("+");}
async function inObjects(text,bytes){for(const stream of text.matchAll(OBJECTS)){const start=(stream.index??0)+ stream[0].length;const size = Number(/\/Length\s+(\d+)/.exec(stream[1])?.[1]);
const packed=bytes.subarray(start + 2,start + size - 4);const unpacked=await deflate.unpack(packed,MOST_INFLATED).catch(()=>new Uint8Array());const found=only(INFO,new TextDecoder("latin1").decode(unpacked));if(found){return found;}
}
return "";}
async function inFile(bytes){const text=new TextDecoder("latin1").decode(bytes);if(text.startsWith("%PDF-")){return only(INFO,text)||inObjects(text,bytes);}
return only(META,text);}
return Object.freeze({inText,inFile});})();