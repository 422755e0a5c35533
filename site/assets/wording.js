"use strict";const wording=(()=>{const{course,language,strings}=(window).atelier;const locale=language==="en"?"en-GB":language;const plural=new Intl.PluralRules(language);const decimal=new Intl.NumberFormat(language,{maximumFractionDigits:2});const share=new Intl.NumberFormat(language,{style:"percent"});const when=new Intl.DateTimeFormat(locale,{dateStyle:"long",timeStyle:"short"});function text(key,values={}){return strings[key].replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
}
function count(key,n,values={}){const form=plural.select(n)==="one"?"one":"other";return text(`${key}_${form}`, { n: decimal.format(n), ...values });}
function score(reached,points){return count("score",reached,{score:decimal.format(reached),points:decimal.format(points)});}
function percent(n){return share.format(n / 100);
}
function moment(time){return when.format(new Date(time));}
return Object.freeze({course,text,count,score,percent,moment});})();