"use strict";

/** The signs and buttons that are about the whole desk: what is kept, taking back, the file, erasing. */
const deskBar = (() => {
  const { part } = deskElements;
  const WORDS = { saved: "desk_saved", saving: "desk_saving", blocked: "desk_blocked" };
  const sign = part("sign", HTMLElement);
  const blocked = part("blocked", HTMLElement);
  const undo = part("undo", HTMLButtonElement);
  const last = part("last", HTMLElement);
  const file = part("file", HTMLButtonElement);
  const news = part("news", HTMLElement);
  const sheet = deskElements.field("sheet");
  const erasing = deskElements.dialog("erasing");
  const warning = part("erase-warning", HTMLElement);

  /** @param {Saved} saved */
  function tell(saved) {
    sign.textContent = wording.text(WORDS[saved]);
    sign.dataset.saved = saved;
    blocked.hidden = saved !== "blocked";
    show();
  }

  function show() {
    const { standings, halfDay } = deskActs;
    const count = deskExport.news(standings);
    news.textContent = count === 0 ? wording.text("desk_all_in_file") : wording.count("desk_not_in_file", count);
    file.dataset.news = `${count > 0}`;
    const text = deskActs.lastText();
    undo.disabled = text === undefined;
    last.textContent = text ?? "";
    sheet.placeholder = wording.text("desk_sheet_like", { reference: halfDay.sheet });
    if (document.activeElement !== sheet) {
      sheet.value = standings.sheets.get(halfDay.id) ?? "";
    }
  }

  async function save() {
    const name = await deskExport.save(deskActs.standings, deskActs.letter, deskActs.halfDay);
    show();
    deskElements.say(wording.text("desk_in_file", { name }));
  }

  function ask() {
    const count = deskExport.news(deskActs.standings);
    warning.hidden = count === 0;
    warning.textContent = wording.count("desk_erase_warning", count);
    erasing.showModal();
  }

  async function erase() {
    erasing.close();
    const isErased = await deskLog.erase();
    if (isErased) {
      deskExport.forget();
      deskElements.say(wording.text("desk_erased"));
      document.dispatchEvent(new Event("erased"));
    } else {
      deskElements.say(wording.text("desk_not_erased"));
    }
    show();
  }

  undo.addEventListener("click", deskActs.undo);
  file.addEventListener("click", save);
  part("erase", HTMLButtonElement).addEventListener("click", ask);
  part("erase-now", HTMLButtonElement).addEventListener("click", erase);
  sheet.addEventListener("change", () => deskActs.nameSheet(sheet.value.replace(/\s+/g, " ").trim()));
  sheet.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    sheet.blur();
  });
  document.addEventListener("keydown", (event) => {
    const field = document.activeElement;
    const isTyping = field instanceof HTMLInputElement && field.type !== "radio" && field.value !== "";
    // In a dialog, what is taken back is what was typed there.
    const isElsewhere = isTyping || document.querySelector("dialog[open]") !== null;
    if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isElsewhere) {
      event.preventDefault();
      deskActs.undo();
    }
  });
  deskLog.watch(tell);

  return Object.freeze({ show });
})();
