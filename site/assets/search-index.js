"use strict";class SearchIndex{static #shown=20;static #before=60;static #after=140;static #widths=new Map();#sections=[];static async of(texts){const index=new SearchIndex();let from=performance.now();for(const[page,title,sections]of texts){for(let at=0;at<sections.length;at +=3){const[id,heading,text]=sections.slice(at,at + 3);const[foldedPage,foldedHeading,foldedText]=[at>0?"":title,heading,text].map(SearchIndex.#spaced);index.#sections.push({href:pages.href(page,id),page:title,heading,text,foldedPage,foldedHeading,foldedText});}
if(performance.now()- from>20){await new Promise((resolve)=>setTimeout(resolve));from=performance.now();}
}
return index;}
static #spaced(text){return ` ${folding.fold(text).replace(/[^\p{L}\p{N}\ud800-\udfff]/gu, " ")}`;
}
find(query){const words=SearchIndex.#words(query);const scored=words.length===0?[]:this.#sections.flatMap((section)=>{const score=SearchIndex.#score(section,words);return score>0?[{section,score}]:[];});scored.sort((one,other)=>other.score - one.score);const shown=scored.slice(0,SearchIndex.#shown);return{count:scored.length,hits:shown.map(({section})=>SearchIndex.#hit(section,words))};}
static #words(query){const all = folding.fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
const long=all.filter((word)=>word.length>1);return[...new Set(long.length>0?long:all)];}
static #score({foldedPage,foldedHeading,foldedText},words){let score=foldedHeading.trim()===words.join(" ")?40:0;for(const word of words){const worth=20 * SearchIndex.#count(foldedPage,word,1)+ 10 * SearchIndex.#count(foldedHeading,word,1)
+ SearchIndex.#count(foldedText,word,3);if(worth===0){return 0;}
score +=worth;}
return score;}
static #count(text,word,most){let count=0;for (let at = text.indexOf(` ${word}`); at >= 0 && count < most; at = text.indexOf(` ${word}`, at + 1)) {count +=1;}
return count;}
static #hit({href,page,heading,text,foldedText},words){const places = words.map((word) => foldedText.indexOf(` ${word}`)).filter((at) => at >= 0);const place=SearchIndex.#unfolded(text,Math.min(...places,foldedText.length));const start=places.length===0||place<=SearchIndex.#before?0:text.indexOf(" ",place - SearchIndex.#before)+ 1;const end=text.indexOf(" ",start + SearchIndex.#before + SearchIndex.#after);const cut = end < 0 ? text.slice(start) : `${text.slice(start, end)} …`;const extract = (start > 0 ? `… ${cut}` : cut).split(/([\p{L}\p{N}]+)/u).map((piece, number) => {
const folded=number % 2===1?folding.fold(piece):"";return{text:piece,found:words.some((word)=>folded.startsWith(word))};});return{href,page,heading,extract};}
static #unfolded(text,place){let folded=0;let at=0;while(folded<place&&at<text.length){const character=text[at];const width=SearchIndex.#widths.get(character)??folding.fold(character).length;SearchIndex.#widths.set(character,width);folded +=width;at +=1;}
return at;}
}
