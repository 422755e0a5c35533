"use strict";

/** The dialog in which one searches the course: a field, and links to the places found. */
class SearchDialog {
  #index;
  #dialog = elements.make("dialog", "search");
  #input = elements.make("input", "");
  #status = elements.make("p", "search-status");
  #list = elements.make("ol", "search-hits");

  /** @param {Promise<SearchIndex>} index */
  constructor(index) {
    this.#index = index;
    this.#input.id = "page_search";
    this.#input.type = "search";
    this.#input.autocomplete = "off";
    this.#input.spellcheck = false;
    const label = elements.make("label", "", wording.text("search_label"));
    label.htmlFor = this.#input.id;
    const close = elements.button(wording.text("search_close"), () => this.#dialog.close());
    this.#status.setAttribute("role", "status");
    this.#dialog.setAttribute("aria-label", wording.text("search_name"));
    this.#dialog.append(elements.make("div", "search-bar", label, this.#input, close), this.#status, this.#list);
    this.#input.addEventListener("input", () => this.#search());
    this.#dialog.addEventListener("keydown", (event) => this.#press(event));
    this.#dialog.addEventListener("click", ({ target }) => {
      // A link in this page leaves the page as it is; what is beside the dialog belongs to none of its parts.
      if (target === this.#dialog || (target instanceof Element && target.closest("a"))) {
        this.#dialog.close();
      }
    });
    document.body.append(this.#dialog);
  }

  open() {
    if (!this.#dialog.open) {
      this.#dialog.showModal();
    }
    this.#input.select();
    this.#search();
  }

  get #links() {
    return [...this.#list.querySelectorAll("a")];
  }

  async #search() {
    const query = this.#input.value;
    const index = await this.#index;
    // Something else was typed meanwhile.
    if (query !== this.#input.value) {
      return;
    }
    const { count, hits } = index.find(query);
    if (!query.trim()) {
      this.#status.textContent = wording.text("search_how");
      this.#list.replaceChildren();
      return;
    }
    const more = count > hits.length ? wording.text("search_more", { shown: `${hits.length}` }) : "";
    this.#status.textContent = count > 0 ? `${wording.count("search_found", count)}${more}` : wording.text("search_none");
    this.#list.replaceChildren(...hits.map(SearchDialog.#row));
  }

  /** @param {SearchHit} hit */
  static #row({ href, page, heading, extract }) {
    const place = elements.make("strong", "", heading || page);
    const context = elements.make("span", "search-page", heading ? page : "");
    const pieces = extract.map(({ text, found }) => (found ? elements.make("mark", "", text) : text));
    const text = elements.make("span", "search-text", ...pieces);
    return elements.make("li", "", elements.link(href, place, " ", context, " ", text));
  }

  /**
   * The arrows go from the field through the places and back; Enter in the field leads to the first.
   * @param {KeyboardEvent} event
   */
  #press(event) {
    const links = this.#links;
    const at = links.findIndex((link) => link === document.activeElement);
    const inField = document.activeElement === this.#input;
    if (event.key === "ArrowDown" && (inField || at >= 0)) {
      (links[at + 1] ?? links.at(-1))?.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] ?? this.#input).focus();
    } else if (event.key === "Enter" && inField) {
      links[0]?.click();
    } else if (event.key === "Escape") {
      // A field that holds something would only be emptied.
      this.#dialog.close();
    } else {
      return;
    }
    event.preventDefault();
  }
}
