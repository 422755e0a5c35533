"use strict";
const drawing=(()=>{
function shuffled(names){
const lots=crypto.getRandomValues(new Uint32Array(names.length));
return names.map((name,index)=>({name,lot:lots[index]})).sort((a,b)=>a.lot - b.lot).map(({name})=>name);
}
function draw(names,count,anchors){
const always=names.filter((name)=>anchors.includes(name));
const others=shuffled(names.filter((name)=>!anchors.includes(name)));
return shuffled([...always,...others.slice(0,Math.max(0,count - always.length))]);
}
return Object.freeze({shuffled,draw});
})();
