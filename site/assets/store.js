"use strict";const store=(()=>{function open(){return new Promise((resolve,reject)=>{const request=indexedDB.open("atelier");request.onupgradeneeded=()=>request.result.createObjectStore("records");request.onsuccess=()=>resolve(request.result);request.onerror=()=>reject(request.error);setTimeout(reject,3000);});}
async function transact(mode,work){const database=await open();try{await new Promise((resolve,reject)=>{const task=database.transaction("records",mode,{durability:"strict"});task.oncomplete=resolve;task.onabort=()=>reject(task.error);setTimeout(reject,10000);work(task.objectStore("records"));});}finally{database.close();}
}
function local(key){try{return JSON.parse(localStorage.getItem(key)??"null")??undefined;}catch(error){if(error instanceof SyntaxError){return undefined;}
throw error;}
}
function copy(key){try{return local(key);}catch{return undefined;}
}
function keepCopy(key,value){try{if(value!==undefined){localStorage.setItem(key,JSON.stringify(value));}
}catch{}
}
async function read(prefix){let values=[];let failure;try{let keys=[];await transact("readonly",(records)=>{const range = IDBKeyRange.bound(prefix, prefix + "\uffff");const[named,request]=[records.getAllKeys(range),records.getAll(range)];named.onsuccess=()=>(keys=named.result);request.onsuccess=()=>(values=request.result);});values.forEach((value,index)=>{if(!(copy(keys[index])?.at>=value.at)){keepCopy(keys[index],value);}
});}catch(error){failure=error??true;}
try{return values.concat(Object.keys(localStorage).filter((key)=>key.startsWith(prefix)).map(local));}catch(error){if(failure){throw error;}
return values;}
}
async function update(key,change){try{let value;await transact("readwrite",(records)=>{const request=records.get(key);request.onsuccess=()=>{value=change(request.result??copy(key));if(value!==undefined){records.put(value,key);}
};});keepCopy(key,value);}catch(error){const text=JSON.stringify(change(local(key)));if(text!==undefined){localStorage.setItem(key,text);if(localStorage.getItem(key)!==text){throw error;}
}
if (/^(Unknown|QuotaExceeded)/.test(error?.name)) {
throw error;}
}
}
function note(key,value){try{if(Number(local(key)?.version??1)>1){return false;}
localStorage.setItem(key,JSON.stringify(value));return true;}catch{return false;}
}
return Object.freeze({read,update,note,transact});})();