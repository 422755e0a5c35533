"use strict";
const records = (() => {
function isKept(value) {
const { version, at } = /** @type {Partial<Kept>} */ (value ?? {});
return version === 1 && typeof at === "string";
}
function of(kind, isContent, nameOf, join = () => ({})) {
const prefix = `${wording.course}/${kind}/`;
const known = new Map();
let loading;
function isRecord(value) {
return isContent(/** @type {Partial<Content>} */ (value ?? {})) && isKept(value);
}
function standing(one, other) {
if (!isRecord(one) || !other) {
return isRecord(one) ? one : other;
}
const [before, after] = other.at > one.at ? [one, other] : [other, one];
return { ...after, ...join(before, after) };
}
async function load() {
try {
for (const value of await store.read(prefix)) {
if (isRecord(value)) {
known.set(nameOf(value), standing(value, known.get(nameOf(value))) ?? value);
}
}
return true;
} catch {
return false;
}
}
async function recall(name) {
loading ??= load();
const readable = await loading;
return { record: known.get(name), readable };
}
async function all() {
loading ??= load();
await loading;
return [...known.values()];
}
async function save(blank, change) {
const name = nameOf(blank);
const at = new Date().toISOString();
let newer = false;
function next(stored) {
newer = Number(/** @type {{ version?: unknown } | undefined} */ (stored)?.version) > 1;
const before = standing(stored, known.get(name)) ?? blank;
return newer ? undefined : { ...before, ...change(before), version: 1, at };
}
let kept;
try {
await store.update(prefix + name, (stored) => (kept = next(stored)));
} catch {
kept = undefined;
}
const saving = kept ? "saved" : newer ? "newer" : "blocked";
kept ??= next(undefined);
if (kept) {
known.set(name, kept);
}
return saving;
}
return Object.freeze({ recall, all, save });
}
return Object.freeze({ of });
})();
