"use strict";

/**
 * What is to leave this device, and how it is called.
 * @typedef {object} Parcel
 * @property {string} name of the file
 * @property {string} json
 * @property {string} block the same for the body of a mail
 * @property {string} subject
 * @property {string} email to whom; "" where the course names nobody
 */

/** The ways in which a browser lets people send something. Nothing leaves before one of them is chosen. */
const sending = (() => {
  /** Longer links are cut by some mail programs. */
  const LONGEST_LINK = 1800;

  /**
   * @param {string} name
   * @param {string} text
   */
  function download(name, text) {
    const link = elements.make("a", "");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    // Not at once: some browsers read it only after the click is over.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /**
   * @param {string} text
   * @returns {Promise<boolean>} whether it is in the clipboard
   */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Plain http has the old way only.
    }
    const [area, before] = [elements.make("textarea", ""), document.activeElement];
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    if (before instanceof HTMLElement) {
      before.focus();
    }
    return copied;
  }

  /**
   * @param {Parcel} parcel
   * @returns {File | undefined} what this browser shares; some share no .json, but all share texts
   */
  function shareable({ name, json, block }) {
    const files = [
      new File([json], name, { type: "application/json" }),
      new File([block], name.replace(/json$/, "txt"), { type: "text/plain" }),
    ];
    try {
      return files.find((file) => navigator.canShare({ files: [file] }));
    } catch {
      return undefined;
    }
  }

  /**
   * @param {Parcel} parcel
   * @returns {{ href: string, isWhole: boolean }} whether the link holds all, or the file is to be attached
   */
  function mail({ email, subject, block, name }) {
    const to = encodeURIComponent(email).replaceAll("%40", "@");
    /** @param {string} body */
    const link = (body) => `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    const whole = link(block.replaceAll("\n", "\r\n"));
    return whole.length < LONGEST_LINK
      ? { href: whole, isWhole: true }
      : { href: link(wording.text("sending_attach", { name })), isWhole: false };
  }

  /**
   * @param {Parcel} parcel
   * @returns {Element[]} what offers the ways, the best first, and tells how each went
   */
  function ways(parcel) {
    const told = elements.make("p", "sending-told");
    told.setAttribute("role", "status");
    const text = elements.make("textarea", "sending-text");
    text.readOnly = true;
    text.rows = 6;
    text.value = parcel.block;
    text.setAttribute("aria-label", wording.text("sending_text"));
    const preview = elements.make("details", "sending-preview", elements.make("summary", "", wording.text("sending_text")), text);

    const file = shareable(parcel);
    const { href, isWhole } = mail(parcel);
    const letter = elements.make("a", "button button-plain", wording.text("sending_mail"));
    letter.href = href;
    const offered = [
      ...(file ? [elements.button(wording.text("sending_share"), async () => {
        try {
          await navigator.share({ files: [file], title: parcel.subject });
        } catch (fault) {
          const isGivenUp = fault instanceof DOMException && fault.name === "AbortError";
          told.textContent = isGivenUp ? "" : wording.text("sending_not_shared");
        }
      }, "button")] : []),
      letter,
      elements.button(wording.text("sending_copy"), async () => {
        const copied = await copy(parcel.block);
        told.textContent = wording.text(copied ? "sending_copied" : "sending_not_copied");
        if (!copied) {
          preview.open = true;
          text.select();
        }
      }),
      elements.button(wording.text("sending_download"), () => {
        download(parcel.name, parcel.json);
        told.textContent = wording.text("sending_downloaded", { name: parcel.name });
      }),
    ];
    offered[0].classList.remove("button-plain");
    const by = parcel.email ? [elements.make("p", "", wording.text("sending_to", { email: parcel.email }))] : [];
    return [
      ...by,
      ...(isWhole ? [] : [elements.make("p", "", wording.text("sending_long", { name: parcel.name }))]),
      elements.make("div", "actions", ...offered),
      told,
      preview,
    ];
  }

  /** @returns {string} what the course is called, for a subject */
  function course() {
    return document.querySelector(".course-title")?.textContent?.trim() ?? wording.course;
  }

  return Object.freeze({ course, download, ways });
})();
