"use strict";

/** The list of people, the field that finds them, and the counts that narrow it. */
const deskList = (() => {
  /** @type {[DeskState, string][]} */
  const STATES = [
    ["present", "desk_count_present"], ["late", "desk_count_late"], ["left", "desk_count_left"],
    ["excused", "desk_count_excused"], ["absent", "desk_count_absent"], ["expected", "desk_count_expected"],
  ];
  const finder = deskElements.field("find");
  const part = deskElements.part("finder", HTMLElement);
  const list = deskElements.part("people", HTMLUListElement);
  const none = deskElements.part("none", HTMLElement);
  /** @type {Map<string, DeskRow>} */
  const rows = new Map();
  /** @type {DeskState | undefined} */
  let narrowed;
  const tiles = new Map(STATES.map(([state, word]) => [state, tile(state, word)]));
  /** @type {Participant[]} */
  let found = [];

  /**
   * @param {DeskState} state
   * @param {string} word
   */
  function tile(state, word) {
    const figure = deskElements.element("strong", "");
    const button = deskElements.button(`tile ${state}`, "", () => {
      narrowed = narrowed === state ? undefined : state;
      show();
    });
    button.append(figure, " ", deskElements.element("span", "", wording.text(word)));
    deskElements.part("counts", HTMLElement).append(deskElements.element("li", "", button));
    return { figure, button };
  }

  /** @param {Participant} person */
  function rowOf(person) {
    const row = rows.get(person.id) ?? new DeskRow(person);
    rows.set(person.id, row);
    row.show(person);
    return row;
  }

  function count() {
    const states = [...deskActs.standings.people.keys()].map(deskActs.stateOf);
    for (const [state, { figure, button }] of tiles) {
      figure.textContent = `${states.filter((one) => one === state).length}`;
      button.setAttribute("aria-pressed", `${narrowed === state}`);
    }
  }

  /** Shows who answers to what is typed; whoever was just seen to stays where they are. */
  function show() {
    count();
    const { people } = deskActs.standings;
    found = deskFind.find(people.values(), finder.value).filter(({ id }) => !narrowed || deskActs.stateOf(id) === narrowed);
    const wanted = found.map((person) => rowOf(person).element);
    const focused = document.activeElement;
    if (wanted.length !== list.children.length || wanted.some((row, index) => row !== list.children[index])) {
      list.replaceChildren(...wanted);
      if (focused instanceof HTMLElement && focused !== document.activeElement) {
        (focused.isConnected ? focused : finder).focus();
      }
    }
    const isTyped = finder.value.trim() !== "";
    wanted.forEach((row, index) => row.classList.toggle("first", isTyped && index === 0));
    none.hidden = found.length > 0;
    none.textContent = people.size === 0 ? wording.text("desk_nobody") : wording.text("desk_none_found");
  }

  /** Marks whoever stands first among those found. */
  function admit() {
    const [first] = found;
    if (!finder.value.trim()) {
      return;
    }
    if (!first) {
      deskElements.say(wording.text("desk_none_found"));
      return;
    }
    const state = deskActs.stateOf(first.id);
    if (state === "late" || state === "left") {
      const mark = deskActs.markOf(first.id);
      deskElements.say(wording.text("desk_already", { person: deskActs.named(first), state: deskActs.describe(mark) }));
    } else {
      deskActs.mark(first, "present");
    }
    clear();
  }

  function clear() {
    finder.value = "";
    show();
    finder.focus();
  }

  /**
   * Goes from line to line, or from the field to the first line.
   * @param {KeyboardEvent} event
   */
  function step(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = document.activeElement?.closest(".row");
    if (!step || (document.activeElement !== finder && !row)) {
      return;
    }
    event.preventDefault();
    const next = row ? (step > 0 ? row.nextElementSibling : row.previousElementSibling) : step > 0 ? list.firstElementChild : null;
    const target = next ? next.querySelector(".acts button") : finder;
    if (target instanceof HTMLElement && (next || step < 0)) {
      target.focus();
    }
  }

  finder.addEventListener("input", () => {
    show();
    // Whoever was further down sees the first ones found all the same.
    if (list.getBoundingClientRect().top < part.getBoundingClientRect().bottom - 1) {
      list.scrollIntoView();
    }
  });
  finder.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    admit();
  });
  finder.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      clear();
    }
  });
  document.addEventListener("keydown", step);
  deskElements.part("add", HTMLButtonElement).addEventListener("click", () => {
    deskPerson.open(undefined, /\d/.test(finder.value) ? "" : finder.value.trim());
  });
  deskPerson.dialog.addEventListener("welcomed", clear);
  deskLog.watch(show);

  return Object.freeze({ show });
})();
