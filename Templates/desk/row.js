"use strict";

/** One person's line: who it is, what stands, and what can be done. */
class DeskRow {
  static #MAIN = /** @type {const} */ (["present", "late", "left"]);
  static #MORE = /** @type {const} */ (["excused", "absent"]);

  static #WORDS = {
    present: "desk_do_present", late: "desk_do_late", left: "desk_do_left", excused: "desk_do_excused", absent: "desk_do_absent",
  };

  /** @param {Participant} person */
  constructor(person) {
    const { element, button } = deskElements;
    this.person = person;
    this.name = element("strong", "name");
    this.organisation = element("span", "under");
    this.standing = element("span", "standing");
    this.times = button("times", "", () => deskTimes.open(this.person, "arrival"));
    /** @type {Map<string, HTMLButtonElement>} */
    this.buttons = new Map();
    const main = DeskRow.#MAIN.map((state) => this.#choice(state));
    this.rename = button("", wording.text("desk_rename"), () => deskPerson.open(this.person));
    this.more = element("div", "more", ...DeskRow.#MORE.map((state) => this.#choice(state)), this.rename);
    this.more.hidden = true;
    this.toggle = button("toggle", "⋯", () => this.#fold(!this.more.hidden));
    this.toggle.setAttribute("aria-expanded", "false");
    const who = element("div", "who", element("span", "number", person.id), this.name, this.organisation);
    const acts = element("div", "acts", ...main, this.toggle);
    this.element = element("li", "row", who, element("div", "state", this.standing, this.times), acts, this.more);
  }

  /** @param {"present" | "late" | "left" | "excused" | "absent"} state */
  #choice(state) {
    const made = deskElements.button(state, wording.text(DeskRow.#WORDS[state]), () => this.#choose(state));
    this.buttons.set(state, made);
    return made;
  }

  /** @param {"present" | "late" | "left" | "excused" | "absent"} state */
  #choose(state) {
    if (state !== "late" && state !== "left") {
      deskActs.mark(this.person, state);
    } else if (!deskActs.isUnderWay()) {
      deskTimes.open(this.person, state === "late" ? "arrival" : "departure");
    } else if (state === "late") {
      deskActs.arrive(this.person);
    } else {
      deskActs.leave(this.person);
    }
  }

  /** @param {boolean} isFolded */
  #fold(isFolded) {
    this.more.hidden = isFolded;
    this.toggle.setAttribute("aria-expanded", `${!isFolded}`);
  }

  /** @param {Participant} person as known now */
  show(person) {
    this.person = person;
    const name = deskFind.nameOf(person);
    const mark = deskActs.markOf(person.id);
    const state = deskActs.stateOf(person.id);
    this.element.dataset.state = state;
    this.name.textContent = name;
    this.organisation.textContent = person.organisation ?? "";
    const isPartial = mark?.status === "partial";
    this.standing.textContent = isPartial || state === "expected" ? "" : deskActs.describe(mark);
    this.times.hidden = !isPartial;
    this.times.textContent = isPartial ? deskActs.describe(mark) : "";
    this.times.setAttribute("aria-label", wording.text("desk_change_times", { times: this.times.textContent, name }));
    this.toggle.setAttribute("aria-label", wording.text("desk_more", { name }));
    this.rename.setAttribute("aria-label", wording.text("desk_rename_of", { name }));
    for (const [choice, made] of this.buttons) {
      made.setAttribute("aria-pressed", `${choice === state}`);
      made.setAttribute("aria-label", wording.text("desk_act_of", { act: made.textContent ?? "", name }));
    }
  }
}
