"use strict";

/* What the tests of hostile texts do in a page: all that may wake a script, and a look at what stands there. */
window.hostile = {
  /** Whatever may run says so to the test, and so does whatever the policy stops. */
  listen() {
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
      window[name] = (...given) => canary(`${name} ${given}`);
    }
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => stopped(`${effectiveDirective} ${blockedURI} ${sample}`));
  },

  turn() {
    return new Promise((resolve) => setTimeout(resolve));
  },

  /** All elements, those in shadows as well, which the preview has. */
  elements() {
    const open = (root) => [...root.querySelectorAll("*")].flatMap((element) => (element.shadowRoot ? [element, ...open(element.shadowRoot)] : [element]));
    return open(document);
  },

  /** Until what is to be kept is kept, and what follows from it stands in the page. */
  async settled() {
    if ((await indexedDB.databases()).some(({ name }) => name === "atelier")) {
      const database = await new Promise((resolve) => (indexedDB.open("atelier").onsuccess = ({ target }) => resolve(target.result)));
      if (database.objectStoreNames.contains("records")) {
        const work = database.transaction("records", "readwrite");
        await new Promise((resolve) => (work.oncomplete = resolve));
      }
      database.close();
    }
    for (let turn = 0; turn < 5; turn += 1) await hostile.turn();
  },

  /** Opens all that folds, answers all that asks with `text`, and sends every event that a handler could wait for. */
  async poke(text) {
    const all = (selector) => [...document.querySelectorAll(selector)];
    all("details").forEach((details) => (details.open = true));
    all("[popover]").forEach((popover) => popover.showPopover?.());
    all("main .actions button:first-child, .start button").forEach((button) => button.textContent.match(/Commencer|Begin/) && button.click());
    await hostile.settled();
    all("main input[type=text], main input:not([type]), main textarea").forEach((field) => hostile.type(field, text));
    all("main select").forEach((list) => {
      list.selectedIndex = list.options.length - 1;
      list.dispatchEvent(new Event("input", { bubbles: true }));
    });
    all("main fieldset, main survey-question").forEach((group) => group.querySelector("input[type=radio], input[type=checkbox]")?.click());
    all("check-list input, .poll-reveal").forEach((box) => box.click());
    for (const form of all("main form")) {
      form.querySelector("button:not([type=button])")?.click();
    }
    await hostile.settled();
    all("details").forEach((details) => (details.open = true));
    const types = ["mouseover", "mouseenter", "pointerenter", "focus", "toggle", "load", "error", "animationstart"];
    for (const element of hostile.elements()) {
      const handled = element.getAttributeNames().filter((name) => name.startsWith("on")).map((name) => name.slice(2));
      [...types, ...handled].forEach((type) => element.dispatchEvent(new Event(type)));
    }
    await hostile.settled();
  },

  type(field, text) {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  },

  /** Types texts into a field one after the other. */
  async typeAll(selector, texts) {
    for (const text of texts) {
      hostile.type(document.querySelector(selector), text);
      await hostile.turn();
    }
  },

  /** Goes to fragments one after the other; those that the browser took, before any script of the page saw them. */
  async goAll(before, texts) {
    const taken = [];
    for (const text of texts) {
      location.hash = `${before}${text}`;
      taken.push(location.hash);
      await hostile.turn();
    }
    return taken;
  },

  /**
   * Puts texts in the place of those of the records that this browser keeps: of what was given only, or of all of them.
   * @param {boolean} whole also in times and in the names of what they hold
   */
  async poison(texts, whole) {
    let at = 0;
    const next = () => texts[at++ % texts.length];
    const change = (value, name) => {
      if (typeof value === "string") return whole || /^(given|first|\d+)$/.test(name) ? next() : value;
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return [...value, ...texts.slice(at, at + 5)].map((one, index) => change(one, `${index}`));
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [whole && name === "answers" ? next() : key, change(one, key)]));
    };
    const database = await new Promise((resolve) => (indexedDB.open("atelier").onsuccess = ({ target }) => resolve(target.result)));
    const records = database.transaction("records", "readwrite").objectStore("records");
    for (const key of Object.keys(localStorage)) {
      const changed = change(JSON.parse(localStorage.getItem(key)), "");
      localStorage.setItem(key, JSON.stringify(changed));
      records.put(changed, key);
    }
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    database.close();
    return at;
  },

  /** Follows every link in a frame of its own, where a script of the link would run in a page of ours. */
  async follow() {
    const links = new Map([...document.querySelectorAll("a[href]")].map((link) => [link.getAttribute("href"), link]));
    const own = /^(https?|mailto|tel):/;
    for (const [address, link] of links) {
      if (!own.test(link.href) && !address.startsWith("#") && !/^[\w.-]+\.(html|pdf|svg|ics)(#|$)/.test(address)) {
        const frame = document.createElement("iframe");
        frame.name = `sink-${address}`;
        document.body.append(frame);
        link.target = frame.name;
        link.click();
      }
    }
    await hostile.turn();
  },

  /** What stands in the page: each attribute with its element, scripts, and addresses that may run something. */
  look() {
    const names = new Set();
    const addresses = [];
    const templates = [...document.querySelectorAll("template")].flatMap(({ content }) => [...content.querySelectorAll("*")]);
    for (const element of [...hostile.elements(), ...templates]) {
      if (element.getAttribute("name")?.startsWith("sink-")) continue;
      names.add(element.localName);
      for (const { name, value } of element.attributes) {
        names.add(`${element.localName} ${name}`);
        if (/^(href|src|action|formaction|data|xlink:href|poster|background|srcset|cite|ping)$/.test(name)) {
          const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : location;
          const isKnown = ["http:", "https:", "mailto:", "tel:", "file:"].includes(url.protocol) && (element.localName === "a" || url.host === location.host);
          if (!isKnown && !value.startsWith("data:image/")) {
            addresses.push(`${element.localName} ${name} ${value.slice(0, 80)}`);
          }
        }
      }
    }
    const scripts = [...document.scripts].map((script) => script.getAttribute("src") ?? `${script.type} ${script.id}`).sort();
    const handlers = [...names].filter((name) => / on/.test(name));
    const text = [document.documentElement, ...hostile.elements().flatMap(({ shadowRoot }) => shadowRoot ?? [])].map(({ textContent }) => textContent).join("\n");
    return { names: [...names].sort(), handlers, addresses, scripts, text };
  },
};
hostile.listen();
