"use strict";

/** The pieces that the desk is made of, and what it says of what was done. */
const deskElements = (() => {
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

  /**
   * @param {string} className
   * @param {string} text
   * @param {() => void} act
   */
  function button(className, text, act) {
    const made = element("button", className, text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  /**
   * What the page's own markup holds.
   * @template {Element} Kind
   * @param {string} id
   * @param {new () => Kind} kind
   * @returns {Kind}
   */
  function part(id, kind) {
    const found = document.getElementById(id);
    if (!(found instanceof kind)) {
      throw new Error(`the page lacks #${id}`);
    }
    return found;
  }

  /** @param {string} id one of a text field */
  function field(id) {
    return part(id, HTMLInputElement);
  }

  /**
   * Says something, to be read and to be heard.
   * @param {string} text
   */
  function say(text) {
    part("said", HTMLElement).textContent = text;
  }

  /**
   * Lets a dialog be closed by its own buttons that do nothing else.
   * @param {string} id
   */
  function dialog(id) {
    const made = part(id, HTMLDialogElement);
    made.querySelectorAll("[data-close]").forEach((close) => close.addEventListener("click", () => made.close()));
    return made;
  }

  /**
   * Says what is wrong with a field, or nothing.
   * @param {HTMLInputElement} input its message has its id and "-fault"
   * @param {string} text
   */
  function fault(input, text) {
    part(`${input.id}-fault`, HTMLElement).textContent = text;
    input.setAttribute("aria-invalid", `${text !== ""}`);
    if (text) {
      input.focus();
    }
  }

  return Object.freeze({ element, button, part, field, say, dialog, fault });
})();
