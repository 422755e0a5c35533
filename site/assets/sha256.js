"use strict";const sha256=(()=>{const primes=[];for(let number=2;primes.length<64;number +=1){if(primes.every((prime)=>number % prime>0)){primes.push(number);}
}
const fraction=(root)=>((root % 1)* 2 ** 32)|0;const beginning=primes.slice(0,8).map((prime)=>fraction(Math.sqrt(prime)));const constants=primes.map((prime)=>fraction(Math.cbrt(prime)));const turned=(word,by)=>(word>>>by)|(word<<(32 - by));function padded(bytes){const whole=new Uint8Array(((bytes.length + 72)>>6)<<6);whole.set(bytes);whole[bytes.length]=0x80;const view=new DataView(whole.buffer);view.setUint32(whole.length - 8, bytes.length / 2 ** 29);
view.setUint32(whole.length - 4,bytes.length<<3);return view;}
function next(words,state){let[a,b,c,d,e,f,g,h]=state;for(let at=0;at<64;at +=1){if(at>15){const[early,late]=[words[at - 15],words[at - 2]];words[at]=words[at - 16]+ words[at - 7]
+(turned(early,7)^ turned(early,18)^(early>>>3))
+(turned(late,17)^ turned(late,19)^(late>>>10));}
const one=h +(turned(e,6)^ turned(e,11)^ turned(e,25))+((e&f)^(~e&g))+ constants[at]+ words[at];const two=(turned(a,2)^ turned(a,13)^ turned(a,22))+((a&b)^(a&c)^(b&c));[a,b,c,d,e,f,g,h]=[(one + two)|0,a,b,c,(d + one)|0,e,f,g];}
return[a,b,c,d,e,f,g,h].map((word,index)=>(word + state[index])|0);}
function hex(bytes){const view=padded(bytes);const words=new Int32Array(64);let state=beginning;for(let block=0;block<view.byteLength;block +=64){for(let at=0;at<16;at +=1){words[at]=view.getInt32(block + 4 * at);}
state=next(words,state);}
return state.map((word)=>(word>>>0).toString(16).padStart(8,"0")).join("");}
return Object.freeze({hex});})();