"use strict";const textBlock=(()=>{const LIMIT=1<<20;const RESULTS="ATELIER-RESULTATS 1";const SURVEY="ATELIER-SONDAGE 1";const checksum=(bytes)=>sha256.hex(bytes).slice(0,8);async function make(heading,json){const bytes=new TextEncoder().encode(json);const packed=await deflate.pack(bytes);const digits=btoa(Array.from(packed,(byte)=>String.fromCharCode(byte)).join(""));const lines = digits.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "").match(/.{1,64}/g) ?? [];
return [heading, ...lines, checksum(bytes)].join("\n");}
function lines(text){return text
.split(/\r\n|\r|\n/)
.map((line, index) => ({ line: line.replace(/^[\s>]+|\s+$/g, ""), number: index + 1 }))
.filter(({line})=>line);}
function begins(text,heading){return lines(text).some(({line})=>line===heading);}
const isChecksum = (line) => /^[0-9a-f]{8}$/i.test(line);
function parts(text,heading){const all=lines(text);const rest=all.slice(all.findIndex(({line})=>line===heading)+ 1);let digits="";for(const[index,{line,number}]of rest.entries()){const following=rest[index + 1]?.line??"";if(digits&&isChecksum(line)&&!isChecksum(following)){return{digits,sum:line.toLowerCase(),number};}
const isShort = /^[\w-]{1,63}$/.test(line);
if (isShort ? !isChecksum(following) : !/^[\w-]{64}$/.test(line)) {
throw{fault:isShort&&!following?"exchange_cut_line":"exchange_bad_line",line:number};}
digits +=line;}
throw{fault:"exchange_cut_line",line:all.at(-1)?.number??1};}
async function read(text,heading){const{digits,sum,number}=parts(text,heading);try{const packed = Uint8Array.from(atob(digits.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const bytes=await deflate.unpack(packed,LIMIT);if(checksum(bytes)===sum){return new TextDecoder("utf-8",{fatal:true}).decode(bytes);}
}catch(fault){if(fault==="too_long"||fault==="cannot_inflate"){throw{fault:fault==="too_long"?"exchange_too_long":"exchange_cannot_inflate",line:number};}
}
throw{fault:"exchange_bad_sum",line:number};}
return Object.freeze({LIMIT,RESULTS,SURVEY,make,begins,read});})();