"use strict";const participantNumber=(()=>{const LETTERS="ABCDEFGHJKLMNPQRSTUVWXY";function read(typed){const parts = /^0*(\d{1,6})[-‐‑‒–—−]?([a-z])$/i.exec(typed.replace(/\s/g, ""));
const value=Number(parts?.[1]);if(!parts||value===0){return undefined;}
const digits = `${value}`.padStart(3, "0");const letter=LETTERS[value % LETTERS.length];return { digits, number: letter === parts[2].toUpperCase() ? `${digits}-${letter}` : undefined };}
return Object.freeze({read});})();