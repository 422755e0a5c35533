"use strict";

{
  /** Asks for the attendee's number, or whether that of the link is theirs, and shows the one that is known. */
  class ParticipantNumber extends HTMLElement {
    #told = elements.make("div", "participant-told");
    #body = elements.make("div", "participant-body");
    #saving = elements.make("span", "saving");
    /** @type {string | null} */
    #number = null;
    /** @type {Promise<void>} */
    #opened = Promise.resolve();

    connectedCallback() {
      if (this.#told.isConnected) {
        return;
      }
      // There while still empty: else it would not be announced.
      this.#told.setAttribute("role", "status");
      this.append(this.#told, this.#body);
      window.addEventListener("hashchange", () => this.isConnected && this.#open());
      records.watch((kind) => kind === "participant" && this.#follow());
      this.#open();
    }

    /** Whether only what a link asks is of interest here, not the form. */
    get #isGuest() {
      return this.hasAttribute("data-link-only");
    }

    /** @returns {string | undefined} what the address says after "#n=", which is then taken out of it */
    #linked() {
      const typed = /^#n=(.*)$/.exec(location.hash)?.[1];
      if (typed !== undefined) {
        try {
          history.replaceState(history.state, "", location.pathname + location.search);
        } catch {
          // Some browsers keep the address of a local file as it is.
        }
      }
      return typed?.slice(0, 20).replaceAll("%20", " ");
    }

    /** Shows what a file or another tab brought, unless a question waits for its answer. */
    async #follow() {
      const known = await attendee.participant();
      if (known !== this.#number && !this.hasAttribute("data-asks")) {
        await this.#show();
      }
    }

    /** One after the other: what an earlier one shows must not take the place of a question asked since. */
    #open() {
      this.#opened = this.#opened.then(() => this.#read());
    }

    async #read() {
      const typed = this.#linked();
      const known = await attendee.participant();
      const read = typed === undefined ? undefined : participantNumber.read(typed);
      if (read?.number && read.number !== known) {
        this.#ask(read.number, read.digits, known);
      } else {
        await this.#show();
        if (typed !== undefined && !read?.number) {
          this.#tell(wording.text("participant_bad_link", { typed }));
        }
      }
    }

    /** @param {string} text */
    #tell(text) {
      this.#told.replaceChildren(...(text ? [elements.make("p", "", text)] : []));
    }

    /**
     * @param {string} number
     * @param {string} digits
     * @param {string | null} known
     */
    #ask(number, digits, known) {
      const yes = elements.button(wording.text("participant_yes"), () => this.#become(number), "button");
      const no = elements.button(wording.text("participant_no"), () => this.#decline());
      this.#told.replaceChildren(
        elements.make("p", "participant-question", wording.text("participant_is_it_you", { digits })),
        ...(known ? [elements.make("p", "", wording.text("participant_instead_of", { number: known }))] : []),
      );
      this.#body.replaceChildren(elements.make("div", "actions", yes, no));
      this.toggleAttribute("data-asks", true);
    }

    async #decline() {
      await this.#show();
      this.#tell(wording.text("participant_declined"));
      this.#focus();
    }

    /** What was pressed is gone: the focus goes to what is there instead. */
    #focus() {
      this.#told.tabIndex = -1;
      this.#told.focus();
    }

    /** @param {string | null} number */
    async #become(number) {
      this.#number = number;
      const saving = await attendee.become(number);
      await this.#show();
      if (number && this.#isGuest) {
        const link = elements.make("a", "", wording.text("participant_to_results"));
        link.href = pages.href("results.html");
        this.#told.replaceChildren(elements.make("p", "", `${wording.text("participant_you_are", { number })} `, link));
      } else {
        this.#tell(number ? "" : wording.text("participant_taken_back"));
      }
      (number && !this.#isGuest ? this.#body : this.#told).append(this.#saving);
      savingSign.show(this.#saving, saving);
      this.#focus();
    }

    async #show() {
      this.removeAttribute("data-asks");
      const known = await attendee.participant();
      this.#number = known;
      this.#tell("");
      if (this.#isGuest) {
        this.#body.replaceChildren();
      } else if (known) {
        const back = elements.button(wording.text("participant_take_back"), () => this.#become(null));
        this.#body.replaceChildren(
          elements.make("p", "participant-known", wording.text("participant_you_are", { number: known })),
          elements.make("div", "actions", back),
        );
      } else {
        this.#body.replaceChildren(this.#form());
      }
    }

    #form() {
      const field = elements.make("input", "participant-field");
      const label = elements.make("label", "", wording.text("participant_label"));
      const fault = elements.make("p", "participant-fault");
      field.id = "participant_field";
      label.htmlFor = field.id;
      fault.id = "participant_fault";
      field.autocomplete = "off";
      field.maxLength = 20;
      field.setAttribute("autocapitalize", "characters");
      field.setAttribute("spellcheck", "false");
      fault.setAttribute("role", "alert");
      const send = elements.make("button", "button", wording.text("participant_keep"));
      const form = elements.make("form", "participant-form", label, field, send, fault);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const read = participantNumber.read(field.value);
        if (read?.number) {
          this.#become(read.number);
          return;
        }
        const typed = field.value.trim();
        this.#tell("");
        fault.textContent = !typed ? wording.text("participant_type_first")
          : wording.text(read ? "participant_wrong_letter" : "participant_no_number", { typed });
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-describedby", fault.id);
        field.focus();
      });
      return form;
    }
  }

  customElements.define("participant-number", ParticipantNumber);
}
