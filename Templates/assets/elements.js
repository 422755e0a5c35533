"use strict";

/** The pieces that pages are made of. */
const elements = (() => {
  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {string} className
   * @param {...(Node | string)} content
   */
  function make(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  /**
   * @param {string} href
   * @param {...(Node | string)} content
   */
  function link(href, ...content) {
    const made = make("a", "", ...content);
    made.href = href;
    return made;
  }

  /**
   * @param {string} text
   * @param {() => void} act
   */
  function button(text, act, className = "button button-plain") {
    const made = make("button", className, text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  /** @param {Element} source its ids are not copied, they must stay unique */
  function copy(source) {
    const made = /** @type {Element} */ (source.cloneNode(true));
    [made, ...made.querySelectorAll("[id]")].forEach((one) => one.removeAttribute("id"));
    return made;
  }

  return Object.freeze({ make, link, button, copy });
})();
