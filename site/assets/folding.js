"use strict";const folding=(()=>{const letters={'"': "", "«": "", "»": "", "“": "", "”": "", "„": "", "‟": "", "‹": "", "›": "","’": "'", "‘": "'", "‛": "'", "ʼ": "'", "′": "'", "\u0060": "'","‐":"-","‑":"-","‒":"-","–":"-","—":"-","―":"-","−":"-","œ":"oe","æ":"ae","ß":"ss","ø":"o","ł":"l","ς":"σ",};const special = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");function fold(text){return text
.replaceAll("´", "'")
.normalize("NFKD")
.replace(/[\p{Mn}\p{Cf}]/gu, "")
.toLowerCase()
.replace(special,(letter)=>letters[letter]);}
return Object.freeze({fold});})();