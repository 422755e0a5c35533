"use strict";const deflate=(()=>{const MOST_IN_BLOCK=0xffff;function stream(name){try{return new((window))[name]("deflate-raw");}catch{return undefined;}
}
async function piped(through,bytes,limit){const reader=new Blob([bytes]).stream().pipeThrough(through).getReader();const parts=[];let length=0;for(let part=await reader.read();!part.done;part=await reader.read()){parts.push(part.value);length +=part.value.length;if(length>limit){reader.cancel().catch(()=>{});throw "too_long";}
}
return new Uint8Array(await new Blob(parts).arrayBuffer());}
function stored(bytes){const blocks = Math.max(1, Math.ceil(bytes.length / MOST_IN_BLOCK));
const made=new Uint8Array(bytes.length + 5 * blocks);for(let block=0;block<blocks;block +=1){const part=bytes.subarray(block * MOST_IN_BLOCK,(block + 1)* MOST_IN_BLOCK);const at=block *(MOST_IN_BLOCK + 5);const view=new DataView(made.buffer,at);view.setUint8(0,block===blocks - 1?1:0);view.setUint16(1,part.length,true);view.setUint16(3,~part.length,true);made.set(part,at + 5);}
return made;}
function unstored(bytes,limit){const made=new Uint8Array(Math.min(bytes.length,limit));const view=new DataView(bytes.buffer,bytes.byteOffset,bytes.length);let[at,length,last]=[0,0,false];while(!last){if(at + 1>bytes.length||bytes[at]&6){throw at + 1>bytes.length?"damaged":"cannot_inflate";}
last=(bytes[at]&1)===1;const count=at + 5<=bytes.length?view.getUint16(at + 1,true):0;if(at + 5 + count>bytes.length||view.getUint16(at + 3,true)!==(~count&0xffff)){throw "damaged";}
if(length + count>limit){throw "too_long";}
made.set(bytes.subarray(at + 5,at + 5 + count),length);[at,length]=[at + 5 + count,length + count];}
return made.slice(0,length);}
async function pack(bytes){const through=stream("CompressionStream");return through?piped(through,bytes,Infinity):stored(bytes);}
async function unpack(bytes,limit){const through=stream("DecompressionStream");if(!through){return unstored(bytes,limit);}
try{return await piped(through,bytes,limit);}catch(fault){throw fault==="too_long"?fault:"damaged";}
}
return Object.freeze({pack,unpack});})();