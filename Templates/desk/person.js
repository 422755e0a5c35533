"use strict";

/** The dialog in which someone is added, or a name corrected. */
const deskPerson = (() => {
  const dialog = deskElements.dialog("person");
  const heading = deskElements.part("person-heading", HTMLElement);
  const notice = deskElements.part("person-notice", HTMLElement);
  const family = deskElements.field("family-name");
  const given = deskElements.field("given-name");
  const organisation = deskElements.field("organisation");
  /** @type {Participant | undefined} */
  let corrected;
  /** @type {string | undefined} whose namesake it was said to be */
  let warned;

  /**
   * @param {Participant | undefined} person whom to correct; undefined for someone new
   * @param {string} typed what a new one's name begins with
   */
  function open(person, typed = "") {
    corrected = person;
    warned = undefined;
    heading.textContent = person ? wording.text("desk_correct", { number: person.id }) : wording.text("desk_add");
    notice.textContent = "";
    family.value = person?.family_name ?? typed;
    given.value = person?.given_name ?? "";
    organisation.value = person?.organisation ?? "";
    deskElements.fault(family, "");
    dialog.showModal();
    family.focus();
  }

  /**
   * @param {HTMLInputElement} input
   * @returns {string} without what breaks a line or turns its direction
   */
  function text(input) {
    return input.value.normalize("NFC").replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, " ")
      .replace(/\s+/g, " ").trim();
  }

  /**
   * @param {Omit<Participant, "id">} details
   * @returns {Participant | undefined} who has the same name already
   */
  function namesake(details) {
    const name = deskFind.nameOf({ id: "", ...details });
    return [...deskActs.standings.people.values()].find((person) => person !== corrected && isSame(deskFind.nameOf(person), name));
  }

  /** @type {(one: string, other: string) => boolean} */
  const isSame = (one, other) => one.localeCompare(other, undefined, { sensitivity: "base", ignorePunctuation: true }) === 0;

  function accept() {
    const details = {
      family_name: text(family),
      ...(text(given) ? { given_name: text(given) } : {}),
      ...(text(organisation) ? { organisation: text(organisation) } : {}),
    };
    if (!details.family_name) {
      return deskElements.fault(family, wording.text("desk_name_first"));
    }
    const double = corrected ? undefined : namesake(details);
    if (double && double.id !== warned) {
      warned = double.id;
      notice.textContent = wording.text("desk_namesake", { person: deskActs.named(double) });
      return undefined;
    }
    dialog.close();
    if (corrected) {
      const { family_name: _family, given_name: _given, organisation: _organisation, ...others } = corrected;
      deskActs.correct({ ...others, ...details });
    } else {
      deskActs.welcome(details);
      dialog.dispatchEvent(new Event("welcomed"));
    }
    return undefined;
  }

  dialog.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    accept();
  });

  return Object.freeze({ open, dialog });
})();
