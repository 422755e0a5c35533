"use strict";

/**
 * What the server of `atelier serve` says of a diagnostic, and of the course as a whole; PreviewState in
 * the program.
 * @typedef {{ severity: string, label: string, place?: string, line?: number, before?: string, marked?: string,
 *   after?: string, message: string, help?: string }} Problem
 * @typedef {{ site: string, attempt: number, language: string, isOld: boolean, count: string,
 *   words: { name: string, lastGood: string, close: string, lost: string }, problems: Problem[] }} State
 */

/** Follows the live preview: reloads the page when the site is new, and shows over it what is wrong. */
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);

  /**
   * A value that outlives a reload of this tab, and no more; lost where the browser keeps nothing.
   * @param {string} key
   * @param {string} [value] what to keep; without it, what was kept is read
   */
  function kept(key, value) {
    try {
      if (value === undefined) {
        return sessionStorage.getItem(`atelier-preview/${key}`);
      }
      sessionStorage.setItem(`atelier-preview/${key}`, value);
    } catch {
      // The page then begins at its top, and what was closed opens again.
    }
    return null;
  }

  /** The last heading that begins above the middle of the screen: what the reader is at. */
  function heading() {
    const all = [...document.querySelectorAll("main [id]:is(h1, h2, h3, h4, h5, h6)")];
    return all.filter((one) => one.getBoundingClientRect().top < innerHeight / 2).pop();
  }

  function reload() {
    const near = heading();
    const place = { page: location.pathname, id: near?.id, top: near?.getBoundingClientRect().top, y: scrollY };
    kept("place", JSON.stringify(place));
    history.scrollRestoration = "manual";
    location.reload();
  }

  /** Goes where the reader was; by the heading, for what stands above it may have grown. */
  function restore() {
    const place = JSON.parse(kept("place") ?? "{}");
    kept("place", "{}");
    if (place.page !== location.pathname) {
      return;
    }
    const near = place.id && document.getElementById(place.id);
    const go = () => {
      const y = near ? scrollY + near.getBoundingClientRect().top - place.top : place.y;
      scrollTo({ top: y, behavior: /** @type {any} */ ("instant") });
    };
    go();
    addEventListener(
      "load",
      () => {
        // Pictures may have moved what is on the page.
        go();
        // The browser would put in its own word if it were given back at once.
        setTimeout(() => (history.scrollRestoration = "auto"));
      },
      { once: true },
    );
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {string} className
   * @param {...(Node | string)} content
   */
  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  /** The shadow keeps the page's styles off, and these off the page. */
  const host = element("div", "");
  const title = element("h2", "");
  title.id = "title";
  const lastGood = element("p", "last-good");
  const list = element("ol", "");
  const close = element("button", "close");
  const dialog = element("dialog", "", element("div", "", title, lastGood), list, close);
  dialog.setAttribute("aria-labelledby", title.id);
  const badge = element("button", "badge");
  const status = element("p", "lost");
  const corner = element("aside", "corner", status, badge);
  status.setAttribute("role", "status");
  const styles = element("link", "");
  styles.rel = "stylesheet";
  styles.href = script.src.replace(/js$/, "css");
  host.attachShadow({ mode: "open" }).append(styles, corner, dialog);

  /** @param {Problem} problem */
  function item(problem) {
    const head = element("p", "head", element("strong", "label", problem.label), " ");
    if (problem.place) {
      head.append(element("span", "place", problem.place));
    }
    const made = element("li", problem.severity, head, element("p", "message", problem.message));
    if (problem.marked !== undefined) {
      const mark = element("mark", "", problem.marked);
      const number = element("span", "number", `${problem.line} `);
      made.append(element("pre", "", number, element("code", "", problem.before ?? "", mark, problem.after ?? "")));
    }
    if (problem.help) {
      made.append(element("p", "help", problem.help));
    }
    return made;
  }

  /** @param {State} state */
  function show(state) {
    host.lang = state.language;
    corner.setAttribute("aria-label", state.words.name);
    title.textContent = state.count;
    lastGood.textContent = state.isOld ? state.words.lastGood : "";
    list.replaceChildren(...state.problems.map(item));
    close.textContent = state.words.close;
    badge.textContent = state.count;
    badge.className = state.isOld ? "badge error" : "badge warning";
    badge.hidden = state.problems.length === 0;
    status.textContent = "";
    if (badge.hidden) {
      dialog.close();
    } else if (state.isOld && !dialog.open && kept("closed") !== name(state)) {
      dialog.showModal();
    }
  }

  /**
   * What tells the outcome of one build from all others.
   * @param {State} state
   */
  function name(state) {
    return `${state.site}/${state.attempt}`;
  }

  /** @type {State | undefined} */
  let current;
  /** @type {EventSource | undefined} */
  let events;

  /** A browser allows few connections to one server, so a page that nobody sees keeps none. */
  function follow() {
    events?.close();
    if (document.visibilityState === "hidden") {
      return;
    }
    events = new EventSource(script.src.replace(/preview\.js$/, "events"));
    events.onmessage = (event) => {
      current = /** @type {State} */ (JSON.parse(event.data));
      if (current.site === script.dataset.site) {
        show(current);
      } else {
        events?.close();
        reload();
      }
    };
    events.onerror = () => (status.textContent = current?.words.lost ?? "");
  }

  close.addEventListener("click", () => dialog.close());
  badge.addEventListener("click", () => dialog.showModal());
  dialog.addEventListener("close", () => current && kept("closed", name(current)));
  addEventListener("visibilitychange", follow);

  badge.hidden = true;
  // Without its styles there would be a flash of bare text.
  styles.addEventListener("load", follow, { once: true });
  document.body.append(host);
  restore();
})();
